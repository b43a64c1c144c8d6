import { VERSION } from '../sdk/version.ts';
import { watchButtons } from './buttons.ts';
import { makeElement } from './element.ts';
import type { Live } from './live.ts';
import { nextTask } from './turns.ts';

const TAG = 'upfront-credits';

/** The tag that is this major version's alone, for pages on which two of them live side by side. */
const VERSIONED_TAG = `${TAG}-v${VERSION.split('.')[0]}`;

/**
 * Registers `<upfront-credits>`, and the same under its major version, `<upfront-credits-v0>`. Who comes first has the plain
 * tag: a second copy of the script changes nothing, and another major version has only its own. Does nothing where there
 * are no custom elements, as in Node.
 *
 * @param load Where what draws comes from: a module of its own, or the same file.
 */
export function define(load: () => Promise<Live>): void {
  const { customElements, document } = globalThis;
  if (!customElements || !document || customElements.get(VERSIONED_TAG)) return;
  const live = once(load);
  const isFirst = !customElements.get(TAG);
  // One class has one tag.
  customElements.define(VERSIONED_TAG, makeElement(live));
  if (isFirst) customElements.define(TAG, makeElement(live));
  watchButtons(document, isFirst ? TAG : VERSIONED_TAG);
}

/** Asking for a module takes a task, though it is there: once is enough, unless it did not come. */
function once(load: () => Promise<Live>): () => Promise<Live> {
  let loading: Promise<Live> | undefined;
  return () => {
    loading ??= load()
      .then(warmedUp)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

/**
 * The first number that a page formats makes its browser read the tables of the language, up to ten milliseconds on a slow
 * machine: as long as all else that is drawn. So it has a task of its own, and no task is so long that a person notices.
 */
async function warmedUp(live: Live): Promise<Live> {
  const { lang } = document.documentElement;
  await nextTask();
  try {
    new Intl.NumberFormat(lang || 'en').format(0);
    new Intl.PluralRules(lang || 'en').select(0);
  } catch {
    // No language at all: English will do.
  }
  await nextTask();
  return live;
}
