/**
 * Lets the page do what is waiting, a person's input first. Not by `scheduler.yield`: what began in an idle moment goes on there
 * with the lowest priority, and in Chrome it was seen never to go on.
 */
export const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page that nobody sees has no frames. Milliseconds. */
const NO_FRAME = 1000;

/** After the next frame the browser knows where everything is, and asking costs nothing. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => giveWay().then(resolve));
  });

/** Deeper than that is no page that people look at. */
const MOST_LEVELS = 40;
/** So many children are all looked at. More of them stand in rows, one under the other, of which some are on the screen. */
const MOST_CHILDREN = 60;

/**
 * What a person sees of a long page: the largest parts of it that are hardly higher than the window. Asked while the browser
 * knows where everything is, and without `elementFromPoint`, which looks at every row of a list.
 */
export function partsOnScreen(root: Element = document.body, levels = MOST_LEVELS): Element[] {
  if (root.scrollHeight < innerHeight * 2 || levels === 0) return [root];
  return childrenOnScreen(root.children).flatMap((child) => partsOnScreen(child, levels - 1));
}

function childrenOnScreen(children: HTMLCollection): Element[] {
  const isAbove = (child: Element | undefined): boolean => (child?.getBoundingClientRect().bottom ?? 0) < 0;
  let from = 0;
  if (children.length > MOST_CHILDREN) {
    let end = children.length;
    while (from < end) {
      const middle = (from + end) >> 1;
      if (isAbove(children[middle])) from = middle + 1;
      else end = middle;
    }
  }
  return Array.from({ length: MOST_CHILDREN }, (_, i) => children[from + i]).filter(
    (child): child is Element => !!child && !isAbove(child) && child.getBoundingClientRect().top < innerHeight,
  );
}
