import type { Page } from 'puppeteer';
import { pageAt } from '../../../entrypoints/heygen.content/pages/index.ts';
import type { Mutants } from '../../mutants/page/main.ts';
import type { Snapshot } from '../../mutants/page/snapshot.ts';
import type { PageTruth } from '../../studio/truth/truth.ts';
import type { TestBrowser } from './browser.ts';
import { emptySum, judged, judgedPlain, type MutantsSum } from './mutants-sum.ts';
import { settled } from './overlay.ts';
import { act } from './steps.ts';
import type { Step, Truth } from './truth.ts';

declare global {
  interface Window {
    mutants: Mutants;
  }
}

export interface MutateOptions {
  /** The bundle of `test/mutants/page/main.ts`. */
  script: string;
  /** Of the page, over all its steps. */
  variants: number;
  firstSeed?: number;
  /** Only so many of the page's visits, and of the steps of each. */
  visits?: number;
  steps?: number;
}

const CARDS = ['premium-2026', 'credits-2026b'] as const;

/** One step of a visit as it stood, and how it is to be judged. */
export interface Taken {
  visit: number;
  place: number;
  step: Step;
  snapshot: Snapshot;
  card: string;
  isRead: boolean;
}

/**
 * Shows variants of a page's steps, made from a snapshot of each with a random seed, on a load without the app, and judges
 * the labels and estimates of each variant by the page's truth.
 */
export async function mutatePage(browser: TestBrowser, truth: PageTruth, options: MutateOptions): Promise<MutantsSum> {
  const { script, variants, firstSeed = 1 } = options;
  const visits = truth.visits
    .slice(0, options.visits)
    .map((visit) => ({ ...visit, steps: visit.steps.slice(0, options.steps) }));
  const steps = visits.reduce((count, visit) => count + visit.steps.length, 0);
  const sum = emptySum();
  let [before, seed] = [0, firstSeed];
  for (const [v, visit] of visits.entries()) {
    const card = CARDS[v % 2] ?? CARDS[0];
    await browser.setStorage({ settings: { version: 1, rateCard: card } });
    const taken = await takeSnapshots(browser, visit, v, card, script);
    await onSnapshots(browser, taken, script, async (page, one) => {
      before++;
      // The variants that are due after so many of the steps.
      const until = firstSeed + Math.round((variants * before) / steps);
      const seeds = Array.from({ length: until - seed }, (_, i) => seed + i);
      seed = until;
      await runVariants(page, one, seeds, sum);
    });
  }
  return sum;
}

const routeOf = ({ route }: Truth, card: string): string => `${route}${route.includes('?') ? '&' : '?'}plan=${card}`;

/** Follows a visit's steps once with the app. */
async function takeSnapshots(
  browser: TestBrowser,
  visit: Truth,
  v: number,
  card: string,
  script: string,
): Promise<Taken[]> {
  const { page, close } = await browser.open(routeOf(visit, card), undefined, visit.host);
  const taken: Taken[] = [];
  try {
    await page.waitForSelector('#root > *');
    await page.evaluate(script);
    for (const [place, step] of visit.steps.entries()) {
      await act(page, step);
      await settled(page, 120);
      const snapshot = await page.evaluate((current) => window.mutants.takeSnapshot(current), step);
      // What is read of a page goes by the address that the visit begins with, as in the tests of the pages.
      const isRead =
        pageAt(new URL(routeOf(visit, card), `https://${visit.host ?? 'app.heygen.com'}`))?.reads !== undefined;
      taken.push({ visit: v, place, step: onCard(step, card), snapshot, card, isRead });
    }
  } finally {
    await close();
  }
  return taken;
}

/** The card for credit-based plans says nothing about Essential mode: the overlay does not mark it either way. */
function onCard(step: Step, card: string): Step {
  if (card !== 'credits-2026b') return step;
  const labels = step.labels.map((label) =>
    label.feature === 'video-agent-essential' ? { ...label, debatable: true } : label,
  );
  return { ...step, labels };
}

/** Opens each snapshot's address without the app, which has nothing to draw then, and the snapshot in it. */
async function onSnapshots(
  browser: TestBrowser,
  taken: readonly Taken[],
  script: string,
  run: (page: Page, one: Taken) => Promise<void>,
): Promise<void> {
  const page = await browser.browser.newPage();
  let shown = '';
  try {
    for (const one of taken) {
      const url = new URL(one.snapshot.url);
      url.searchParams.set('render', 'none');
      if (url.href !== shown) {
        await page.goto(url.href);
        await page.evaluate(script);
        shown = url.href;
      }
      await run(page, one);
    }
  } finally {
    await page.close();
  }
}

async function runVariants(page: Page, one: Taken, seeds: readonly number[], sum: MutantsSum): Promise<void> {
  if (seeds.length === 0) return;
  const { snapshot, step } = one;
  // The snapshot itself: where it is right, its variants have to be, and no estimate of theirs may be wider.
  const plain = await page.evaluate((...args) => window.mutants.showPlain(...args), snapshot, step);
  judgedPlain(one, plain, sum);
  const variants = await page.evaluate((...args) => window.mutants.showVariants(...args), seeds, step);
  for (const { seed, changes, verdict, ms } of variants) {
    sum.ms += ms;
    judged(one, { what: `seed ${seed}: ${changes.join(', ')}`, verdict, plain }, sum);
  }
}
