import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settled, until } from './lib/overlay.ts';
import { leaveFor, say } from './lib/popup.ts';
import { append, openSnippet } from './lib/snippet.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, startBench } from './lib/studio.ts';

const ON = { settings: { version: 2, meter: true } } as const;
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

interface Shown {
  notices: number;
  state: string;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  aside: boolean;
}

/** The meter as it stands on the page. */
const meter = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const all = document.querySelectorAll('upfront-notice');
    const host = document.querySelector('upfront-notice[data-notice=meter]');
    const root = host?.shadowRoot;
    const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
    return {
      notices: all.length,
      state: root?.querySelector('.root')?.getAttribute('data-state') ?? '',
      text:
        root?.querySelector('.meter')?.getAttribute('aria-label') ?? root?.querySelector('.said')?.textContent ?? '',
      ...{ left, top, right, bottom },
      aside: host?.hasAttribute('data-aside') ?? false,
    };
  });

const shows = (page: Page, words: string | RegExp) =>
  until(
    () => meter(page),
    ({ text }) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );

/** Presses a part of the meter without moving the mouse. */
const pressPart = (page: Page, part: string): Promise<void> =>
  page.$eval(
    'upfront-notice',
    (host, selector) => host.shadowRoot?.querySelector<HTMLElement>(selector)?.click(),
    part,
  );

const grip = (page: Page): Promise<{ x: number; y: number }> =>
  page.$eval('upfront-notice', (host) => {
    const { left, top, width, height } =
      host.shadowRoot?.querySelector('.grip')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

describe.each(BROWSERS)('the meter, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: ON });
  });
  afterAll(() => bench?.close());

  it('shows the balance with its source, what the page would spend, and nothing that it does not know', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${ONE_SCENE}&native=announce`);
    await shows(page, 'This page: 6 premium credits');
    await openGenerateDialog(page);
    const { text, notices } = await shows(page, /200 premium credits left; read from HeyGen’s cost line, \d\d:\d\d/);
    expect(text).toMatch(/^Upfront; 200 premium credits left/);
    expect(text).not.toContain('renew');
    expect(notices).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes neither room nor focus, and stands where nothing can be pressed', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    const { left, top, right, bottom } = await meter(page);
    const size = page.viewport() ?? { width: 0, height: 0 };
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(size.width);
    expect(bottom).toBeLessThanOrEqual(size.height);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const covered = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('upfront-notice');
      const box = host?.getBoundingClientRect() ?? new DOMRect();
      if (host) host.style.setProperty('display', 'none', 'important');
      const hit: string[] = [];
      for (let x = box.left; x < box.right; x += 10)
        for (let y = box.top; y < box.bottom; y += 10) {
          const pressed = document.elementFromPoint(x, y)?.closest('a,button,input,select,textarea,[role=button]');
          if (pressed) hit.push(pressed.outerHTML.slice(0, 80));
        }
      host?.style.removeProperty('display');
      return hit;
    });
    expect(covered).toEqual([]);
    await close();
  });

  it('is moved by mouse and by arrow keys, stays within the window, and stands there again after a reload', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    const from = await grip(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 300, from.y - 200, { steps: 4 });
    await page.mouse.move(400, 300, { steps: 4 });
    await page.mouse.up();
    const at = await grip(page);
    expect(Math.abs(at.x - 400) + Math.abs(at.y - 300)).toBeLessThan(4);
    await page.$eval('upfront-notice', (host) => host.shadowRoot?.querySelector<HTMLElement>('.grip')?.focus());
    await page.evaluate(() => {
      Object.assign(window, { heard: [] as string[] });
      addEventListener('keydown', ({ key }) => (window as unknown as { heard: string[] }).heard.push(key));
    });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const moved = await grip(page);
    expect(Math.round(moved.x - at.x)).toBe(16);
    expect(Math.round(moved.y - at.y)).toBe(16);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.reload();
    await shows(page, 'This page');
    const again = await grip(page);
    expect(Math.abs(again.x - moved.x) + Math.abs(again.y - moved.y)).toBeLessThan(4);
    // A smaller window, or a larger zoom: never out of it.
    await page.setViewport({ width: 380, height: 300 });
    await until(
      () => meter(page),
      ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= 380 && bottom <= 300,
    );
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowLeft');
    expect((await meter(page)).left).toBeGreaterThanOrEqual(0);
    await close();
  });

  it('gives way to a menu or dialog of the page’s that opens where it is, and comes back', async () => {
    const { page, close } = await openSnippet(bench, '<main><button>Upscale Video</button></main>');
    await shows(page, 'no button that spends');
    const { left, top } = await meter(page);
    await append(
      page,
      `<div role="menu" style="position: fixed; left: ${left}px; top: ${top}px; width: 90px; height: 40px; background: white">Menu</div>`,
    );
    await until(
      () => meter(page),
      ({ aside, left: now }) => aside || now !== left,
    );
    // It has gone elsewhere, or is not there at all: the menu can be pressed.
    const hit = await page.evaluate((x, y) => document.elementFromPoint(x + 5, y + 5)?.getAttribute('role'), left, top);
    expect(hit).toBe('menu');
    await page.$eval('[role=menu]', (menu) => menu.remove());
    await until(
      () => meter(page),
      ({ aside }) => !aside,
    );
    await close();
  });

  it('says what the mark of an old name would say: a page has one notice', async () => {
    const { page, close } = await openSnippet(bench, '<main><p>Generative Credits</p></main>');
    await shows(page, 'Generative Credits are now Premium Credits');
    await settled(page);
    expect((await meter(page)).notices).toBe(1);
    await close();
  });

  it('is told from an exact and from a stale balance by word and by shape where none is known', async () => {
    const { page, close } = await openSnippet(bench, '<main><button>Upscale Video</button></main>');
    await append(page, '<div><span>Credits</span> <span>350 left</span></div>');
    const exact = await shows(page, '350 premium credits left');
    expect(exact.state).toBe('exact');
    const shape = () =>
      page.$eval('upfront-notice', (host) => {
        const box = host.shadowRoot?.querySelector('.meter') as Element;
        const sign = host.shadowRoot?.querySelector('strong') as Element;
        return [getComputedStyle(box).borderTopStyle, getComputedStyle(sign, '::before').content];
      });
    expect(await shape()).toEqual(['solid', '"●"']);
    await append(page, '<div><span>Credits</span> <span>120 left</span></div>');
    const unknown = await shows(page, 'Balance unknown');
    expect(unknown.state).toBe('unknown');
    expect(await shape()).toEqual(['dotted', '"○"']);
    await close();
  });

  it('folds to the balance alone, and unfolds', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    const { top, bottom } = await meter(page);
    await pressPart(page, '.fold');
    await until(
      () => meter(page),
      (shown) => shown.bottom - shown.top < bottom - top - 20,
    );
    expect(await page.$eval('upfront-notice', (host) => host.shadowRoot?.activeElement ?? null)).toBeNull();
    await pressPart(page, '.fold');
    await until(
      () => meter(page),
      (shown) => shown.bottom - shown.top === bottom - top,
    );
    await close();
  });

  /** Goes on with Tab until a part of the meter has the focus, as a person does who wants to get there. */
  async function tabTo(page: Page, part: string): Promise<void> {
    const isThere = () =>
      page.evaluate(
        (selector) =>
          document.activeElement?.shadowRoot?.activeElement?.matches(`upfront-notice ${selector}, ${selector}`) ??
          false,
        part,
      );
    for (let i = 0; i < 150 && !(await isThere()); i++) await page.keyboard.press('Tab');
    expect(await isThere(), part).toBe(true);
  }
  /** The ring around what has the focus in the meter. */
  const ring = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      return focused ? getComputedStyle(focused).outlineStyle : 'nothing has the focus';
    });

  it('is reached with Tab, part by part, shows it, and is folded and unfolded by keys', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    const { top, bottom } = await meter(page);
    const isFolded = ({ top: from, bottom: to }: Shown): boolean => to - from < bottom - top - 20;
    await tabTo(page, '.grip');
    expect(await ring(page)).not.toBe('none');
    for (const part of ['.fold', '.close']) {
      await page.keyboard.press('Tab');
      await tabTo(page, part);
      expect(await ring(page), part).not.toBe('none');
    }
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    for (const [key, folds] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      await page.keyboard.press(key);
      await until(
        () => meter(page),
        (shown) => isFolded(shown) === folds,
      );
      // It goes on from where it was.
      expect(await page.$eval('upfront-notice', (host) => host.shadowRoot?.activeElement?.className)).toContain('fold');
    }
    expect(errors).toEqual([]);
    await close();
  });

  // Last: it is off then.
  it('is closed by its button, says where it is found again, and stays closed', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    await tabTo(page, '.close');
    await page.keyboard.press('Enter');
    await shows(page, 'The meter is off. Upfront’s options switch it on again.');
    await page.reload();
    await page.waitForSelector('upfront-estimate');
    await settled(page, 400);
    expect((await meter(page)).notices).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('the meter and what is stored, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  beforeEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  it('is off by default, and comes and goes without a reload', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await pause(300);
    expect((await meter(page)).notices).toBe(0);
    await bench.us.setStorage(ON);
    await shows(page, 'This page');
    await bench.us.setStorage({ settings: { version: 2, meter: true, enabled: false } });
    await until(
      () => meter(page),
      ({ notices }) => notices === 0,
    );
    await bench.us.setStorage(ON);
    await shows(page, 'This page');
    await bench.us.setStorage({ settings: { version: 2, meter: false } });
    await until(
      () => meter(page),
      ({ notices }) => notices === 0,
    );
    await close();
  });

  it('says how old a stale balance is, and when credits renew, where a page has told', async () => {
    const readAt = Date.now() - 30 * 60_000;
    await bench.us.setStorage({
      ...ON,
      balance: { credits: 1250, source: 'page', readAt, version: 1 },
      'found-plan': { version: 1, plan: 'creator', signs: [], at: readAt, renews: Date.now() + 9 * 86_400_000 },
    });
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    const { text, state } = await shows(page, 'Credits renew on');
    expect(text).toMatch(/1,250 premium credits left as of .*; may have changed since/);
    expect(state).toBe('stale');
    await close();
  });

  it('is not lost where its place is malformed, and never wins against a page that throws it out', async () => {
    await bench.us.setStorage({ ...ON, meter: { at: { x: 'left', y: -4 }, folded: 'no' } });
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    await shows(page, 'This page');
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('upfront-notice')?.remove()).observe(document.body, {
        childList: true,
      });
      document.querySelector('upfront-notice')?.remove();
    });
    await pause(1500);
    expect((await meter(page)).notices).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('gives its place to the bar for pointing, and takes it back', async () => {
    await bench.us.setStorage(ON);
    const { page, close } = await openAnnotated(bench.us, '/avatar?landmarks=none');
    await shows(page, 'no button that spends');
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await say(popup, 'This is the length');
    const kinds = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('upfront-notice')].map(({ dataset }) => dataset.notice),
      );
    await until(kinds, ([first, second]) => first === 'teach' && !second);
    await leaveFor(page);
    await pause(300);
    expect(await kinds()).toEqual(['teach']);
    await page.keyboard.press('Escape');
    await until(kinds, ([first, second]) => first === 'meter' && !second);
    await close();
  });
});
