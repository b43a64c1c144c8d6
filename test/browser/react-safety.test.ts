import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelling } from './lib/labelling.ts';
import { settled, until } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  HISTORY,
  NO_TROUBLES,
  openAnnotated,
  openControl,
  ownNodes,
  press,
  startBench,
  troubles,
} from './lib/studio.ts';

/** A thousand commits in development React, of two pages at once. Milliseconds. */
const LONG = 180_000;

/** Two script editors instead of four: they take most of the page's own time in each of a thousand commits. */
const FEW_SCENES = `${EDITOR}?scenes=2`;

describe.each(BROWSERS)('a React page that renders under us, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  /** Does the same on a page with and on one without us, and answers both pages' own nodes. */
  async function bothWays(
    path: string,
    act: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; close(): Promise<void> }> {
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, path), openControl(bench.control, path)]);
    await Promise.all([act(ours.page), act(theirs.page)]);
    await settled(ours.page);
    expect(ours.errors).toEqual([]);
    expect(await troubles(ours.page)).toEqual(NO_TROUBLES);
    expect(await ownNodes(ours.page)).toEqual(await ownNodes(theirs.page));
    await theirs.close();
    return ours;
  }

  it('changes none of the page’s nodes by being there', async () => {
    for (const path of [EDITOR, '/avatar', '/home', HISTORY, '/projects']) {
      const { close } = await bothWays(path, async () => undefined);
      await close();
    }
  });

  it(
    'survives 500 toggles, sorts and unmounts, and the page’s nodes are what they are without us',
    async () => {
      const { page, close } = await bothWays(FEW_SCENES, (page) =>
        page.evaluate(async () => {
          for (let i = 0; i < 500; i++) {
            if (i % 3 === 0) window.studio.toggleLabels();
            else if (i % 3 === 1) window.studio.sortScenes();
            else await window.studio.remountPanel();
            // Time for the overlay to draw between some of them, so that React meets its elements.
            if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 25));
          }
          // An even number of toggles and sorts leaves the page as it was.
          window.studio.toggleLabels();
          window.studio.sortScenes();
        }),
      );
      expect((await labelling(page)).wrong).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'survives 500 random changes with one badge for each label',
    async () => {
      const { page, close } = await bothWays(FEW_SCENES, (page) =>
        page.evaluate(() => window.studio.randomOps(500, 2026)),
      );
      const { anchors, badges, wrong } = await labelling(page);
      expect(wrong).toEqual([]);
      expect(badges).toBe(anchors);
      await close();
    },
    LONG,
  );

  it('takes a badge away with its label’s text, and brings it back with it', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => window.studio.toggleLabels());
      await until(
        () => labelling(page),
        ({ badges }) => badges === 0,
      );
      await page.evaluate(() => window.studio.toggleLabels());
      await until(
        () => labelling(page),
        ({ badges, wrong }) => badges === 1 && wrong.length === 0,
      );
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('never shows two badges on one label through 100 renderings and back and forward', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    await page.evaluate(() => {
      const seen = window as unknown as { doubles: string[] };
      seen.doubles = [];
      new MutationObserver(() => {
        for (const parent of new Set(
          [...document.querySelectorAll('upfront-badge')].map((badge) => badge.parentElement),
        )) {
          const own = [...(parent?.children ?? [])].filter(({ localName }) => localName === 'upfront-badge');
          if (own.length > 1) seen.doubles.push(parent?.outerHTML ?? '');
        }
      }).observe(document.documentElement, { childList: true, subtree: true });
    });
    for (let i = 0; i < 10; i++) {
      await page.evaluate(() => window.studio.rerender(10));
      expect((await labelling(page)).wrong).toEqual([]);
    }
    await page.evaluate(() => window.studio.navigate('/avatar'));
    await settled(page);
    expect((await labelling(page)).wrong).toEqual([]);
    for (const step of [-1, 1, -1] as const) {
      await page.evaluate((by) => history.go(by), step);
      await settled(page);
      expect((await labelling(page)).wrong).toEqual([]);
    }
    expect(await page.evaluate(() => (window as unknown as { doubles: string[] }).doubles)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the feature of the row’s own subject in every row of a list that reuses its rows', async () => {
    const { page, close } = await openAnnotated(bench.us, `${HISTORY}&recents=400`);
    for (let i = 1; i <= 12; i++) {
      await page.$eval('[data-history]', (list, top) => list.scrollTo({ top }), i * 437);
      const { wrong, anchors } = await until(
        () => labelling(page),
        ({ wrong, anchors }) => wrong.length === 0 && anchors > 8,
      );
      expect({ wrong, many: anchors > 8 }).toEqual({ wrong: [], many: true });
    }
    await close();
  });

  it('leaves people’s own titles alone however far their list is scrolled', async () => {
    const { page, close } = await openAnnotated(bench.us, '/home?recents=300');
    for (let i = 1; i <= 6; i++) {
      await page.$eval('[data-recents]', (list, top) => list.scrollTo({ top }), i * 900);
      await settled(page, 120);
      expect(await page.$$eval('[data-recents] upfront-badge', (badges) => badges.length)).toBe(0);
    }
    await close();
  });

  it.each([0, 400])('waits until a page from the server is hydrated (%i ms late)', async (delay) => {
    const path = `${EDITOR}?render=hydrate&hydrate-delay=${delay}`;
    const [ours, theirs] = await Promise.all([bench.us.open(path), bench.control.open(path)]);
    const { page } = ours;
    await page.waitForSelector('upfront-badge', { timeout: 10_000 });
    await settled(page);
    const frame = (page: Page) =>
      page.evaluate(() =>
        [document.documentElement, document.body].map((element) =>
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
      );
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    expect(await frame(page)).toEqual(await frame(theirs.page));
    expect((await labelling(page)).wrong).toEqual([]);
    // React owns the page: it answers.
    await press(page, '.topbar .button-brand');
    await page.waitForSelector('.modal.generate');
    expect(ours.errors).toEqual([]);
    await Promise.all([ours.close(), theirs.close()]);
  });
});
