import { isHeading } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { remembered } from '../annotate/remembered.ts';
import { cardText } from './texts.ts';
import { tellsOfThing } from './users-card.ts';

const TILE = 'a,button,[role=link],[role=button]';
const PICTURE = 'img,picture,video,canvas,[style*="url("]';

/** Fewer are no set of tools. */
const LEAST_TOGETHER = 3;
/** Letters that a line about a tool has at the least. */
const SHORTEST_LINE = 12;

/**
 * Whether a name heads one of HeyGen's tiles for its tools, where everything else is called as people like: a drawing, the
 * name, a line about it, and several of that kind together. What people have made has a picture, a day or a length.
 */
export function isToolTile(unit: Element): boolean {
  const tile = unit.closest(TILE);
  if (!tile || !(isHeading(unit) || tile === unit)) return false;
  const parent = parentOf(tile);
  // Each in an item of a list.
  const group = parent?.childElementCount === 1 ? parentOf(parent) : parent;
  let together = 0;
  for (const child of group?.children ?? []) {
    const each = child.matches(TILE) ? child : child.querySelector(TILE);
    if (each && hasFormOfTile(each) && ++together >= LEAST_TOGETHER) return hasFormOfTile(tile);
  }
  return false;
}

const hasFormOfTile = remembered((tile): boolean => {
  const heading = tile.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]');
  const text = cardText(tile);
  return (
    !!heading &&
    text !== undefined &&
    !!tile.querySelector('svg') &&
    !tile.querySelector(PICTURE) &&
    text.length - (heading.textContent?.length ?? 0) >= SHORTEST_LINE &&
    !tellsOfThing(text)
  );
});
