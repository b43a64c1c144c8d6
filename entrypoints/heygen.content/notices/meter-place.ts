import { document } from '../../../shared/ui/dom/document.ts';
import { DIALOG, isHost } from '../annotate/elements.ts';
import { type At, type Size, toPixels } from './meter-pixels.ts';

/** What people press or write in: the meter finds a corner without any of it. */
const PRESSABLE = 'a,button,input,select,textarea,summary,iframe,[role=button],[tabindex],[contenteditable]';
/** What a page opens over itself. */
const OPENED = `${DIALOG},[role=menu],[role=listbox],[popover]`;

/** Pixels between the points that are looked at. */
const STEP = 20;

/** Corners first, the ones where pages have the least; then the middles of the sides. */
const PLACES: readonly At[] = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 0.5, y: 1 },
  { x: 1, y: 0.5 },
  { x: 1, y: 0 },
  { x: 0, y: 0.5 },
  { x: 0, y: 0 },
];

export const windowSize = (): Size => ({ width: document.documentElement.clientWidth, height: innerHeight });

/** The first place where nothing of the page's can be pressed; the first of all where there is none. */
export function freePlace(size: Size, wanted?: At): At {
  const all = wanted ? [wanted, ...PLACES] : PLACES;
  return all.find((at) => !isOver(at, size, PRESSABLE)) ?? (PLACES[0] as At);
}

/** Whether something that the page has opened lies there: a menu, a list, a dialog. */
export const isUnderOpened = (at: At, size: Size): boolean => isOver(at, size, OPENED);

function isOver(at: At, size: Size, selector: string): boolean {
  const { left, top } = toPixels(at, size, windowSize());
  for (let x = 1; x < size.width + STEP; x += STEP) {
    for (let y = 1; y < size.height + STEP; y += STEP) {
      const hits = document.elementsFromPoint(left + Math.min(x, size.width - 1), top + Math.min(y, size.height - 1));
      const hit = hits.find((element) => !isHost(element));
      if (hit?.closest(selector)) return true;
    }
  }
  return false;
}
