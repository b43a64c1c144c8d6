import { document } from '../../../shared/ui/dom/document.ts';
import { saysOldName } from '../pages/terms.ts';
import type { Registry } from './registry.ts';

/** So long after a page has come, when it has nothing else to do, its sentences are looked through once. Milliseconds. */
const LATER = 2000;
/** Nobody reads more than that. Characters. */
const LONGEST_PAGE = 500_000;

/**
 * Finds the old name of credits in the middle of sentences, which the quick test for beginnings passes over: one question to
 * the browser for all text of the page, and nothing more where it says no.
 */
export function lookLater(registry: Registry, found: () => void): () => void {
  const look = (): void => {
    const whole = document.body.textContent ?? '';
    if (whole.length > LONGEST_PAGE || !saysOldName(whole)) return;
    const before = registry.version;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (saysOldName(text.data)) registry.readSentence(text);
    }
    if (registry.version !== before) found();
  };
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(look);
  }, LATER);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
