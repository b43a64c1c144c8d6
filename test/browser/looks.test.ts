import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showOn } from './lib/inside-firefox.ts';
import { labelling } from './lib/labelling.ts';
import { badges, settled } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, QUICK, startBench } from './lib/studio.ts';

/** Where our elements stand, and whether what they say is inside of them and of the window. */
const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('upfront-badge,upfront-estimate')].flatMap((host) => {
      const root = host.shadowRoot?.querySelector('.root');
      const [outer, inner] = [host.getBoundingClientRect(), root?.getBoundingClientRect()];
      if (!root || !inner || inner.width === 0) return [`${host.localName} shows nothing`];
      const within = inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
      // The text itself, which neither wraps nor runs from right to left.
      const range = document.createRange();
      range.selectNodeContents(root);
      const text = range.getBoundingClientRect();
      const fits = text.left >= inner.left - 1 && text.right <= inner.right + 1;
      const { direction } = getComputedStyle(root);
      return within && fits && direction === 'ltr' ? [] : [`${host.localName} ${host.dataset.feature}: ${direction}`];
    }),
  );

describe.each(BROWSERS)('looks, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    ['right to left', `${EDITOR}?scenes=1&dir=rtl`],
    ['right to left', `${QUICK}?dir=rtl`],
  ])('stands where it belongs from %s (%s)', async (_, path) => {
    const { page, errors, close } = await openAnnotated(bench.us, path);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(await spilled(page)).toEqual([]);
    // Behind its label in reading direction: to the left of it, with the gap in between.
    const after = await page.$$eval('upfront-badge', (hosts) =>
      hosts.map((host) => {
        const range = document.createRange();
        range.selectNode(host.previousSibling as Node);
        return host.getBoundingClientRect().right <= range.getBoundingClientRect().left - 5;
      }),
    );
    expect(after.every(Boolean)).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  // A browser's zoom makes the window smaller and its pixels larger; `zoom` does the same to the page.
  it.each([0.5, 2, 3])('fits its words at %f times the size', async (zoom) => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await page.evaluate((by) => {
      document.documentElement.style.zoom = String(by);
    }, zoom);
    await settled(page);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(await spilled(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('has the same badges where the page is translated, every text in <font> elements', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    const before = await badges(page);
    expect(before.length).toBeGreaterThan(3);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('[translate=no],script,style,textarea')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
        outer.append(inner);
        text.replaceWith(outer);
        // The translation is a text of its own; names stay as they are.
        inner.append(text.data);
      }
    });
    await settled(page);
    expect(await badges(page)).toEqual(before);
    expect(await page.$$('font upfront-badge')).toHaveLength(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('other media, $name', ({ name }) => {
  let bench: Bench;

  /** The page as it is printed, or in colours that a person forces. */
  const showIn = async (page: Page, medium: 'print' | 'forced-colors'): Promise<void> => {
    if (name === 'firefox') await showOn(bench.us.browser, medium);
    else if (medium === 'print') await page.emulateMediaType('print');
    else {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    }
    await pause(200);
  };

  beforeAll(async () => {
    bench = await startBench(name, { inside: true });
  });
  afterAll(() => bench?.close());

  it('prints nothing of ours: the sheet is the same without our elements', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    const screen = await page.screenshot({ encoding: 'base64' });
    await showIn(page, 'print');
    const withUs = await page.screenshot({ encoding: 'base64' });
    expect(
      await page.$$eval(
        'upfront-badge,upfront-estimate',
        (hosts) => hosts.filter((each) => each.checkVisibility()).length,
      ),
    ).toBe(0);
    await page.$$eval('upfront-badge,upfront-estimate', (hosts) => {
      for (const host of hosts) host.replaceWith(document.createComment(''));
    });
    const without = await page.screenshot({ encoding: 'base64' });
    expect(withUs === without).toBe(true);
    expect(withUs === screen).toBe(false);
    await close();
  });

  it('takes the colours that a person forces', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    await showIn(page, 'forced-colors');
    const looks = await page.$eval('upfront-badge', (host) => {
      const canvas = document.createElement('p');
      canvas.style.cssText = 'color: CanvasText; background: Canvas';
      document.body.append(canvas);
      const [root, system] = [host.shadowRoot?.querySelector('.root') as Element, canvas].map((each) =>
        getComputedStyle(each),
      );
      return { background: root?.backgroundColor, canvas: system?.backgroundColor, border: root?.borderTopStyle };
    });
    expect(looks.background).toBe(looks.canvas);
    // Its shape stays, where its tint is gone.
    expect(looks.border).toBe('solid');
    await close();
  });
});
