import { DIALOG } from './elements.ts';

/** Pixels between a control and what stands beside it. */
const GAP = 8;
/** How far along its row a free place is searched. */
const REACH = 480;
const STEP = 24;

interface Box {
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
  const { width, height } = host.getBoundingClientRect();
  const free = candidates(control.getBoundingClientRect(), width, height).find((box) => isFree(box, control, host));
  moveTo(host, free ?? under(control.getBoundingClientRect(), width));
  return free !== undefined;
}

/** Below an anchor or above it, whichever is free; below where neither is. */
export function placeUnder(host: HTMLElement, anchor: Element, control: Element): void {
  const { width, height } = host.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const boxes = [
    under(at, width),
    { ...under(at, width), left: at.left },
    { left: at.right - width, top: at.top - GAP - height, width, height },
    { left: at.left, top: at.top - GAP - height, width, height },
    { left: at.left - GAP - width, top: at.top, width, height },
    { left: at.right + GAP, top: at.top, width, height },
  ].map((box) => ({ ...box, height }));
  const inView = boxes.filter((box) => box.left >= 0 && box.top >= 0 && box.left + width <= innerWidth && box.top + height <= innerHeight);
  moveTo(host, boxes.find((box) => isFree(box, control, host)) ?? inView[0] ?? under(at, width));
}

/** How far a host stands from its control: when this changes, the page has moved one of them. */
export function offsetFrom(host: Element, control: Element): string {
  const a = host.getBoundingClientRect();
  const b = control.getBoundingClientRect();
  return `${Math.round(a.left - b.left)},${Math.round(a.top - b.top)},${Math.round(b.width)},${Math.round(a.width)}`;
}

function candidates(control: DOMRect, width: number, height: number): Box[] {
  const middle = control.top + (control.height - height) / 2;
  const boxes: Box[] = [];
  for (let shift = 0; shift <= REACH; shift += STEP) {
    boxes.push({ left: control.left - GAP - width - shift, top: middle, width, height });
    if (shift < REACH / 4) boxes.push({ left: control.right + GAP + shift, top: middle, width, height });
  }
  for (const top of [control.bottom + GAP, control.top - GAP - height]) {
    boxes.push(
      { left: control.right - width, top, width, height },
      { left: control.left, top, width, height },
      { left: control.left + (control.width - width) / 2, top, width, height },
    );
  }
  return boxes;
}

const under = (at: DOMRect, width: number): Box => ({ left: at.right - width, top: at.bottom + GAP, width, height: 0 });

/** A box is free where each of its points shows only what also lies behind the control, inside its dialog. */
function isFree({ left, top, width, height }: Box, control: Element, host: HTMLElement): boolean {
  if (left < 0 || top < 0 || left + width > innerWidth || top + height > innerHeight) return false;
  const frame = control.closest(DIALOG)?.getBoundingClientRect();
  if (frame && (left < frame.left || top < frame.top || left + width > frame.right || top + height > frame.bottom)) return false;
  const columns = Math.max(2, Math.ceil(width / 40));
  for (let column = 0; column <= columns; column++) {
    for (const y of [top + 1, top + height / 2, top + height - 1]) {
      const x = left + 1 + ((width - 2) * column) / columns;
      const hit = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (!hit?.contains(control)) return false;
    }
  }
  return true;
}

/** Moves an absolutely placed host to a place in the window, whatever its containing block is. */
function moveTo(host: HTMLElement, { left, top }: Box): void {
  const now = host.getBoundingClientRect();
  shift(host, '--upfront-x', left - now.left);
  shift(host, '--upfront-y', top - now.top);
}

function shift(host: HTMLElement, property: string, by: number): void {
  const before = Number.parseFloat(host.style.getPropertyValue(property)) || 0;
  host.style.setProperty(property, `${before + by}px`);
}
