import { keepKeys } from '../../shared/ui/keys.ts';
import type { QuickPickItem } from '../sdk/api.d.ts';
import type { Views } from '../sdk/window.ts';
import { wearColors } from './colors.ts';
import { draw } from './draw.ts';
import { openHost } from './host.ts';
import { QUICK_PICK_STYLES } from './quick-pick-styles.ts';

interface Picking {
  title: string | undefined;
  placeHolder: string | undefined;
  /** What the list is called, though nobody has named it. */
  name: string;
  /** In the place of entries, where there are none. */
  nothing: string;
  /** Those that have what is typed in their texts, with their places in the whole list. */
  found: readonly (readonly [place: number, item: QuickPickItem])[];
  /** Which of them Enter would take. */
  active: number;
}

/** A list to choose from, in the browser's top layer: arrows, Enter, Escape and a press beside it do what they do elsewhere. */
export const showQuickPick: Views['showQuickPick'] = (core, items, options, signal) => {
  const { host, room, frame, spoken } = openHost(document, 'pick', QUICK_PICK_STYLES);
  const { messages, widget } = core.texts();
  const { title, placeHolder } = options;
  const name = title ?? placeHolder ?? widget.choose;
  room.setAttribute('theme', core.options.theme);
  for (const part of [frame, spoken]) part.lang = messages.locale;
  frame.className = 'root pick';
  frame.popover = 'auto';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-label', name);
  // What is typed here is none of the page's shortcuts.
  keepKeys(frame, () => true);
  const picking: Picking = { title, placeHolder, name, nothing: '', found: [], active: 0 };

  const find = (typed: string): void => {
    const wanted = typed.trim().toLocaleLowerCase(core.l10n.locale);
    picking.found = items
      .map((item, place) => [place, item] as const)
      .filter(([, { label, description = '', detail = '' }]) =>
        `${label} ${description} ${detail}`.toLocaleLowerCase(core.l10n.locale).includes(wanted),
      );
    picking.active = 0;
    picking.nothing = picking.found.length > 0 ? '' : widget.nothingFound;
    spoken.textContent = picking.nothing;
    show();
  };
  const show = (): void => {
    draw(frame, <QuickPick {...picking} />);
    frame.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  };

  const before = focused(document);
  const place = placeAround(before);
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (place?: number): void => {
      ended.abort();
      resolve(place);
      if (frame.matches(':popover-open')) frame.hidePopover();
      // A press beside the list has put it elsewhere already.
      if ([host, document.body].includes(document.activeElement as HTMLElement)) before?.focus();
      host.remove();
    };
    frame.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') end();
    });
    frame.addEventListener('input', ({ target }) => find((target as HTMLInputElement).value));
    frame.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      if (option) end(Number(option.dataset.place));
    });
    frame.addEventListener('keydown', (event) => {
      // Enter and arrows of an input method are about what it composes; 229 is all that some browsers say of it.
      if (event.isComposing || event.keyCode === 229) return;
      const { found, active } = picking;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && found.length > 0) picking.active = (active + step + found.length) % found.length;
      else if (event.key === 'Enter') end(found[active]?.[0]);
      else return;
      event.preventDefault();
      if (step) show();
    });
    signal.addEventListener('abort', () => end(), { once: true });
    // A dialog of the page's that closes takes the list along.
    place.addEventListener('close', () => end(), { once: true, signal: ended.signal });
    place.append(host);
    find('');
    wearColors(core, room, [frame]);
    frame.showPopover();
    frame.querySelector('input')?.focus();
  });
};

function QuickPick({ title, placeHolder, name, nothing, found, active }: Picking) {
  return (
    <>
      {title && <h2>{title}</h2>}
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="choices"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `choice-${active}` : undefined}
        aria-label={placeHolder ?? name}
        placeholder={placeHolder}
        autocomplete="off"
      />
      <div role="listbox" id="choices" class="choices" aria-label={name}>
        {found.map(([place, { label, description, detail }], index) => (
          <div
            key={place}
            role="option"
            tabIndex={-1}
            id={`choice-${index}`}
            aria-selected={index === active}
            data-place={place}
            class="choice"
          >
            <span>{label}</span>
            {description && <small>{description}</small>}
            {detail && <small>{detail}</small>}
          </div>
        ))}
      </div>
      {nothing && <p class="soft nothing">{nothing}</p>}
    </>
  );
}

/** Behind a dialog that the browser shows as modal nothing can be pressed, so the list belongs into the one around the focus. */
function placeAround(focused: Element | null): Element {
  for (let at: Element | null = focused; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null))
    if (at.matches('dialog:modal')) return at;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
}

/** What has the focus, within whatever shadow roots. */
function focused(root: DocumentOrShadowRoot): HTMLElement | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : (activeElement as HTMLElement | null);
}
