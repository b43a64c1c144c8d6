import type { Range } from '@tanstack/react-virtual';

/**
 * Always the same number of rows, whatever the scroll position. With `index % pool` as React key a row that
 * scrolls in then takes over the DOM node of the one that scrolled out.
 */
export function recycledRange(pool: number): (range: Range) => number[] {
  return ({ startIndex, overscan, count }) => {
    const length = Math.min(pool, count);
    const first = Math.max(0, Math.min(startIndex - overscan, count - length));
    return Array.from({ length }, (_, step) => first + step);
  };
}
