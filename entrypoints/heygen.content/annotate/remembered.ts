import { matches, up } from './native.ts';

/** What was answered in this piece of work, of all functions that remember. */
const memories: Array<Map<Element, unknown>> = [];
let isWorking = false;

/**
 * Remembers what a function says about an element, for one uninterrupted piece of work: labels that stand together ask the
 * same questions about the elements around them. The page cannot change meanwhile, and everything is forgotten when the
 * work is over: an element that was kept would keep the whole page alive that it has left.
 */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = memory<T>();
  return (element) => {
    const answers = known();
    let answer = answers.get(element);
    if (answer === undefined && !answers.has(element)) {
      answer = ask(element);
      answers.set(element, answer);
    }
    return answer as T;
  };
}

/** Answers by element, of this piece of work. */
function memory<T>(): () => Map<Element, T> {
  const answers = new Map<Element, T>();
  memories.push(answers);
  return () => {
    if (!isWorking) {
      isWorking = true;
      queueMicrotask(forget);
    }
    return answers;
  };
}

function forget(): void {
  isWorking = false;
  for (const answers of memories) answers.clear();
}

/**
 * In which of several regions, given as selectors, an element stands: itself or one around it matches. One bit a region.
 * Labels stand together: the way up is gone once, as far as the next element whose answer is known. No calls upon calls: a
 * page may nest deeper than they can; and by prototypes, because a form's inputs may be called like the way up.
 */
export function regions(...selectors: readonly string[]): (element: Element) => number {
  const any = selectors.join();
  const known = memory<number>();
  return (element) => {
    const answers = known();
    const way: Element[] = [];
    let above: Element | null = element;
    for (; above && !answers.has(above); above = up(above)) way.push(above);
    let bits = (above && answers.get(above)) || 0;
    for (let each = way.pop(); each; each = way.pop()) {
      // Almost no element matches any of them, and one question finds that out.
      if (matches(each, any)) {
        for (let i = 0; i < selectors.length; i++) if (matches(each, selectors[i] as string)) bits |= 1 << i;
      }
      answers.set(each, bits);
    }
    return bits;
  };
}
