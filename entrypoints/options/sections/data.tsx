import { useEffect, useRef } from 'preact/hooks';
import { fill, formatNumber, formatTime } from '../../../shared/credits/wording.ts';
import { Switch, Trouble } from '../../companion/controls.tsx';
import { credits, texts } from '../../texts/texts.ts';
import { eraseEverything, exportFile, followData, importFrom, said, setSync, sizes, sync } from '../data-state.ts';
import type { Section } from '../section.ts';

/** What is kept, where, and how to take it along or be rid of it. */
export function dataSection(): Section {
  const words = texts.value.data;
  const names = Object.values(words.entries);
  return {
    id: 'data',
    intro: words.intro,
    items: [
      { id: 'sync', words: [words.sync, words.syncHint], view: () => <SyncSwitch /> },
      { id: 'export', words: [words.export, words.exportHint, words.exportButton], view: () => <Export /> },
      { id: 'import', words: [words.import, words.importHint, words.importButton], view: () => <Import /> },
      { id: 'stored', alone: true, words: [words.stored, words.storedHint, ...names], view: () => <Stored /> },
      { id: 'erase', alone: true, words: [words.erase, words.eraseHint, words.eraseButton], view: () => <Erase /> },
    ],
  };
}

function SyncSwitch() {
  const words = texts.value.data;
  useEffect(followData, []);
  const { on, at, trouble } = sync.value;
  const time = at === undefined ? undefined : formatTime(at, credits.value.messages, true);
  return (
    <>
      <Switch label={words.sync} hint={words.syncHint} on={on} onChange={(chosen) => void setSync(chosen)} />
      {on && trouble && <Trouble>{trouble === 'full' ? words.syncFull : words.syncFailed}</Trouble>}
      {on && !trouble && <p class="hint">{time ? fill(words.synced, { time }) : words.syncWaiting}</p>}
    </>
  );
}

function Export() {
  const words = texts.value.data;
  return (
    <div class="row">
      <div class="words">
        <h3>{words.export}</h3>
        <p class="hint">{words.exportHint}</p>
      </div>
      <button type="button" class="button" onClick={() => void exportFile()}>
        {words.exportButton}
      </button>
    </div>
  );
}

function Import() {
  const words = texts.value.data;
  const onFile = async ({ currentTarget: input }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) await importFrom(file);
    input.value = '';
  };
  return (
    <div class="row">
      <div class="words">
        <h3>{words.import}</h3>
        <p class="hint">{words.importHint}</p>
      </div>
      <label class="button file">
        {words.importButton}
        <input type="file" accept="application/json,.json" onChange={(event) => void onFile(event)} />
      </label>
      <Said by="import" />
    </div>
  );
}

/** What came of it, beside what was pressed. */
function Said({ by }: { by: 'import' | 'erase' }) {
  return (
    <p role="status" class="said">
      {said.value.by === by && said.value.text}
    </p>
  );
}

/** By their place in the storage; what a later version has stored is shown by its name. */
function Stored() {
  const words = texts.value.data;
  const names: Readonly<Record<string, string>> = words.entries;
  useEffect(followData, []);
  const { messages } = credits.value;
  return (
    <>
      <h3>{words.stored}</h3>
      <p class="hint">{words.storedHint}</p>
      {sizes.value.length === 0 && <p>{words.nothing}</p>}
      <dl class="sizes">
        {sizes.value.map(([name, bytes]) => (
          <div key={name}>
            <dt>
              {Object.hasOwn(names, name) && name !== 'unnamed' ? names[name] : fill(words.entries.unnamed, { name })}
            </dt>
            <dd>{fill(words.size, { n: formatNumber(Math.max(0.1, Math.round(bytes / 102.4) / 10), messages) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Erase() {
  const words = texts.value.data;
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const onAsk = (): void => {
    dialog.current?.showModal();
    // What is pressed by mistake changes nothing.
    keep.current?.focus();
  };
  const onErase = async (): Promise<void> => {
    dialog.current?.close();
    await eraseEverything();
  };
  return (
    <>
      <div class="row">
        <div class="words">
          <h3>{words.erase}</h3>
          <p class="hint">{words.eraseHint}</p>
        </div>
        <button type="button" class="button danger" onClick={onAsk}>
          {words.eraseButton}
        </button>
        <Said by="erase" />
      </div>
      <dialog ref={dialog} aria-labelledby="erase-title" aria-describedby="erase-ask">
        <h3 id="erase-title">{words.eraseTitle}</h3>
        <p id="erase-ask">{words.eraseAsk}</p>
        <div class="buttons">
          <button type="button" class="button plain" onClick={() => void exportFile()}>
            {words.exportButton}
          </button>
          <button ref={keep} type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.eraseNo}
          </button>
          <button type="button" class="button danger" onClick={() => void onErase()}>
            {words.eraseYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
