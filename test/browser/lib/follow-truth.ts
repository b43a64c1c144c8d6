import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pageAt } from '../../../entrypoints/heygen.content/pages/index.ts';
import type { PageDescription } from '../../../entrypoints/heygen.content/pages/page.ts';
import type { BrowserName } from './browser.ts';
import { settled } from './overlay.ts';
import { act } from './steps.ts';
import { pause } from './studio.ts';
import { creditsAgree, type Step, type Truth, type TruthEstimate, type TruthLabel } from './truth.ts';

/** How long a page is to be quiet before what is wrong on it counts. Milliseconds. */
const BUSY = 800;

/** Of a step: labels found, missed and wrongly drawn, and estimates that disagree. */
interface Verdict {
  found: number;
  missed: string[];
  wrong: string[];
  negatives: number;
  estimates: Array<{ truth: TruthEstimate; shown?: { feature: string; credits: string; remaining: string } }>;
  strayEstimates: string[];
}

/** What was counted on a page: over steps and cards. */
export interface Tally {
  /** Labels that are due, and those of them that have their badge. */
  labels: number;
  found: number;
  /** Badges that belong to no label. */
  wrong: number;
  estimates: number;
  /** Estimates that say what the truth allows. */
  right: number;
  /** Elements that must stay without a badge. */
  negatives: number;
}

/** The rate cards that a page is judged by, the first as it loads. With more than one, `choose` changes them while it is open. */
export interface Cards {
  names: readonly string[];
  choose?(page: Page, card: string): Promise<void>;
}

/**
 * Follows the steps of a truth on its open page: every label, nothing else, every estimate, by each rate card. `known` are
 * faults that are accepted, each of which must be met.
 */
export async function followSteps(
  page: Page,
  browser: BrowserName,
  truth: Truth,
  known: readonly string[],
  { names, choose }: Cards,
): Promise<Tally> {
  const tally: Tally = { labels: 0, found: 0, wrong: 0, estimates: 0, right: 0, negatives: 0 };
  const met = new Set<string>();
  await firstReading(page, truth);
  let chosen = names[0];
  for (const [i, step] of truth.steps.entries()) {
    await act(page, step);
    await settled(page, 120);
    // A step begins with the card that the last one has ended with.
    for (const card of i % 2 === 0 ? names : names.toReversed()) {
      if (card !== chosen) {
        await choose?.(page, card);
        await settled(page, 0);
      }
      chosen = card;
      const judged: Judged = { truth, step, i, card, browser, known, met };
      let verdict = await page.evaluate(judge, step);
      // On a busy machine a part of the overlay may still be on its way when nothing has moved for a moment.
      if (!isRight(faultsOf(verdict, judged))) {
        await settled(page, BUSY);
        verdict = await page.evaluate(judge, step);
      }
      expectRight(verdict, judged, tally);
    }
  }
  const wanted = names.flatMap((card) => known.map((fault) => `${card}: ${fault}`));
  expect(wanted.filter((fault) => !met.has(fault))).toEqual([]);
  return tally;
}

/**
 * Waits until the overlay has read the page: where nothing is due, as long as that takes after loading at the most. What an
 * editor shows before the first step is remembered from then on, and its badges come before its estimates.
 */
async function firstReading(page: Page, truth: Truth): Promise<void> {
  const [step] = truth.steps;
  if (step?.labels.length === 0 && !step.estimates?.length) return pause(1500);
  const isEditor = readsOf(truth) === 'scenes' && step?.estimates?.some(({ optional }) => !optional);
  const first = isEditor ? 'upfront-estimate' : 'upfront-badge,upfront-estimate';
  await page.waitForSelector(first, { timeout: 5000 }).catch(() => undefined);
}

/** How a truth's page is read, by its address. */
function readsOf({ host: hostname = 'app.heygen.com', route }: Truth): PageDescription['reads'] {
  const { pathname } = new URL(route, `https://${hostname}`);
  return pageAt({ hostname, pathname })?.reads;
}

/** What a verdict is about, and which of the known faults it may find: those that any has found are noted in `met`. */
interface Judged {
  truth: Truth;
  step: Step;
  i: number;
  card: string;
  browser: BrowserName;
  known: readonly string[];
  met: Set<string>;
}

/** What is wrong on a page, by kind; empty lists where nothing is. */
interface Faults {
  missed: string[];
  wrong: string[];
  disagreeing: Verdict['estimates'];
  stray: string[];
}

const isRight = (faults: Faults): boolean => Object.values(faults).every(({ length }) => length === 0);

function faultsOf(verdict: Verdict, { truth, card, browser, known, met }: Judged): Faults {
  // Nobody has described how the others are read: they get labels, and no estimate.
  const isRead = readsOf(truth) !== undefined;
  const isKnown = (wrong: string): boolean => {
    const fault = known.find((beginning) => wrong.startsWith(beginning));
    if (fault) met.add(`${card}: ${fault}`);
    return fault !== undefined;
  };
  return {
    missed: verdict.missed.filter((label) => !isUnknownOn(card, label)),
    wrong: verdict.wrong.filter((fault) => !isKnown(fault)),
    disagreeing: verdict.estimates.filter(({ truth: wanted, shown }) =>
      isRead ? !agrees(wanted, shown, card, browser) : shown,
    ),
    stray: verdict.strayEstimates,
  };
}

function expectRight(verdict: Verdict, judged: Judged, tally: Tally): void {
  const { step, i, card } = judged;
  const faults = faultsOf(verdict, judged);
  tally.labels += verdict.found + faults.missed.length;
  tally.found += verdict.found;
  tally.wrong += faults.wrong.length;
  tally.estimates += verdict.estimates.length;
  tally.right += verdict.estimates.length - faults.disagreeing.length;
  tally.negatives = Math.max(tally.negatives, verdict.negatives);
  expect({ step: i, card, ...faults }).toEqual({ step: i, card, missed: [], wrong: [], disagreeing: [], stray: [] });
  expect(verdict.found).toBe(
    step.labels.filter(({ debatable, feature }) => !debatable && !isUnknownOn(card, feature)).length,
  );
}

/** The card for credit-based plans says nothing about Essential mode: the overlay does not mark it either way. */
const isUnknownOn = (card: string, label: string): boolean =>
  card === 'credits-2026b' && label.endsWith('video-agent-essential');

function agrees(
  truth: TruthEstimate,
  shown: Verdict['estimates'][number]['shown'],
  card: string,
  name: BrowserName,
): boolean {
  if (!shown) return !!truth.optional || !!truth.debatable;
  const features = shown.feature.split(' ').filter(Boolean);
  const allowed = [...truth.feature, ...(truth.featureMay ?? [])];
  const right =
    creditsAgree(shown.credits, truth.credits[card]) &&
    truth.feature.every((feature) => features.includes(feature)) &&
    features.every((feature) => allowed.includes(feature)) &&
    // Firefox keeps its storage over all pages of this run: a balance of an earlier page may still be known.
    (truth.remaining === undefined ||
      truth.remaining === shown.remaining ||
      (name === 'firefox' && truth.remaining === 'unknown'));
  return right || !!truth.debatable;
}

/** Runs in the page: compares its badges and estimates with the truth. */
function judge(step: Step): Verdict {
  const badges = [...document.querySelectorAll<HTMLElement>('upfront-badge')];
  const estimates = [...document.querySelectorAll<HTMLElement>('upfront-estimate')];
  const known = new Set<HTMLElement>();
  const verdict: Verdict = { found: 0, missed: [], wrong: [], negatives: 0, estimates: [], strayEstimates: [] };
  const check = ({ selector, feature, native, debatable }: TruthLabel): void => {
    const label = document.querySelector(selector);
    // A label that is not there would own every badge that comes first in its parent.
    const own = badges.filter((badge) => label?.contains(badge) || (label && badge.previousElementSibling === label));
    for (const badge of own) known.add(badge);
    const right = own.filter((badge) => badge.dataset.feature === feature);
    const sameMark = native === undefined || right.every((badge) => (badge.dataset.native === 'true') === native);
    if (debatable) return;
    if (right.length === 1 && sameMark) verdict.found++;
    else if (right.length === 0) verdict.missed.push(`${selector} ${feature}`);
    else verdict.wrong.push(`${selector}: ${right.length} badges, native ${right[0]?.dataset.native}`);
  };
  step.labels.forEach(check);
  for (const badge of badges) {
    if (!known.has(badge))
      verdict.wrong.push(`${badge.dataset.feature} in ${badge.parentElement?.outerHTML.slice(0, 200)}`);
  }
  for (const selector of step.noBadge ?? []) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.textContent?.trim()) verdict.negatives++;
      // Those that are no label's badge are wrong already.
      const inside = [...element.querySelectorAll<HTMLElement>('upfront-badge')];
      if (inside.some((badge) => known.has(badge))) verdict.wrong.push(`a label's badge in ${selector}`);
    }
  }
  for (const truth of step.estimates ?? []) {
    const control = document.querySelector(truth.near);
    const host = estimates.find((estimate) => estimate.previousElementSibling === control);
    const { feature = '', credits = '', remaining = '' } = host?.dataset ?? {};
    verdict.estimates.push(host ? { truth, shown: { feature, credits, remaining } } : { truth });
  }
  for (const selector of step.noEstimate ?? []) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.querySelector('upfront-estimate')) verdict.strayEstimates.push(selector);
    }
  }
  return verdict;
}
