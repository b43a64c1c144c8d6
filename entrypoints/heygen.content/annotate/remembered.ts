/**
 * Remembers what a function says about an element, for one uninterrupted piece of work: labels that stand together ask the
 * same questions about the elements around them. The page cannot change meanwhile, and everything is forgotten when the
 * work is over.
 */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  let during: object | undefined;
  let answers = new Map<Element, T>();
  return (element) => {
    if (during !== currentWork()) {
      during = work;
      answers = new Map();
    }
    let answer = answers.get(element);
    if (answer === undefined && !answers.has(element)) {
      answer = ask(element);
      answers.set(element, answer);
    }
    return answer as T;
  };
}

/**
 * In which of several regions, given as selectors, an element stands: itself or one around it matches. One bit a region;
 * almost every element matches none of them, and one question finds that out.
 */
export function regions(...selectors: readonly string[]): (element: Element) => number {
  const any = selectors.join();
  const bitsOf = remembered((element): number => {
    let bits = element.parentElement ? bitsOf(element.parentElement) : 0;
    if (element.matches(any)) for (const [i, each] of selectors.entries()) if (element.matches(each)) bits |= 1 << i;
    return bits;
  });
  return bitsOf;
}

let work: object | undefined;

function currentWork(): object {
  if (!work) {
    work = {};
    queueMicrotask(() => {
      work = undefined;
    });
  }
  return work;
}
