import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../start/states.ts';
import { arrange } from '../start/visit.ts';
import { faultsOf } from './lib/axe.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/*
 * The extension's own pages after something was done or has gone wrong, each in both themes: a dialog that is open, what a
 * search has found, a file that is offered, a page of HeyGen's behind the popup.
 */

/** Gives the page a theme, and waits until its colours have changed. */
const dress = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (chosen) => {
    document.documentElement.dataset.theme = chosen;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  }, theme);

/** Axe asks only those for a name that say that they are dialogs by a role. */
const namelessDialogs = (page: Page): Promise<string[]> =>
  page.$$eval('dialog[open]', (all) =>
    all
      .filter((dialog) => !document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

describe.each(BROWSERS)('the states of the extension’s pages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(STATES)('axe finds no fault: $title', async (state) => {
    const { page, errors, close } = await arrange(bench.us, state);
    // What is not there has no faults: all steps must have come off.
    expect(errors).toEqual([]);
    for (const theme of ['light', 'dark']) {
      await dress(page, theme);
      expect(await faultsOf(page), theme).toEqual([]);
    }
    expect(await namelessDialogs(page)).toEqual([]);
    await close();
  });
});
