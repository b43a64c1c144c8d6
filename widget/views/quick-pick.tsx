import type { QuickPickItem, QuickPickOptions } from '../sdk/api.d.ts';
import type { Views } from '../sdk/window.ts';
import { draw } from './draw.ts';
import { openHost } from './host.ts';
import { QUICK_PICK_STYLES } from './quick-pick-styles.ts';

interface Picking {
  options: QuickPickOptions;
  /** Those that have what is typed in their texts, with their places in the whole list. */
  found: readonly (readonly [place: number, item: QuickPickItem])[];
  /** Which of them Enter would take. */
  active: number;
}

/** A list to choose from, in the browser's top layer: arrows, Enter, Escape and a press beside it do what they do elsewhere. */
export const showQuickPick: Views['showQuickPick'] = (core, items, options, signal) => {
  const { host, frame } = openHost(document, 'pick', QUICK_PICK_STYLES);
  host.setAttribute('theme', core.options.theme);
  frame.className = 'root pick';
  frame.popover = 'auto';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-label', options.title ?? options.placeHolder ?? core.texts().widget.alternatives);
  const picking: Picking = { options, found: [], active: 0 };

  const find = (typed: string): void => {
    const wanted = typed.trim().toLocaleLowerCase(core.l10n.locale);
    picking.found = items
      .map((item, place) => [place, item] as const)
      .filter(([, { label, description = '', detail = '' }]) =>
        `${label} ${description} ${detail}`.toLocaleLowerCase(core.l10n.locale).includes(wanted),
      );
    picking.active = 0;
    show();
  };
  const show = (): void => {
    draw(frame, <QuickPick {...picking} />);
    frame.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  };

  const before = focused(document);
  return new Promise((resolve) => {
    const end = (place?: number): void => {
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
      const { found, active } = picking;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && found.length > 0) picking.active = (active + step + found.length) % found.length;
      else if (event.key === 'Enter') end(found[active]?.[0]);
      else return;
      event.preventDefault();
      if (step) show();
    });
    signal.addEventListener('abort', () => end(), { once: true });
    document.body.append(host);
    find('');
    frame.showPopover();
    frame.querySelector('input')?.focus();
  });
};

function QuickPick({ options: { title, placeHolder }, found, active }: Picking) {
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
        aria-label={placeHolder ?? title}
        placeholder={placeHolder}
        autocomplete="off"
      />
      <div role="listbox" id="choices" class="choices" aria-label={title ?? placeHolder}>
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
    </>
  );
}

/** What has the focus, within whatever shadow roots. */
function focused(root: DocumentOrShadowRoot): HTMLElement | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : (activeElement as HTMLElement | null);
}
