import type { ViewMessages } from '../../shared/credits/locales/messages.ts';
import type { Action, Alternative, CreditViewKind, Disposable, Estimate, StatusBarItem, Upfront } from '../sdk/api.d.ts';
import { AlternativesList } from './alternatives-list.tsx';
import { draw } from './draw.ts';
import { Breakdown, EstimateLine } from './estimate-line.tsx';
import { MeterView } from './meter-view.tsx';
import { PanelView } from './panel-view.tsx';
import { followButton } from './popover.ts';
import { alternativesOf, type Scene } from './scene.ts';
import { StatusView } from './status-view.tsx';

/** What of an instance a view needs beside its API. */
export interface Source {
  upfront: Pick<Upfront, 'credits' | 'l10n' | 'commands'>;
  words(): ViewMessages;
  items(): readonly StatusBarItem[];
  menus(place: string): Scene['menus'];
  lowAt: number;
  /** Something that a view may show has changed. */
  onDidChange(listener: () => void): Disposable;
}

/** What a view is about; it may change. */
export interface Showing {
  view: CreditViewKind;
  action: Action | readonly Action[] | undefined;
  lowAt?: number;
}

export interface MountedView {
  /** Draws anew, where what is shown has changed. */
  update(): void;
  readonly estimate: Estimate | undefined;
  dispose(): void;
}

const VIEWS: Readonly<Record<CreditViewKind, (props: { scene: Scene }) => unknown>> = {
  meter: MeterView,
  estimate: EstimateLine,
  alternatives: AlternativesList,
  panel: PanelView,
  status: StatusView,
};

/** Views in a frame of their own; the others are one. */
const CARDS: readonly CreditViewKind[] = ['meter', 'alternatives', 'panel'];

const MENUS: Readonly<Partial<Record<CreditViewKind, string>>> = {
  status: 'status/context',
  estimate: 'estimate/actions',
  panel: 'panel/title',
};

/**
 * Shows a view in a root and keeps it true. `spoken` is a polite status region that was there before: one that comes with
 * its first words is not read out by every screen reader.
 */
export function mountView(
  root: ShadowRoot,
  spoken: Element,
  source: Source,
  showing: () => Showing,
  onSelect: (alternative: Alternative) => void,
  onDraw: (scene: Scene) => void = () => {},
): MountedView {
  const { upfront } = source;
  const { ownerDocument: document } = root;
  const ended = new AbortController();
  const { signal } = ended;
  const frame = document.createElement('div');
  const more = document.createElement('div');
  more.id = 'more';
  more.className = 'root more';
  more.popover = 'auto';
  more.setAttribute('part', 'popover');
  let scene: Scene | undefined;
  let said: string | undefined;

  const update = (): void => {
    if (signal.aborted) return;
    const { view, action, lowAt = source.lowAt } = showing();
    const { credits, l10n } = upfront;
    scene = {
      view,
      balance: credits.balance,
      estimate: action && credits.estimate(action),
      lowAt,
      words: source.words(),
      locale: l10n.locale,
      items: source.items(),
      menus: source.menus(MENUS[view] ?? ''),
    };
    frame.className = CARDS.includes(view) ? 'root card' : 'root';
    frame.setAttribute('part', `root ${view}`);
    frame.lang = scene.locale;
    draw(frame, VIEWS[view]({ scene }));
    if (more.matches(':popover-open')) drawMore();
    say(textOf(scene));
    onDraw(scene);
  };

  const drawMore = (): void => {
    if (!scene) return;
    draw(more, scene.view === 'status' ? <PanelView scene={scene} flat /> : <Breakdown scene={scene} />);
  };

  /** The first words are on the page already; after that, each change is said once. */
  const say = (text: string): void => {
    if (said !== undefined && text !== said) spoken.textContent = text;
    said = text;
  };

  more.addEventListener(
    'beforetoggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'open') drawMore();
    },
    { signal },
  );
  followButton(more, () => frame.querySelector('[popovertarget]'), signal);

  const onClick = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    const alternative = scene && alternativesOf(scene)[Number(pressed?.dataset.index)];
    if (pressed?.dataset.do === 'refresh') void upfront.credits.refresh();
    else if (pressed?.dataset.do === 'select' && alternative) onSelect(alternative);
    else if (pressed?.dataset.command) void upfront.commands.executeCommand(pressed.dataset.command).catch(() => {});
  };
  for (const part of [frame, more]) part.addEventListener('click', onClick, { signal });

  let isDue = false;
  const listening = source.onDidChange(() => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      update();
    });
  });

  root.prepend(frame, more);
  update();

  return {
    update,
    get estimate() {
      return scene?.estimate;
    },
    dispose() {
      ended.abort();
      listening.dispose();
      frame.remove();
      more.remove();
    },
  };
}

function textOf({ view, balance, estimate }: Scene): string {
  if (view === 'estimate' && estimate) return [estimate.sentence, estimate.shortage].filter(Boolean).join(' ');
  return view === 'alternatives' ? '' : [balance.text, balance.message].filter(Boolean).join(' ');
}
