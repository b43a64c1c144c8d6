import { ancestors, DIALOG, isVisible } from '../annotate/elements.ts';
import type { Found } from './findings.ts';
import type { Registry } from './registry.ts';

/** HeyGen's own statement of what is left, with its place; unknown where the page says different things. */
export interface BalanceShown {
  credits: number | 'unknown';
  source: 'page' | 'cost-line';
}

/** The line beside the cost, else the profile's menu, else any other place; places of one rank may contradict each other. */
export function balanceShown(registry: Registry, native: ReadonlyArray<Found<'cost'>>): BalanceShown | undefined {
  const beside = native.flatMap(({ cost }) => cost.remaining ?? []);
  const shown = registry.find('left').filter(({ element }) => isVisible(element) && !isFoldedAway(element));
  const inMenu = shown.filter(({ element }) => element.closest(`[role=menu],[popover],${DIALOG}`));
  const isBeside = beside.length > 0;
  const said = new Set(isBeside ? beside : (inMenu[0] ? inMenu : shown).map(({ credits }) => credits));
  const [credits] = said;
  if (credits === undefined) return undefined;
  return { credits: said.size > 1 ? 'unknown' : credits, source: isBeside ? 'cost-line' : 'page' };
}

/** What a closed menu leaves of itself in the page has no height to be seen in. */
const isFoldedAway = (element: Element): boolean =>
  [...ancestors(element, 9)].some(
    (around) => around.clientHeight === 0 && getComputedStyle(around).overflowY !== 'visible',
  );
