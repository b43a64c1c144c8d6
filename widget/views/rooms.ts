import type { CreditViewKind } from '../sdk/api.d.ts';

/**
 * The heights that views take, in pixels: kept before there is anything to see, so that nothing of the page moves. In
 * narrow places sentences have two lines, and so have notes in longer languages than English.
 */
export const ROOMS: Readonly<Record<CreditViewKind, readonly [narrow: number, wide: number]>> = {
  meter: [160, 160],
  estimate: [113, 76],
  alternatives: [188, 150],
  panel: [454, 384],
  status: [28, 28],
};

/** From this width on a place is wide, in pixels. */
export const WIDE = 460;

/** The rules that keep the room, for a selector that has `$` where a view's own goes. */
export function roomRules(selector: string, property: string): string {
  const rules = (place: 0 | 1): string =>
    Object.entries(ROOMS)
      .map(([view, sizes]) => {
        // The meter is what is shown where nothing is said.
        const own = view === 'meter' ? '*' : `[view="${view}"]`;
        return `${selector.replace('$', own)}{${property}:var(--upfront-block-size,${sizes[place]}px)}`;
      })
      .join('');
  return `${rules(0)}@container (min-width:${WIDE}px){${rules(1)}}`;
}
