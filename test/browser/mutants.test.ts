import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import type { PageVerdict } from '../mutants/page/verdict.ts';
import { startStudio } from '../studio/server.ts';
import { home } from '../studio/truth/home.ts';
import { quickCreate } from '../studio/truth/quick-create.ts';
import { MENU_LABELS, type PageTruth, type Step } from '../studio/truth/truth.ts';
import { CHROME, launch, type TestBrowser } from './lib/browser.ts';
import { emptySum, judged, judgedPlain, keptNumbers, LEAST_RECALL, precision, recall } from './lib/mutants-sum.ts';
import { mutatePage, type Taken } from './lib/mutate.ts';
import { readPageTests } from './lib/pages.ts';

const PAGES = await readPageTests(import.meta.glob('./pages/*.ts'));

/** `npm run mutants` shows more variants, of all visits; what is wrong before any change is for the tests of the pages. */
const FEW = { variants: 4, visits: 1, steps: 1, firstSeed: 1 };

describe.each(CHROME)('variants of the studio’s pages, chrome', () => {
  let browser: TestBrowser;
  let studio: Awaited<ReturnType<typeof startStudio>>;
  let script: string;

  beforeAll(async () => {
    script = await bundle('../mutants/page/main.ts');
    studio = await startStudio();
    browser = await launch('chrome', { port: studio.port });
  });
  afterAll(async () => {
    await browser?.close();
    await studio?.close();
  });

  it.each(Object.entries(PAGES))(
    '%s: no wrong badge, no wrong estimate, labels found',
    async (_, { truth }) => {
      const sum = await mutatePage(browser, truth, { script, ...FEW });
      expect(sum.variants).toBe(FEW.variants);
      // A shared video has none.
      if (truth.visits[0]?.steps[0]?.labels.length) expect(sum.found).toBeGreaterThan(0);
      expect(sum.failures.filter((failure) => /wrong (?:badge|estimate)/.test(failure))).toEqual([]);
      expect(precision(sum)).toBe(1);
      expect(sum.wrongEstimates).toBe(0);
      expect(recall(sum), sum.failures.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
      expect(keptNumbers(sum), sum.failures.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
    },
    120_000,
  );

  /** A page's first step, with another truth. */
  const withStep = ({ visits: [visit] }: PageTruth, place: number, change: Partial<Step>): PageTruth => {
    const steps = visit?.steps.slice(0, place + 1) ?? [];
    return {
      visits: visit ? [{ ...visit, steps: steps.map((step, i) => (i === place ? { ...step, ...change } : step)) }] : [],
    };
  };

  it.each<{ what: string; truth: PageTruth; fault: string }>([
    {
      what: 'lacks a label',
      truth: withStep(home, 0, { labels: [...MENU_LABELS] }),
      fault: 'wrong badge: photo-to-video',
    },
    {
      what: 'wants a label that is none',
      truth: withStep(home, 0, {
        labels: [
          ...(home.visits[0]?.steps[0]?.labels ?? []),
          { selector: 'h1', feature: 'avatar-iv', kind: 'premium' },
        ],
      }),
      fault: 'no badge: avatar-iv',
    },
    {
      what: 'wants another number',
      truth: withStep(quickCreate, 1, {
        estimates: [{ near: '.composer .button-brand', feature: ['avatar-iv'], credits: { 'premium-2026': '99' } }],
      }),
      fault: 'wrong estimate: .composer .button-brand',
    },
  ])('sees a truth that $what', async ({ truth, fault }) => {
    const sum = await mutatePage(browser, truth, { script, variants: 2 });
    expect(sum.before.join('\n')).toContain(fault);
  });

  it('counts what a change has made wrong, apart from what was wrong before', () => {
    const [label, other] = [
      { key: 'label-0', text: '' },
      { key: 'label-1', text: '' },
    ];
    const plain: PageVerdict = { found: ['label-1', 'label-2'], missed: [label], wrong: [], estimates: [], stray: [] };
    const verdict = {
      ...plain,
      found: ['label-2'],
      missed: [label, other],
      wrong: [{ key: 'avatar-iv in 7', text: '' }],
    };
    const one: Taken = {
      ...{ visit: 0, place: 0, card: 'premium-2026', isRead: true },
      ...{ step: { do: [], labels: [] }, snapshot: { html: '', body: {}, url: '' } },
    };
    const sum = emptySum();
    judgedPlain(one, plain, sum);
    judged(one, { what: 'a change', verdict, plain }, sum);
    expect(sum).toMatchObject({ variants: 1, due: 2, found: 1, wrongBadges: 1 });
    expect([sum.before.length, sum.failures.length, precision(sum), recall(sum)]).toEqual([1, 1, 0.5, 0.5]);
  });

  it.each<{ shows: string; credits: string | null; kept: number }>([
    { shows: 'no estimate', credits: null, kept: 0 },
    { shows: 'that it is unknown', credits: 'unknown', kept: 0 },
    { shows: 'the same', credits: '50', kept: 1 },
  ])('counts a number as lost where a change shows $shows', ({ credits, kept }) => {
    const shown = { feature: 'avatar-iv', credits: '50', remaining: '200' };
    const plain: PageVerdict = { found: [], missed: [], wrong: [], estimates: [shown], stray: [] };
    const verdict = { ...plain, estimates: [credits === null ? null : { ...shown, credits }] };
    const estimates = [{ near: 'button', feature: ['avatar-iv'], credits: { 'premium-2026': '50' } }];
    const one: Taken = {
      ...{ visit: 0, place: 0, card: 'premium-2026', isRead: true },
      ...{ step: { do: [], labels: [], estimates }, snapshot: { html: '', body: {}, url: '' } },
    };
    const sum = emptySum();
    judged(one, { what: 'a change', verdict, plain }, sum);
    expect([sum.numbers, keptNumbers(sum), sum.failures.length]).toEqual([1, kept, 1 - kept]);
  });
});
