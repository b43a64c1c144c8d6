import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../shared/credits/wording.ts';
import { saveFile } from '../companion/save-file.ts';
import { trouble } from '../companion/state.ts';
import { LESSONS, readStored, type Stored, watchStored, writeAll } from '../storage/area.ts';
import { asideOf, parseAside } from '../storage/aside.ts';
import { MISSES } from '../storage/misses.ts';
import { ACCURACY } from '../storage/uncertain.ts';
import { credits, texts } from '../texts/texts.ts';

/** What may be set aside; that of the history is said where the history is. */
const STORES = [LESSONS, ACCURACY, MISSES] as const;

const aside = signal<Stored>({});

function followAside(): () => void {
  const read = async (): Promise<void> => {
    // That storage cannot be read is said beside this.
    aside.value = await readStored(...STORES.map(asideOf)).catch(() => ({}));
  };
  void read();
  return watchStored((values) => {
    if (STORES.some((key) => asideOf(key) in values)) void read();
  });
}

/** What could not be read when something else was stored in its place: to be saved, or discarded. Nothing where all could. */
export function KeptAside() {
  useEffect(followAside, []);
  const { trouble: words, history, data } = texts.value;
  const kept = STORES.filter((key) => parseAside(aside.value[asideOf(key)]).length > 0);
  if (kept.length === 0) return null;
  const fields = kept.map((key) => data.entries[key]).join(credits.value.messages.comma);
  return (
    <div class="trouble" role="alert">
      <p>{fill(words.aside, { fields })}</p>
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {history.saveAside}
        </button>
        <button type="button" class="button" onClick={() => void discard()}>
          {history.forgetAside}
        </button>
      </div>
    </div>
  );
}

const save = (): void =>
  saveFile('upfront-unreadable.json', 'application/json', `${JSON.stringify(aside.value, null, 2)}\n`);

async function discard(): Promise<void> {
  try {
    await writeAll(Object.fromEntries(STORES.map((key) => [asideOf(key), null])));
  } catch {
    trouble.value = texts.value.history.notStored;
  }
}
