import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './lib/axe.ts';
import { untilAsked } from './lib/guard.ts';
import { settled } from './lib/overlay.ts';
import { leaveFor, say } from './lib/popup.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, QUICK, startBench } from './lib/studio.ts';

/*
 * What is drawn on HeyGen's pages, as axe sees it in its place: names, roles and contrast with the page that it stands on.
 * The page's own faults are the page's.
 */

const SHORT = `${EDITOR}?scenes=1&engines=iv&looks=video&balance=5`;

interface Case {
  what: string;
  path: string;
  /** The hosts that are looked at; each must be there. */
  hosts: readonly string[];
  settings?: Readonly<Record<string, unknown>>;
  act?(page: Page, bench: Bench): Promise<unknown>;
}

const openBreakdown = async (page: Page, inside = ''): Promise<void> => {
  await page.$eval(`${inside} upfront-estimate`, (host) => host.shadowRoot?.querySelector('button')?.click());
  await page.waitForSelector(`${inside} upfront-estimate >>> .details`);
};

const CASES: readonly Case[] = [
  { what: 'badges', path: `${EDITOR}?scenes=1&looks=photo`, hosts: ['upfront-badge'], act: openEngines },
  {
    what: 'an estimate and its breakdown',
    path: SHORT,
    hosts: ['upfront-estimate'],
    act: (page) => openBreakdown(page),
  },
  {
    what: 'an estimate and the alternatives',
    path: SHORT,
    hosts: ['upfront-estimate', 'upfront-alternatives'],
    async act(page) {
      await page.waitForSelector('upfront-alternatives');
    },
  },
  {
    what: 'the breakdown in a dialog of the page’s',
    path: SHORT,
    hosts: ['.modal.generate upfront-estimate'],
    async act(page) {
      await openGenerateDialog(page);
      await openBreakdown(page, '.modal.generate');
    },
  },
  {
    what: 'the alternatives in a dialog of the page’s',
    path: SHORT,
    hosts: ['.modal.generate upfront-estimate', '.modal.generate upfront-alternatives'],
    async act(page) {
      await openGenerateDialog(page);
      await page.waitForSelector('.modal.generate upfront-alternatives');
    },
  },
  {
    what: 'the guard',
    path: SHORT,
    hosts: ['upfront-notice[data-notice="guard"]'],
    settings: { guard: true },
    async act(page) {
      await openGenerateDialog(page);
      await settled(page);
      await page.click('.modal-foot .button-brand');
      await untilAsked(page);
    },
  },
  {
    what: 'the meter',
    path: SHORT,
    hosts: ['upfront-notice[data-notice="meter"]'],
    settings: { meter: true },
    act: (page) => page.waitForSelector('upfront-notice >>> .meter'),
  },
  {
    what: 'an old name, explained',
    path: `/settings?nav=Billing&words=old`,
    hosts: ['upfront-notice[data-notice="rename"]'],
    async act(page) {
      const mark = await page.waitForSelector('upfront-notice >>> .mark');
      await mark?.click();
      await page.waitForSelector('upfront-notice >>> .panel');
    },
  },
  {
    what: 'what is pointed out',
    path: SHORT,
    hosts: ['upfront-notice[data-notice="show"]'],
    async act(page) {
      await (await page.waitForSelector('upfront-alternatives >>> button.show'))?.click();
      await page.waitForSelector('upfront-notice >>> .frame[data-aimed]');
    },
  },
  {
    what: 'the bar for pointing, and its list',
    path: `${QUICK}?landmarks=none`,
    hosts: ['upfront-notice[data-notice="teach"]'],
    async act(page, bench) {
      const popup = await bench.us.openExtensionPage('popup.html');
      await popup.waitForSelector('.page');
      await say(popup, 'This button spends credits');
      await leaveFor(page);
      await page.waitForSelector('upfront-notice');
      await page.click('.go');
      await page.waitForSelector('upfront-notice >>> select');
    },
  },
];

async function openEngines(page: Page): Promise<void> {
  await page.click('.right-panel .select');
  await page.waitForSelector('[role=menuitem] upfront-badge');
}

describe.each(BROWSERS)('what is drawn on HeyGen’s pages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(CASES.flatMap((each) => [each, { ...each, dark: true }]).map((each) => ({ dark: false, ...each })))(
    'axe finds no fault: $what, dark: $dark',
    async ({ path, hosts, settings, act, dark }) => {
      await bench.us.setStorage({
        settings: { version: 2, ...settings },
        balance: { credits: 5, source: 'page', readAt: Date.now(), version: 1 },
      });
      const { page, errors, close } = await openAnnotated(bench.us, path + (dark ? '&dark=1' : ''));
      await act?.(page, bench);
      await settled(page);
      for (const host of hosts) expect(await page.$$(host), host).not.toEqual([]);
      expect(await faultsOf(page, hosts)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
