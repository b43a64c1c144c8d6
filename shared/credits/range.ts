import type { Estimate, Range } from './types.ts';

/** A figure as a range of which both ends are the same. */
export const rangeOf = (value: number | Range): Range =>
  typeof value === 'number' ? { min: value, max: value } : value;

export const add = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });

/** From the lower to the higher of both. */
export const span = (a: Range, b: Range): Range => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });

/** The ends of an estimate in credits; unknown stays unknown. */
export function creditsOf(value: Exclude<Estimate, { kind: 'unknown' }>): Range;
export function creditsOf(value: Estimate): Range | 'unknown';
export function creditsOf(value: Estimate): Range | 'unknown' {
  if (value.kind === 'unknown') return value.kind;
  return value.kind === 'range'
    ? { min: value.min, max: value.max }
    : rangeOf(value.kind === 'exact' ? value.credits : 0);
}
