import type { FightOptions } from './api.ts';

/** Like a page that tidies up: an observer that fights every element React did not make. */
export function makeFight(onHit: () => void): (on: boolean, options?: FightOptions) => void {
  let observer: MutationObserver | undefined;
  // What stands in for a rewritten element is left alone, or the page would fight itself.
  const replacements = new WeakSet<Element>();
  return (on, { how = 'remove', where = 'app' } = {}) => {
    observer?.disconnect();
    observer = undefined;
    if (!on) return;
    const tidy = () => {
      for (const element of strangers(where)) {
        if (replacements.has(element)) continue;
        onHit();
        if (how === 'remove') {
          element.remove();
          continue;
        }
        const empty = document.createElement(element.localName);
        replacements.add(empty);
        element.replaceWith(empty);
      }
    };
    observer = new MutationObserver(tidy);
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    tidy();
  };
}

function strangers(where: 'app' | 'document'): Element[] {
  const roots =
    where === 'document'
      ? [document.documentElement]
      : [...document.body.children].filter((child) => child.id === 'root' || madeByReact(child));
  return roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element.localName.includes('-') && !madeByReact(element));
}

function madeByReact(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__reactFiber$'));
}
