/*
 * A page has one `upfront-notice` at the most. Whoever wants to show one says so here, and the most urgent of them has the
 * place; the others give it up, and have it back when it is free.
 */

/**
 * Most urgent first: what the user is doing now (pointing at a part of the page, answering the guard, being shown a part of it),
 * then what was switched on to be always there, then the explanation of an old name, which the meter gives in its place.
 */
const URGENCY = ['teach', 'guard', 'show', 'meter', 'rename'] as const;
export type NoticeName = (typeof URGENCY)[number];

const wanted = new Set<NoticeName>();
let onChange: (() => void) | undefined;

const first = (): NoticeName | undefined => URGENCY.find((name) => wanted.has(name));

/** Whether this notice may stand on the page now. */
export const hasPlace = (name: NoticeName): boolean => first() === name;

/** Asks for the place, or gives it back; answers whether it may be taken. */
export function wantPlace(name: NoticeName, wants = true): boolean {
  const before = first();
  if (wants) wanted.add(name);
  else wanted.delete(name);
  // Not at once: this is asked in the middle of drawing.
  if (first() !== before && onChange) queueMicrotask(onChange);
  return hasPlace(name);
}

/** Calls back whenever the place has another owner. */
export function watchPlace(changed: () => void, signal: AbortSignal): void {
  onChange = changed;
  signal.addEventListener('abort', () => {
    if (onChange === changed) onChange = undefined;
    wanted.clear();
  });
}
