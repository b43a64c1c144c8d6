/** Lets the page do what is waiting, a person's input first. */
export const giveWay = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Points of the window that are looked at, across and down. */
const ACROSS = 4;
const DOWN = 12;
/** A part of a page with more elements than that is a whole page again. */
const MOST = 400;

/** What a person sees of a long page: the parts around some points of the window. */
export function partsOnScreen(): Element[] {
  const parts = new Set<Element>();
  for (let row = 1; row < DOWN; row++) {
    for (let column = 1; column < ACROSS; column++) {
      let part = document.elementFromPoint((innerWidth * column) / ACROSS, (innerHeight * row) / DOWN);
      if (!part || isLarge(part)) continue;
      while (part.parentElement && !isLarge(part.parentElement)) part = part.parentElement;
      parts.add(part);
    }
  }
  return [...parts];
}

const isLarge = (element: Element): boolean => element.getElementsByTagName('*').length > MOST;
