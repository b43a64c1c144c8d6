import type { Mark } from '../../shared/credits/locales/messages.ts';
import type { StatusBarModel } from '../sdk/window.ts';
import { balanceMark, type Scene } from './scene.ts';

/** Marks whose word the text beside them says too. */
const SAID: readonly Mark[] = ['enough', 'loading', 'unknown'];

/** The balance in one line, for bars: what is behind it is one press away. */
export function StatusView({ scene }: { scene: Scene }) {
  const { balance, texts, items } = scene;
  const words = texts.views;
  const mark = balanceMark(scene);
  return (
    <div class="status">
      <button
        type="button"
        class="chip tinted"
        part="button status"
        popovertarget="more"
        data-mark={mark}
        title={balance.message || balance.sourceText || words.marks[mark]}
      >
        <i class="mark" aria-hidden="true" />
        <span class="left">{balance.text}</span>
        {!SAID.includes(mark) && (
          <span class="word" part="state">
            {words.marks[mark]}
          </span>
        )}
      </button>
      <StatusItems items={items} />
    </div>
  );
}

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
