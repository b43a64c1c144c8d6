import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf } from './lib/browser.ts';
import { labelling } from './lib/labelling.ts';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  NO_TROUBLES,
  openAnnotated,
  ownNodes,
  press,
  QUICK,
  startBench,
  troubles,
} from './lib/studio.ts';

/** Runs in the page, first of all: notes what the page's policies have refused. */
function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
    violations.push(`${violatedDirective} by ${sourceFile}`);
  });
}

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

describe.each(BROWSERS)('by the page’s rules, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(['', '&render=hydrate'])('a strict policy with Trusted Types refuses nothing of ours%s', async (render) => {
    const page = await bench.us.browser.newPage();
    const errors = errorsOf(page);
    await page.evaluateOnNewDocument(noteViolations);
    await page.goto(bench.us.url(`${EDITOR}?scenes=1&csp=strict${render}`));
    await page.waitForSelector('upfront-badge', { timeout: 10_000 });
    await settled(page);
    // The breakdown comes as a part of its own, with a style sheet of its own.
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    await page.waitForFunction(() => document.querySelector('upfront-estimate')?.shadowRoot?.querySelector('.details'));
    expect({ violations: await violations(page), errors }).toEqual({ violations: [], errors: [] });
    expect((await labelling(page)).wrong).toEqual([]);
    // Styled, not only there: sheets that are refused leave the browser's own looks.
    const looks = await page.$eval('upfront-badge', (host) => {
      const { fontSize, borderTopStyle } = getComputedStyle(host.shadowRoot?.querySelector('.root') as Element);
      return { fontSize, borderTopStyle, display: getComputedStyle(host).display };
    });
    expect(looks).toEqual({ fontSize: '10px', borderTopStyle: 'solid', display: 'inline-block' });
    const parts = await page.$eval('upfront-estimate', (host) => {
      const styleOf = (selector: string) => getComputedStyle(host.shadowRoot?.querySelector(selector) as Element);
      const chip = styleOf('button');
      const details = styleOf('.details');
      return [getComputedStyle(host).position, chip.display, chip.borderRadius, details.position, details.width];
    });
    expect(parts).toEqual(['absolute', 'flex', '10px', 'absolute', '288px']);
    // And a violation would be seen.
    await page.evaluate(() =>
      document.head.append(document.createElement('style').appendChild(new Text('i{}')).parentNode as Node),
    );
    await until(
      () => violations(page),
      (seen) => seen.length === 1,
    );
    await page.close();
  });

  it('comes back from the back/forward cache as it was', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?scenes=1`);
    const before = await badges(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(bench.us.url('/robots.txt')).catch(() => undefined);
    // No load event follows, which a driver's own way back would wait for.
    await page.evaluate(() => history.back());
    await until(
      () => page.$$('upfront-badge').catch(() => []),
      (found) => found.length > 0,
      10_000,
    );
    // Kept alive, not loaded again: nothing of ours (a port, an unload listener) stands in the cache's way.
    expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
    await settled(page);
    expect(await badges(page)).toEqual(before);
    // And it works on: a change of the page is followed.
    await page.evaluate(() => window.studio.toggleLabels());
    await until(
      () => badges(page),
      (shown) => shown.length < before.length,
    );
    await page.evaluate(() => window.studio.toggleLabels());
    await until(
      () => badges(page),
      (shown) => shown.length === before.length,
    );
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    await close();
  });

  it('does nothing on events that the page makes up', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    // But for fractions of pixels in the places of what is placed.
    const everything = (): Promise<string[]> =>
      ownNodes(page).then(async (own) => [...own, JSON.stringify([await badges(page), await estimates(page)])]);
    const before = await everything();
    await page.evaluate(() => {
      const names = ['upfront', 'upfront-badge', 'upfront-estimate', 'upfront:settings', 'wxt:locationchange'];
      for (const host of [window, document, ...document.querySelectorAll('upfront-badge,upfront-estimate')]) {
        for (const type of [...names, 'wxt:content-script-started', 'abort', 'pageshow', 'popstate', 'navigatesuccess'])
          host.dispatchEvent(
            new CustomEvent(type, { bubbles: true, composed: true, detail: { enabled: false, credits: 1 } }),
          );
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      for (const data of [
        { type: 'wxt:content-script-started' },
        { type: 'upfront', settings: { enabled: false } },
        'upfront',
      ])
        postMessage(data, '*');
    });
    await settled(page);
    expect(await everything()).toEqual(before);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes the page’s copies of our elements for the page’s: one badge that is seen for each label', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?scenes=1`);
    const before = (await badges(page)).filter(({ text }) => text !== '').length;
    await page.evaluate(() => {
      const menu = document.querySelector('.left-menu');
      menu?.after(menu.cloneNode(true));
    });
    await settled(page);
    const shownIn = await page.$$eval('.left-menu', (menus) =>
      menus.map((menu) =>
        [...menu.querySelectorAll<HTMLElement>('upfront-badge')]
          .filter((host) => host.shadowRoot?.querySelector('.root'))
          .map((host) => host.dataset.feature),
      ),
    );
    expect(shownIn).toHaveLength(2);
    expect(shownIn[0]?.length).toBeGreaterThan(0);
    expect(shownIn[1]).toEqual(shownIn[0]);
    await page.$$eval('.left-menu', ([, copy]) => copy?.remove());
    await settled(page);
    expect((await badges(page)).filter(({ text }) => text !== '')).toHaveLength(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('leaves a document that is written anew to the page', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    await page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><title>New</title><button id="new" onclick="this.dataset.on=1">Avatar IV</button>',
      );
      document.close();
    });
    await press(page, '#new');
    await settled(page);
    expect(await page.$eval('#new', (button) => (button as HTMLElement).dataset.on)).toBe('1');
    // Either nothing of ours, or the one badge that belongs there; never what belonged to the old document.
    expect(['', 'avatar-iv']).toContain((await badges(page)).map(({ feature }) => feature).join());
    expect(errors).toEqual([]);
    await close();
  });
});
