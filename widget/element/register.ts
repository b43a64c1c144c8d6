import { VERSION } from '../sdk/version.ts';
import { watchButtons } from './buttons.ts';
import { makeElement } from './element.ts';
import type { Live } from './live.ts';

const TAG = 'upfront-credits';

/** The tag that is this major version's alone, for pages on which two of them live side by side. */
const VERSIONED_TAG = `${TAG}-v${VERSION.split('.')[0]}`;

/**
 * Registers `<upfront-credits>`, and the same under its major version, `<upfront-credits-v0>`. Who comes first has the plain
 * tag: a second copy of the script changes nothing, and another major version has only its own. Does nothing where there
 * are no custom elements, as in Node.
 *
 * @param load Where what draws comes from: a chunk of its own, unless it is in the same file.
 */
export function register(load: () => Promise<Live> = once(() => import('./live.ts'))): void {
  const { customElements, document } = globalThis;
  if (!customElements || !document || customElements.get(VERSIONED_TAG)) return;
  const isFirst = !customElements.get(TAG);
  // One class has one tag.
  customElements.define(VERSIONED_TAG, makeElement(load));
  if (isFirst) customElements.define(TAG, makeElement(load));
  watchButtons(document, isFirst ? TAG : VERSIONED_TAG);
}

/** Asking for a module takes a task, though it is there: once is enough, unless it did not come. */
function once(load: () => Promise<Live>): () => Promise<Live> {
  let loading: Promise<Live> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
