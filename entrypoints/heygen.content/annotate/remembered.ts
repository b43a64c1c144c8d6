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
    if (answers.has(element)) return answers.get(element) as T;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}

/** Whether an element, or one around it, matches: `closest` for many elements of the same regions. */
export function within(selector: string): (element: Element) => boolean {
  const isWithin = remembered(
    (element): boolean => element.matches(selector) || (!!element.parentElement && isWithin(element.parentElement)),
  );
  return isWithin;
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
