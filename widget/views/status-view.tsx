import { MarkView } from './mark-view.tsx';
import { balanceMark, type Scene } from './scene.ts';

/** The balance in one line, for bars: what is behind it is one press away. */
export function StatusView({ scene }: { scene: Scene }) {
  const { balance, words, items } = scene;
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
        <MarkView kind={mark} word={words.marks[mark]} />
        <span class="left">{balance.text}</span>
      </button>
      {items.map(({ text, tooltip, command, severity, id }) =>
        command ? (
          <button type="button" class="chip" part="button item" data-do="command" data-command={command} title={tooltip} data-severity={severity} data-item={id}>
            {text}
          </button>
        ) : (
          <span class="chip" part="item" title={tooltip} data-severity={severity} data-item={id}>
            {text}
          </span>
        ),
      )}
    </div>
  );
}
