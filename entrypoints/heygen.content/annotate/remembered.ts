/** What was answered in this piece of work, of all functions that remember. */
const memories: Array<Map<Element, unknown>> = [];
let isWorking = false;

/**
 * Remembers what a function says about an element, for one uninterrupted piece of work: labels that stand together ask the
 * same questions about the elements around them. The page cannot change meanwhile, and everything is forgotten when the
 * work is over: an element that was kept would keep the whole page alive that it has left.
 */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  const answers = new Map<Element, T>();
  memories.push(answers);
  return (element) => {
    if (!isWorking) {
      isWorking = true;
      queueMicrotask(forget);
    }
    let answer = answers.get(element);
    if (answer === undefined && !answers.has(element)) {
      answer = ask(element);
      answers.set(element, answer);
    }
    return answer as T;
  };
}

function forget(): void {
  isWorking = false;
  for (const answers of memories) answers.clear();
}

const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/**
 * In which of several regions, given as selectors, an element stands: itself or one around it matches. One bit a region;
 * almost every element stands in none of them, and one question finds that out. `closest` asks the browser: a page may nest
 * deeper than calls can, and a form's inputs may be called like the way up.
 */
export function regions(...selectors: readonly string[]): (element: Element) => number {
  return remembered((element) =>
    closest(element, selectors.join())
      ? selectors.reduce((bits, each, i) => bits | (closest(element, each) ? 1 << i : 0), 0)
      : 0,
  );
}
