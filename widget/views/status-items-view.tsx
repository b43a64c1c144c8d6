import type { StatusBarModel } from '../sdk/window.ts';

/** Texts that code has put into the bar; those with a command are buttons. */
export function StatusItems({ items }: { items: readonly StatusBarModel[] }) {
  return items
    .filter(({ isVisible }) => isVisible)
    .map(({ text, tooltip, command, severity, id }) => {
      const looks = { class: 'chip', part: 'item', title: tooltip, 'data-severity': severity, 'data-item': id };
      return command ? (
        <button type="button" key={id} {...looks} data-command={command}>
          {text}
        </button>
      ) : (
        <span key={id} {...looks}>
          {text}
        </span>
      );
    });
}
