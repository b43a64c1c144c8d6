import type { Mark } from '../../shared/credits/locales/messages.ts';
import { balanceMark, type Scene } from './scene.ts';
import { StatusItems } from './status-items-view.tsx';

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
      <StatusItems items={items} texts={texts} />
    </div>
  );
}
