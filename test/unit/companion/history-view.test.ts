import { describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../../../shared/credits/accuracy.ts';
import { balanceOf } from '../../../shared/credits/balance.ts';
import { burnDown } from '../../../shared/credits/history.ts';
import { en as messages } from '../../../shared/credits/locales/en.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { balancePlot, colorsOf, daysOfBar, partsOf, periodOf, readingsIn, spendingBars, stackedPlot } = await import(
  '../../../entrypoints/companion/history-view.ts'
);
const { describeRunOut, runOutOf } = await import('../../../entrypoints/companion/run-out.ts');
const { describeScore } = await import('../../../entrypoints/popup/accuracy.tsx');
const { nextRenewal, renewalOf } = await import('../../../shared/credits/renewal.ts');
const { en: texts } = await import('../../../entrypoints/texts/en.ts');

const DAY = 86_400_000;
const NOON = new Date(2026, 10, 22, 12).getTime();
const daysAgo = (days: number): number => NOON - days * DAY;
const reading = (days: number, remaining: number) => ({ at: daysAgo(days), remaining, pool: 'plan' });

describe('the time that is shown', () => {
  test('is whole days that end with today', () => {
    const { from, to } = periodOf('week', [], NOON);
    expect(new Date(from)).toEqual(new Date(2026, 10, 16));
    expect(new Date(to)).toEqual(new Date(2026, 10, 23));
    expect(daysOfBar({ from, to })).toBe(1);
  });

  test('of all readings begins with the first, and is a week at least', () => {
    expect(periodOf('all', [reading(100, 5)], NOON).from).toBeLessThan(daysAgo(99));
    expect(periodOf('all', [reading(0, 5)], NOON)).toEqual(periodOf('week', [], NOON));
    expect(daysOfBar(periodOf('all', [reading(300, 5)], NOON))).toBe(7);
    expect(daysOfBar(periodOf('all', [reading(900, 5)], NOON))).toBe(30);
  });

  test('begins with the balance that there was already', () => {
    const period = periodOf('week', [], NOON);
    expect(readingsIn([reading(20, 100), reading(2, 90)], period)).toEqual([
      { ...reading(20, 100), at: period.from },
      reading(2, 90),
    ]);
    expect(readingsIn([reading(20, 100)], period)).toEqual([]);
  });
});

describe('how long the balance lasts', () => {
  const readings = [reading(10, 200), reading(5, 150), reading(2, 140), reading(0, 100)];
  const renews = (day?: number) => (after: number) => (day === undefined ? undefined : nextRenewal(day, after));
  const say = (list = readings, now = NOON, day?: number): string =>
    describeRunOut(runOutOf(list, now, renews(day)), burnDown(list, now), texts, messages);

  test('is a range of days, with the pace that it rests on', () => {
    expect(say()).toMatch(
      /^At the pace of the last 30 days \(\d+–\d+ credits a day\), your balance lasts until between .+ 2026 and .+ 2026\.$/,
    );
  });

  test('ends with the renewal, where the user has said it', () => {
    expect(say(readings, NOON, 24)).toBe(
      'At the pace of the last 30 days, your balance lasts until your plan renews on November 24, 2026.',
    );
    // It has been renewed since the last reading.
    expect(say(readings, NOON + 3 * DAY, 24)).toMatch(/^The last reading is too old/);
  });

  test('is not said of too little', () => {
    expect(say([reading(0, 5)])).toMatch(/three readings over two days/);
    expect(say([reading(9, 5), reading(5, 5), reading(0, 5)])).toMatch(/^Nothing was spent/);
    expect(say([reading(9, 5), reading(0, 0)])).toBe('Nothing is left.');
  });

  test('is drawn from the last reading on, no further than half of the time shown', () => {
    const period = periodOf('month', readings, NOON);
    const { times, lines } = balancePlot(readings, period, runOutOf(readings, NOON, renews()));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toHaveLength(times.length);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const [, slow = [], fast = []] = lines;
    expect(slow[3]).toBe(100);
    expect(slow.at(-1) ?? 0).toBeGreaterThanOrEqual(fast.at(-1) ?? 0);
    expect(balancePlot(readings, period, { kind: 'empty' }).lines).toHaveLength(1);
  });
});

describe('spending, as it is drawn', () => {
  const FEATURES = ['avatar-iv', 'avatar-v', 'video-agent', 'upscale', 'add-motion', 'avatar-shots'] as const;
  const spending = [
    ...FEATURES.map((feature, index) => ({ features: [feature], credits: 60 - index })),
    { features: [], credits: 7 },
  ];
  const parts = partsOf(spending);

  test('has four features, the others as one, and what is not known', () => {
    expect(parts.map(({ kind, credits }) => [kind, credits])).toEqual([
      ['features', 60],
      ['features', 59],
      ['features', 58],
      ['features', 57],
      ['other', 56 + 55],
      ['unknown', 7],
    ]);
  });

  test('keeps the colours of features when another time is shown', () => {
    const ever = spending.toReversed();
    expect(colorsOf(parts, ever)).toEqual([
      '--chart-4',
      '--chart-3',
      '--chart-2',
      '--chart-1',
      '--chart-other',
      '--chart-unknown',
    ]);
  });

  test('loses nothing in its bars', () => {
    const readings = [reading(6, 500), reading(5, 440), reading(3, 381), reading(1, 320)];
    const charges = [
      { at: daysAgo(5), credits: 60, features: ['avatar-iv' as const] },
      { at: daysAgo(3), credits: 59, features: ['avatar-shots' as const] },
    ];
    const period = periodOf('week', readings, NOON);
    const bars = spendingBars(readings, charges, period, parts);
    expect(bars).toHaveLength(7);
    expect(bars.map(({ credits }) => credits.reduce((sum, each) => sum + each, 0))).toEqual([0, 60, 0, 59, 0, 61, 0]);
    expect(bars[3]?.credits[4]).toBe(59);
    const { lines } = stackedPlot(bars, parts);
    expect(lines[0]).toEqual([null, 60, null, 59, null, 61, null]);
    expect(lines.at(-1)).toEqual([null, 60, null, null, null, null, null]);
  });
});

describe('how estimates did, in a sentence', () => {
  const compared = (charged: number, min = 6, max = min): Comparison => ({
    at: NOON,
    features: ['avatar-iv'],
    estimate: { min, max },
    charged,
  });
  const times = (count: number, comparison: Comparison): Comparison[] => Array(count).fill(comparison);

  test.each([
    [[...times(19, compared(6)), compared(5)], 'Our last 20 estimates: 19 exact, 1 high by 1.'],
    [[compared(6)], 'Our last estimate: 1 exact.'],
    [[compared(15, 14, 16), compared(9)], 'Our last 2 estimates: 1 within the range, 1 low by 3.'],
    [[compared(5), compared(2)], 'Our last 2 estimates: 2 high by up to 4.'],
  ])('counts and names what missed', (comparisons, sentence) => {
    expect(describeScore(comparisons, texts, messages)).toBe(sentence);
  });
});

describe('the date in the reminder', () => {
  test('is HeyGen’s own where it is known, else the user’s, else none', () => {
    const resetsAt = NOON + 2 * DAY;
    const seen = {
      ...balanceOf(5, 'api', NOON),
      pools: [{ kind: 'plan', unit: 'credits', amount: 5, resetsAt } as const],
    };
    expect(renewalOf(seen, undefined, 30, NOON)).toBe(resetsAt);
    expect(renewalOf(seen, undefined, 30, NOON + 3 * DAY)).toBe(new Date(2026, 10, 30).getTime());
    expect(renewalOf(balanceOf(5, 'page', NOON), undefined, 30, NOON)).toBe(new Date(2026, 10, 30).getTime());
    // A page of HeyGen's has said the day; one that is over says nothing of the next.
    expect(renewalOf(undefined, NOON + DAY, 30, NOON)).toBe(NOON + DAY);
    expect(renewalOf(undefined, NOON - DAY, 30, NOON)).toBe(new Date(2026, 10, 30).getTime());
    expect(renewalOf(undefined, NOON - DAY, undefined, NOON)).toBeUndefined();
    expect(renewalOf(undefined, undefined, undefined, NOON)).toBeUndefined();
  });
});
