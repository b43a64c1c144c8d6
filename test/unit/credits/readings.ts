import fc from 'fast-check';
import type { Reading, spendLog } from '../../../shared/credits/history.ts';

// Balance readings for the tests of `history.ts`.

const DAY = 86_400_000;
export const START = Date.UTC(2026, 10, 1, 12);
/** Noon of a day, counted from the first. */
export const day = (number: number): number => START + number * DAY;

/** One reading per [day, remaining]. */
export const plan = (...points: [number, number][]): Reading[] =>
  points.map(([number, remaining]) => ({ at: day(number), remaining, pool: 'plan' }));

export const readings = (options: { pools?: string[]; min?: number } = {}) =>
  fc.array(
    fc.record({
      at: fc.integer({ min: START, max: day(60) }),
      remaining: fc.oneof(fc.integer({ min: -50, max: 2000 }), fc.double({ min: -50, max: 2000, noNaN: true })),
      pool: fc.constantFrom(...(options.pools ?? ['plan'])),
    }),
    { minLength: options.min ?? 0, maxLength: 60 },
  );

/** Few steps and few values, so that equal neighbours and several a day are common. */
export const coarseReadings = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 120 }).map((quarter) => day(quarter / 4)),
    remaining: fc.integer({ min: 0, max: 6 }),
    pool: fc.constantFrom('plan', 'add-on'),
  }),
  { maxLength: 80 },
);

export const total = (log: ReturnType<typeof spendLog>, kind: 'spend' | 'refill'): number =>
  log.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
