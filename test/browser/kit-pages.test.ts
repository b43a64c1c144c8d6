import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../check/kit/package-root.ts';
import { startStudio } from '../studio/server.ts';
import type { PageTruth } from '../studio/truth/truth.ts';
import { BROWSER_NAMES } from './lib/browser.ts';
import { endOf, type Kit, kitWith, pageOf } from './lib/kit.ts';
import type { Step, Truth } from './lib/truth.ts';

/* The testers' kit on every page of the studio, on the widget's site and on plain HTML files: one run in each browser. */

const TRUTHS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob('../studio/truth/*.ts', {
  eager: true,
});
const STRANGERS: Readonly<Record<string, Truth>> = import.meta.glob('../strangers/*.json', {
  eager: true,
  import: 'default',
});
const SITE = join(ROOT, '.output/playground');

/** Pages by a hand that knows the public facts alone; each shows its labels under any address. */
const PLAIN = [
  'apps-catalogue',
  'home-figure-wall',
  'labs-form-notes',
  'plans-overlay',
  'settings-billing',
  'www-pricing',
];

interface Known {
  page: string;
  step: Step;
}

const isTruth = (value: unknown): value is PageTruth => Array.isArray(Object(value).visits);

/** The first visit of each address of the studio, as it stands before anybody does anything. */
const studioPages: Known[] = [
  ...Object.values(TRUTHS)
    .flatMap((module) => Object.values(module).filter(isTruth))
    .flatMap(({ visits }) => visits)
    .reduce((known, { host = 'app.heygen.com', route, steps: [step] }) => {
      const page = `https://${host}${route}`;
      const [address = ''] = page.split('?');
      if (step && step.do.length === 0 && !known.has(address)) known.set(address, { page, step });
      return known;
    }, new Map<string, Known>())
    .values(),
];

const plainPages: Known[] = PLAIN.map((name) => {
  const step = STRANGERS[`../strangers/${name}.json`]?.steps[0];
  if (!step) throw new Error(`no truth of ${name}`);
  return { page: join(ROOT, `test/strangers/${name}.html`), step };
});

const siteFiles = readdirSync(SITE).filter((file) => file.endsWith('.html'));

/** What a truth says for certain, as the kit's file of expectations says it. */
function expectedOf({ labels, estimates = [] }: Step) {
  const sure = labels.filter(({ debatable }) => !debatable);
  const due = estimates.filter((each) => !each.optional && !each.debatable);
  return {
    errors: 0,
    badges: [...new Map(sure.map(({ feature, kind }) => [feature, { feature, kind }])).values()],
    estimates: due.flatMap(({ feature, credits: { 'premium-2026': credits } }) =>
      typeof credits === 'string' ? { feature: feature.join(' '), credits } : [],
    ),
  };
}

describe.each(BROWSER_NAMES)('upfront check on all that there is to check, %s', (browser) => {
  const known = [...studioPages, ...plainPages];
  const expectations = {
    version: 1,
    pages: { '*': { errors: 0 }, ...Object.fromEntries(known.map(({ page, step }) => [page, expectedOf(step)])) },
  };
  let kit: Kit;
  let studio: Awaited<ReturnType<typeof startStudio>>;
  let said: Awaited<ReturnType<Kit['upfront']>>;

  beforeAll(async () => {
    studio = await startStudio();
    kit = kitWith({ 'expect.json': expectations });
    const pages = [...known.map(({ page }) => page), ...siteFiles.map((file) => join(SITE, file))];
    const options = ['--browser', browser, '--server', `${studio.port}`, '--expect', 'expect.json', '--out', 'all'];
    said = await kit.upfront(['check', ...pages, ...options]);
  }, 580_000);
  afterAll(async () => {
    await studio?.close();
    kit?.remove();
  });

  it('reads every page, and finds on each what is known to be right there', () => {
    expect(studioPages.length).toBeGreaterThan(35);
    const { pages } = kit.reportIn('all');
    const missed = pages.flatMap(({ page, status, trouble, expectations }) => [
      ...(status === 'read' ? [] : [`${page}: ${trouble}`]),
      ...expectations.filter(({ isMet }) => !isMet).map(({ text, found }) => `${page}: ${text}; found ${found}`),
    ]);
    expect(missed).toEqual([]);
    expect(pages).toHaveLength(known.length + siteFiles.length);
    expect(said.code, said.err).toBe(0);
  });

  it('finds no estimate on the widget’s own site, where no button of HeyGen’s stands', () => {
    const report = kit.reportIn('all');
    for (const file of siteFiles) expect(endOf(pageOf(report, file))?.estimates, file).toEqual([]);
  });
});
