import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { startStudio } from '../studio/server.ts';
import { home } from '../studio/truth/home.ts';
import { quickCreate } from '../studio/truth/quick-create.ts';
import { MENU_LABELS, type PageTruth, type Step } from '../studio/truth/truth.ts';
import { launch, type TestBrowser } from './lib/browser.ts';
import { LEAST_RECALL, precision, recall } from './lib/mutants-sum.ts';
import { mutatePage } from './lib/mutate.ts';
import { readPageTests } from './lib/pages.ts';

const PAGES = await readPageTests(import.meta.glob('./pages/*.ts'));

/** `npm run mutants` shows more variants, of all visits. */
const FEW = { variants: 10, visits: 2, firstSeed: 1 };

describe('variants of the studio’s pages, chrome', () => {
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
      expect(sum.failures.filter((failure) => /wrong (?:badge|estimate)/.test(failure))).toEqual([]);
      expect(precision(sum)).toBe(1);
      expect(sum.wrongEstimates).toBe(0);
      expect(recall(sum), sum.failures.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
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
    expect(sum.failures.join('\n')).toContain(fault);
    expect(precision(sum) < 1 || recall(sum) < LEAST_RECALL || sum.wrongEstimates > 0).toBe(true);
  });
});
