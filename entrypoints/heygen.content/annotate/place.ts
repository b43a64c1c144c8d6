import { document } from '../../../shared/ui/dom/document.ts';
import { DIALOG, isHost } from './elements.ts';
import { contains } from './native.ts';

/** Pixels between a control and what stands beside it. */
const GAP = 8;
/** How far along its row a free place is searched. */
const REACH = 480;
const STEP = 24;
/** A breakdown is seldom higher, and never wider with what is around it. */
const HIGHEST = 240;
const WIDEST = 300;
/** Nothing that people press is narrower. */
const PITCH = 12;

/** What lies over the page and cuts off what does not fit in it. */
const OVER = `${DIALOG},[popover]`;

/** A place in the window, in its pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Puts an absolutely placed host beside a control, where nothing but background is: left or right of it in its row, below
 * it, above it. The host takes no room, so nothing of the page moves. Answers whether a free place was found.
 */
export function placeBeside(host: HTMLElement, control: Element): boolean {
  const at = control.getBoundingClientRect();
  return placeAt(host, control, [...inRow(at, host), ...overAndUnder(at, host)], overAndUnder(at, host));
}

/** Below an anchor or above it, whichever is free; below where neither is. */
export function placeUnder(host: HTMLElement, anchor: Element, control: Element): void {
  const boxes = overAndUnder(anchor.getBoundingClientRect(), host);
  placeAt(host, control, boxes, boxes);
}

/** Puts a host into the first of some places that is free, else where it does the least harm; answers whether one was free. */
export function placeAt(
  host: HTMLElement,
  control: Element,
  boxes: readonly Place[],
  otherwise: readonly Place[],
): boolean {
  const free = boxes.find((box) => isFree(box, control, host));
  // Better over something else of the page than over the control itself, or than cut off.
  const clear = otherwise.filter((each) => isInView(each) && !isOver(each, control));
  const box = free ?? clear.find((each) => isInFrame(each, control)) ?? clear[0] ?? otherwise[0];
  if (box) moveTo(host, box);
  return free !== undefined;
}

/** Whether something of the page, a dialog's backdrop say, lies over a control. Off the screen nothing is known. */
export function isCovered(control: Element): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  // Another of our own may stand in the dialog that covers it.
  const hit = document.elementsFromPoint(left + width / 2, top + height / 2).find((element) => !isHost(element));
  return hit !== undefined && !control.contains(hit) && !contains(hit, control);
}

/**
 * Where there is room for a breakdown at a host: above it rather than below, at its start rather than at its end. A dialog
 * cuts off what does not fit in it.
 */
export function roomAround(host: Element, control: Element): { up: boolean; start: boolean } {
  const { top, bottom, right } = host.getBoundingClientRect();
  const frame = control.closest(OVER)?.getBoundingClientRect();
  const below = Math.min(frame?.bottom ?? innerHeight, innerHeight) - bottom;
  const above = top - Math.max(frame?.top ?? 0, 0);
  return { up: below < HIGHEST && above > below, start: right - (frame?.left ?? 0) < WIDEST };
}

/**
 * Where a control has moved and nothing else has changed, its host goes with it, to the same offset: one step in the place of
 * a search. Answers whether there is room.
 */
export function follow(host: HTMLElement, control: Element, offset: string): boolean {
  const at = control.getBoundingClientRect();
  const { width, height } = host.getBoundingClientRect();
  const [x = 0, y = 0, ...sizes] = offset.split(',').map(Number);
  const box = { left: at.left + x, top: at.top + y, width, height };
  const isSame = sizes[0] === Math.round(at.width) && sizes[1] === Math.round(width);
  if (!isSame || !isFree(box, control, host)) return false;
  moveTo(host, box);
  return true;
}

/** How far a host stands from its control: when this changes, the page has moved one of them. */
export function offsetFrom(host: Element, control: Element): string {
  const a = host.getBoundingClientRect();
  const b = control.getBoundingClientRect();
  return `${Math.round(a.left - b.left)},${Math.round(a.top - b.top)},${Math.round(b.width)},${Math.round(a.width)}`;
}

/** What has become smaller stays as near to its control as it was, and in the middle of its row. */
export function shrinkFrom(host: HTMLElement, { left, right, top, height }: DOMRect, control: Element): void {
  const now = host.getBoundingClientRect();
  const isBefore = (left + right) / 2 < control.getBoundingClientRect().left;
  moveTo(host, { left: isBefore ? right - now.width : left, top: top + (height - now.height) / 2 });
}

/** Left and right of a control, nearest first. */
function inRow({ left, right, top, height: room }: DOMRect, host: HTMLElement): Place[] {
  const { width, height } = host.getBoundingClientRect();
  const boxes: Place[] = [];
  for (let shift = GAP; shift <= REACH; shift += STEP) {
    for (const at of [left - shift - width, right + shift])
      boxes.push({ left: at, top: top + (room - height) / 2, width, height });
  }
  return boxes;
}

/** Below and above an anchor, flush with its end, its start, or centred. */
function overAndUnder({ left, right, top, bottom }: DOMRect, host: HTMLElement): Place[] {
  const { width, height } = host.getBoundingClientRect();
  return [bottom + GAP, top - GAP - height].flatMap((row) =>
    [right - width, left, (left + right - width) / 2].map((at) => ({ left: at, top: row, width, height })),
  );
}

function isOver({ left, top, width, height }: Place, control: Element): boolean {
  const at = control.getBoundingClientRect();
  return left < at.right && left + width > at.left && top < at.bottom && top + height > at.top;
}

function isInView({ left, top, width, height }: Place): boolean {
  return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
}

/** Whether a box is within what its control lies in over the page; the page itself has no edge but the window's. */
function isInFrame({ left, top, width, height }: Place, control: Element): boolean {
  const frame = control.closest(OVER)?.getBoundingClientRect();
  return (
    !frame || (left >= frame.left && top >= frame.top && left + width <= frame.right && top + height <= frame.bottom)
  );
}

/** A box is free where each of its points shows only what also lies behind the control, inside what it lies in. */
function isFree(box: Place, control: Element, host: HTMLElement): boolean {
  const { left, top, width, height } = box;
  if (!isInView(box) || !isInFrame(box, control)) return false;
  for (let column = 1; column < width + PITCH; column += PITCH) {
    for (const row of [1, height / 2, height - 1]) {
      const hits = document.elementsFromPoint(left + Math.min(column, width - 1), top + row);
      const hit = hits.find((element) => element !== host);
      if (!hit || !contains(hit, control)) return false;
    }
  }
  return true;
}

/** Moves an absolutely placed host to a place in the window, whatever its containing block is. */
function moveTo(host: HTMLElement, { left, top }: Pick<Place, 'left' | 'top'>): void {
  const now = host.getBoundingClientRect();
  shift(host, '--upfront-x', left - now.left);
  shift(host, '--upfront-y', top - now.top);
}

/** By whole pixels: lines that stand between two are blurred. */
function shift(host: HTMLElement, property: string, by: number): void {
  const before = Number.parseFloat(host.style.getPropertyValue(property)) || 0;
  host.style.setProperty(property, `${Math.round(before + by)}px`);
}
