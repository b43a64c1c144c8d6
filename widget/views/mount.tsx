import type { ComponentChildren } from 'preact';
import type { Action, Alternative, CreditViewKind, Disposable } from '../sdk/api.d.ts';
import type { Core } from '../sdk/core.ts';
import { disposable } from '../sdk/disposable.ts';
import { attempt } from '../sdk/events.ts';
import { AllAlternatives, AlternativesList } from './alternatives-list.tsx';
import { followTheme, wearColors } from './colors.ts';
import { draw } from './draw.ts';
import { Breakdown, EstimateLine } from './estimate-line.tsx';
import { menuOf } from './menu.ts';
import { MeterView } from './meter-view.tsx';
import { FlatPanel, PanelView } from './panel-view.tsx';
import { followButton } from './popover.ts';
import type { Scene } from './scene.ts';
import { statusBarOf } from './status-items.ts';
import { pressItem } from './status-items-view.tsx';
import { StatusView } from './status-view.tsx';

/** What a view is about, and whom it tells. What it shows may change; `update` draws it anew. */
export interface Showing {
  readonly view: CreditViewKind;
  readonly action: Action | readonly Action[] | undefined;
  /** As it is asked for: `auto` is what the text around it says. */
  readonly theme: string;
  /** A person has chosen something else to do. */
  select(alternative: Alternative): void;
  /** A person has pressed a button of an extension's. */
  run(command: string): void;
  didDraw?(scene: Scene): void;
}

export interface MountedView extends Disposable {
  update(): void;
}

const VIEWS: Readonly<Record<CreditViewKind, (props: { scene: Scene }) => ComponentChildren>> = {
  meter: MeterView,
  estimate: EstimateLine,
  alternatives: AlternativesList,
  panel: PanelView,
  status: StatusView,
};

export const VIEW_KINDS = Object.keys(VIEWS) as CreditViewKind[];

/** Views without a frame of their own. */
const BARE: readonly CreditViewKind[] = ['estimate', 'status'];

/**
 * Shows a view in the room that is kept for it, and keeps it true.
 *
 * @param spoken A polite status region that was there before: one that comes with its first words is not read out by
 *   every screen reader.
 */
export function mountView(room: Element, spoken: Element, core: Core, showing: Showing): MountedView {
  const { ownerDocument: document } = room;
  const ended = new AbortController();
  const { signal } = ended;
  const frame = document.createElement('div');
  const more = document.createElement('div');
  more.id = 'more';
  more.className = 'root more';
  more.popover = 'auto';
  more.setAttribute('part', 'popover');
  const bar = statusBarOf(core);
  let scene: Scene | undefined;
  let said: string | undefined;

  const update = (): void => {
    if (signal.aborted) return;
    const { view, action } = showing;
    const { credits, options } = core;
    const texts = core.texts();
    const { locale } = texts.messages;
    inBar(view === 'status');
    scene = {
      view,
      balance: credits.balance,
      estimate: action && credits.estimate(action),
      lowAt: options.lowAt,
      texts,
      locale,
      items: view === 'status' ? [...bar.items] : [],
      menu: menuOf(core, view),
    };
    room.setAttribute('theme', showing.theme);
    frame.className = BARE.includes(view) ? 'root' : 'root card';
    for (const part of [frame, more, spoken]) part.setAttribute('lang', locale);
    const View = VIEWS[view];
    draw(
      frame,
      <>
        <slot name="header" />
        <View scene={scene} />
        <slot name="footer" />
      </>,
    );
    wearColors(core, room, [frame, more]);
    if (more.matches(':popover-open')) drawMore();
    say(scene);
    showing.didDraw?.(scene);
  };

  const inBar = (isIn: boolean): void => {
    if (bar.views.has(update) === isIn) return;
    if (isIn) bar.views.add(update);
    else bar.views.delete(update);
    bar.didChangeViews();
  };

  const drawMore = (): void => {
    if (!scene) return;
    const { view } = scene;
    const Behind = view === 'status' ? FlatPanel : view === 'alternatives' ? AllAlternatives : Breakdown;
    draw(more, <Behind scene={scene} />);
  };

  /** What a page begins with is read with it; after that, each change is said once. */
  const say = (scene: Scene): void => {
    const text = textOf(scene);
    if (said !== undefined && text !== said) spoken.textContent = text;
    if (said !== undefined || scene.balance.state !== 'loading') said = text;
  };

  const onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') drawMore();
  };
  more.addEventListener('beforetoggle', onToggle, { signal });
  followButton(more, () => frame.querySelector('[popovertarget]'), signal);

  const onClick = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    const { do: what, index, command } = pressed?.dataset ?? {};
    const alternative = what === 'select' && scene?.estimate?.alternatives[Number(index)];
    if (what === 'refresh') void core.credits.refresh();
    if (alternative) showing.select(alternative);
    pressItem(bar.items, pressed);
    if (command) showing.run(command);
  };
  for (const part of [frame, more]) part.addEventListener('click', onClick, { signal });

  let isDue = false;
  const redraw = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      // Nobody waits for this: what it fails with would be an error of the page's.
      attempt('A view', core.report, update);
    });
  };
  const listening = core.onDidChange(redraw);
  followTheme(core, redraw, signal);

  const end = disposable(() => {
    ended.abort();
    inBar(false);
    listening.dispose();
    frame.remove();
    more.remove();
  });
  room.prepend(frame, more);
  try {
    update();
  } catch (error) {
    end.dispose();
    throw error;
  }
  return { update, ...end };
}

function textOf({ view, balance, estimate }: Scene): string {
  if (view === 'alternatives') return '';
  const parts =
    view === 'estimate' && estimate ? [estimate.sentence, estimate.shortage] : [balance.text, balance.message];
  return parts.filter(Boolean).join(' ');
}
