import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showOn } from './lib/inside-firefox.ts';
import { labelling } from './lib/labelling.ts';
import { badges, settled } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, QUICK, startBench } from './lib/studio.ts';
import { forceColors, schemesOf } from './lib/system-wishes.ts';

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
    bench = await startBench(name);
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

/** What to look at where a person forces colours, and how it comes about. */
const FORCED = {
  'badges and a short estimate with its list': {
    path: `${EDITOR}?scenes=1&engines=iv&looks=video`,
    async act(page: Page) {
      await page.waitForSelector('upfront-alternatives');
    },
  },
  'a short estimate with its breakdown': {
    path: `${EDITOR}?scenes=1&engines=iv&looks=video`,
    async act(page: Page) {
      await page.waitForSelector('upfront-estimate');
      await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
      await page.waitForSelector('upfront-estimate >>> .details');
    },
  },
  'the guard': {
    path: `${EDITOR}?scenes=1&engines=iv&looks=video`,
    settings: { guard: true, guardAbove: 1 },
    async act(page: Page) {
      await openGenerateDialog(page);
      await settled(page);
      await page.click('.modal-foot .button-brand');
      await page.waitForSelector('upfront-notice[data-notice="guard"]');
    },
  },
  'the meter': {
    path: `${EDITOR}?scenes=1&engines=iv&looks=video`,
    settings: { meter: true },
    act: (page: Page) => page.waitForSelector('upfront-notice[data-notice="meter"]'),
  },
  'an old name': {
    path: QUICK,
    async act(page: Page) {
      await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>Buy more Generative Credits</p>'));
      const mark = await page.waitForSelector('upfront-notice[data-notice="rename"] >>> .mark');
      await mark?.click();
      await page.waitForSelector('upfront-notice >>> .panel');
    },
  },
  'what is pointed out': {
    path: `${EDITOR}?scenes=1&engines=iv&looks=video`,
    async act(page: Page) {
      const show = await page.waitForSelector('upfront-alternatives >>> button.show');
      await show?.click();
      await page.waitForSelector('upfront-notice >>> .frame[data-aimed]');
    },
  },
};

const balanceOf = (credits: number) => ({ credits, source: 'page', readAt: Date.now(), version: 1 });

/** Texts of ours that do not stand out from what they stand on, and boxes of ours that have no border of their own. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string): number => {
      const [r = 0, g = 0, b = 0] = channels(color).map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let each = element; each; ) {
        const { backgroundColor } = getComputedStyle(each);
        if (channels(backgroundColor)[3] !== 0) return backgroundColor;
        const root = each.getRootNode();
        each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    };
    const faults: string[] = [];
    for (const host of document.querySelectorAll<HTMLElement>(
      'upfront-badge,upfront-estimate,upfront-alternatives,upfront-notice',
    )) {
      for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
        const { color, borderTopWidth, borderTopStyle } = getComputedStyle(element);
        const name = `${host.localName} ${element.localName}.${element.className}`;
        if (says && contrast(color, groundOf(element)) < 4.5)
          faults.push(`${name}: ${color} on ${groundOf(element)}, "${element.textContent?.slice(0, 40)}"`);
        const isBox =
          element.matches('.chip, .panel, .meter, dialog, .frame, .mark span, .choices button, .show') ||
          // In an estimate it is a word in its line.
          (host.localName === 'upfront-notice' && element.matches('.note'));
        if (isBox && (Number.parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none'))
          faults.push(`${name} has no border`);
      }
    }
    return faults;
  });

describe.each(BROWSERS)('in the colours that a person forces, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  const CASES = (Object.keys(FORCED) as Array<keyof typeof FORCED>).flatMap((what) =>
    schemesOf(name).map((scheme) => [what, scheme] as const),
  );
  it.each(CASES)('everything can be read and told apart: %s, %s', async (what, scheme) => {
    const { path, act, ...rest } = FORCED[what];
    await bench.us.setStorage({
      settings: { version: 2, ...('settings' in rest && rest.settings) },
      balance: balanceOf(5),
    });
    const { page, errors, close } = await openAnnotated(bench.us, path);
    await forceColors(bench.us, page, scheme);
    await act(page);
    await settled(page);
    expect(await unreadable(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
