import { useId, useRef } from 'preact/hooks';
import { plural } from '../../../shared/credits/wording.ts';
import { comparisons, erase, fault, history, importFile, said, saveCsv, saveJson } from '../../companion/history.ts';
import { credits, texts } from '../../texts/texts.ts';

/** What a user can do with the history: take it along, bring it back, be rid of it. */
export function HistoryData() {
  const words = texts.value.history;
  const isEmpty = history.value.readings.length + comparisons.value.length === 0;
  const onFile = async ({ currentTarget }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file) await importFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <section class="card figure" aria-label={words.data}>
      <h3>{words.data}</h3>
      <div class="actions">
        <button type="button" class="button" disabled={isEmpty} onClick={saveJson}>
          {words.exportJson}
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={saveCsv}>
          {words.exportCsv}
        </button>
        <label class="button file">
          {words.import}
          <input type="file" accept="application/json,.json" onChange={(event) => void onFile(event)} />
        </label>
        <Erase disabled={isEmpty} />
      </div>
      <p role="status">{said.value}</p>
      <p role="alert" class="fault">
        {fault.value}
      </p>
    </section>
  );
}

/** Asks first: it cannot be undone. The dialog has "Keep it" in focus, and Escape means the same. */
function Erase({ disabled }: { disabled: boolean }) {
  const words = texts.value.history;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { length } = history.value.readings;
  return (
    <>
      <button type="button" class="button danger" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {words.erase}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue === 'erase') void erase();
          currentTarget.returnValue = '';
        }}
      >
        <form method="dialog">
          <h2 id={id}>{words.eraseTitle}</h2>
          <p>{plural(words.eraseWhat, length, credits.value.messages)}</p>
          <div class="actions">
            {/* biome-ignore lint/a11y/noAutofocus: the way out of a question is where the keyboard is. */}
            <button type="submit" class="button" value="keep" autoFocus>
              {words.eraseNo}
            </button>
            <button type="submit" class="button danger" value="erase">
              {words.eraseYes}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
