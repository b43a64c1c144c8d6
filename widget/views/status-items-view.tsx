import type { Mark } from '../../shared/credits/locales/messages.ts';
import type { Severity } from '../sdk/api.d.ts';
import type { Texts } from '../sdk/locales.ts';
import type { StatusBarModel } from '../sdk/window.ts';

/** The shapes and colours are those of balances that want as much to be noticed. */
const MARKS: Readonly<Record<Exclude<Severity, 'information'>, Mark>> = { warning: 'low', error: 'error' };

/** Texts that code has put into the bar; those with a command are buttons. Two of them may have the same id. */
export function StatusItems({ items, texts }: { items: readonly StatusBarModel[]; texts: Texts }) {
  return items.map(({ isVisible, text, tooltip, command, severity, id }, index) => {
    if (!isVisible) return null;
    const mark = severity === 'information' ? undefined : MARKS[severity];
    const looks = {
      class: mark ? 'chip tinted' : 'chip',
      part: 'item',
      title: tooltip,
      'data-severity': severity,
      'data-item': id,
      'data-mark': mark,
    };
    const content = (
      <>
        {mark && <i class="mark" aria-hidden="true" />}
        {severity !== 'information' && <span class="spoken">{texts.widget.severities[severity]}: </span>}
        {text}
      </>
    );
    return command ? (
      <button type="button" key={id} {...looks} data-at={index}>
        {content}
      </button>
    ) : (
      <span key={id} {...looks}>
        {content}
      </span>
    );
  });
}

/** Runs what the item does whose button was pressed. */
export function pressItem(items: ReadonlySet<StatusBarModel>, pressed: HTMLElement | null): void {
  const { at } = pressed?.dataset ?? {};
  if (at !== undefined) [...items][Number(at)]?.press();
}
