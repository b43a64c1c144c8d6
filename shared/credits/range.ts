import type { Range } from './types.ts';

/** A figure as a range of which both ends are the same. */
export const rangeOf = (value: number | Range): Range =>
  typeof value === 'number' ? { min: value, max: value } : value;

export const add = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });

/** From the lower to the higher of both. */
export const span = (a: Range, b: Range): Range => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });
