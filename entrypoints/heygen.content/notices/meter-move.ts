import { type At, toPlace } from './meter-pixels.ts';
import { windowSize } from './meter-place.ts';

/** Pixels that an arrow key moves, and with Shift. */
const STEP = 16;
const LEAP = 96;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface MovableOptions {
  where(): DOMRect;
  move(to: At): void;
  /** The user has let go. */
  keep(): void;
}

export interface Movable {
  /** Lets what this root shows be moved by its grip. */
  listenTo(root: ShadowRoot): void;
  isMoving(): boolean;
}

/** Moves something by its grip: with a pointer, or with the arrow keys while the grip has the focus. */
export function makeMovable({ where, move, keep }: MovableOptions, signal: AbortSignal): Movable {
  /** From the pointer to the left upper corner, while a pointer holds it. */
  let held: { id: number; x: number; y: number } | undefined;
  const moveTo = (left: number, top: number): void => move(toPlace(left, top, where(), windowSize()));
  const isGrip = ({ target }: Event): boolean => target instanceof Element && target.closest('.grip') !== null;

  const onDown = (event: PointerEvent): void => {
    if (!isGrip(event) || event.button !== 0) return;
    const { left, top } = where();
    held = { id: event.pointerId, x: event.clientX - left, y: event.clientY - top };
  };
  // On the window: the pointer may be faster than what it moves.
  const onMove = (event: PointerEvent): void => {
    if (held?.id !== event.pointerId) return;
    // Nothing of the page is selected or dragged along.
    event.preventDefault();
    event.stopPropagation();
    moveTo(event.clientX - held.x, event.clientY - held.y);
  };
  const onUp = ({ pointerId }: PointerEvent): void => {
    if (held?.id !== pointerId) return;
    held = undefined;
    keep();
  };
  const onKey = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow || !isGrip(event)) return;
    event.preventDefault();
    const { left, top } = where();
    const step = event.shiftKey ? LEAP : STEP;
    moveTo(left + arrow[0] * step, top + arrow[1] * step);
    keep();
  };
  addEventListener('pointermove', onMove, { capture: true, signal });
  addEventListener('pointerup', onUp, { capture: true, signal });
  addEventListener('pointercancel', onUp, { capture: true, signal });
  return {
    listenTo(root) {
      root.addEventListener('pointerdown', (event) => onDown(event as PointerEvent));
      root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));
    },
    isMoving: () => held !== undefined,
  };
}
