import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pageAt } from '../../../entrypoints/heygen.content/pages/index.ts';
import type { StrangersServer } from '../../strangers/serve.ts';
import { creditsAgree, type Step, type Truth, type TruthEstimate, type TruthLabel } from '../../strangers/truth.ts';
import type { BrowserName, TestBrowser } from './browser.ts';
import { settled } from './overlay.ts';
import { insert, pause } from './studio.ts';

/**
 * What no rule tells apart yet, as the feature and the beginning of the element that wears its badge. An entry that is no
 * longer needed fails the test.
 */
const NOT_TOLD_APART: Readonly<Record<string, readonly string[]>> = {
  // Looks that are called what the tiles and tabs beside them are called.
  'look-picker-fr': [
    'stock-avatar-look in <button>Public Avatars',
    'ai-avatar-look in <button>Design with AI',
    'avatar-shots in <button>Avatar Shots',
  ],
  'look-group-sections': ['model-training in <button class="nm">Personal model'],
  'quick-cards-player': ['avatar-v in <span role="button" tabindex="0" data-t="lk">Avatar V'],
  'studio-headless-audio': ['avatar-shots in <span>Avatar Shots'],
  // References without a role, a file's ending or a picture.
  'shots-zh-arrow': ['b-roll-other in <div>Kling', 'b-roll-sora-2 in <div><font><font>Sora 2'],
  // Titles of videos that are buttons, without a day or a length.
  'home-emotion': ['photo-to-video in <div role="button" tabindex="0">Photo to Video'],
  'home-figure-wall': [
    'avatar-iv in <button>Avatar IV',
    'video-agent in <button>Video Agent',
    'stock-avatar-look in <button>Public Avatars',
  ],
  'projects-pinned-grid': ['upscale in <div>Upscale Video'],
  'quick-radix-split': ['avatar-shots in <li>Avatar Shots', 'ai-avatar-look in <li>Design with AI'],
};

/** Of a step: labels found, missed and wrongly drawn, and estimates that disagree. */
interface Verdict {
  found: number;
  missed: string[];
  wrong: string[];
  estimates: Array<{ truth: TruthEstimate; shown?: { feature: string; credits: string; remaining: string } }>;
  strayEstimates: string[];
}

/** The rate cards that a page is judged by, the first as it loads. With more than one, `choose` changes them while it is open. */
export interface Cards {
  names: readonly string[];
  choose?(page: Page, card: string): Promise<void>;
}

/** Opens a page and follows its steps: every label, nothing else, every estimate, by each rate card. */
export async function followTruth(
  browser: TestBrowser,
  server: StrangersServer,
  { name, truth }: { name: string; truth: Truth },
  cards: Cards,
): Promise<void> {
  server.show(truth.file);
  const { page, close } = await browser.open(truth.route, undefined, truth.host);
  // A page that stays open would store its balance for the pages after it.
  await followSteps(page, browser.name, truth, NOT_TOLD_APART[name] ?? [], cards).finally(close);
}

async function followSteps(
  page: Page,
  browser: BrowserName,
  truth: Truth,
  known: readonly string[],
  { names, choose }: Cards,
): Promise<void> {
  const met = new Set<string>();
  await firstReading(page, truth.steps[0]);
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
      const verdict = await page.evaluate(judge, step);
      expectRight(verdict, { truth, step, i, card, browser, known, met });
    }
  }
  const wanted = names.flatMap((card) => known.map((fault) => `${card}: ${fault}`));
  expect(wanted.filter((fault) => !met.has(fault))).toEqual([]);
}

/** Waits until the overlay has read the page: where nothing is due, as long as that takes after loading at the most. */
async function firstReading(page: Page, step: Step | undefined): Promise<void> {
  if (step?.labels.length === 0 && !step.estimates?.length) await pause(1500);
  else await page.waitForSelector('upfront-badge,upfront-estimate', { timeout: 5000 }).catch(() => undefined);
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

function expectRight(verdict: Verdict, { truth, step, i, card, browser, known, met }: Judged): void {
  const { host: hostname = 'app.heygen.com', route } = truth;
  const { pathname } = new URL(route, `https://${hostname}`);
  // Nobody has described how the others are read: they get labels, and no estimate.
  const isRead = pageAt({ hostname, pathname })?.reads !== undefined;
  const disagreeing = verdict.estimates.filter(({ truth: wanted, shown }) =>
    isRead ? !agrees(wanted, shown, card, browser) : shown,
  );
  const isKnown = (wrong: string): boolean => {
    const fault = known.find((beginning) => wrong.startsWith(beginning));
    if (fault) met.add(`${card}: ${fault}`);
    return fault !== undefined;
  };
  expect({
    step: i,
    card,
    missed: verdict.missed.filter((label) => !isUnknownOn(card, label)),
    wrong: verdict.wrong.filter((wrong) => !isKnown(wrong)),
    disagreeing,
    stray: verdict.strayEstimates,
  }).toEqual({ step: i, card, missed: [], wrong: [], disagreeing: [], stray: [] });
  expect(verdict.found).toBe(
    step.labels.filter(({ debatable, feature }) => !debatable && !isUnknownOn(card, feature)).length,
  );
}

/** The card for credit-based plans says nothing about Essential mode: the overlay does not mark it either way. */
const isUnknownOn = (card: string, label: string): boolean =>
  card === 'credits-2026b' && label.endsWith('video-agent-essential');

async function act(page: Page, step: Step): Promise<void> {
  for (const { click, type, wait } of step.do) {
    if (click) await page.$eval(click, (element) => (element as HTMLElement).click());
    if (type) await insert(page, type[0], type[1]);
    if (wait) await pause(wait);
  }
}

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
  const verdict: Verdict = { found: 0, missed: [], wrong: [], estimates: [], strayEstimates: [] };
  const check = ({ selector, feature, native, debatable }: TruthLabel): void => {
    const label = document.querySelector(selector);
    const own = badges.filter((badge) => label?.contains(badge) || badge.previousElementSibling === label);
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
