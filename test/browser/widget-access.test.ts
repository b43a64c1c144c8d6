import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, CHROME } from './lib/browser.ts';
import { axe, CLASSIC, drawn, json, MODULE, type Partner, startPartner, textOf } from './lib/widget.ts';
import { openSheet } from './lib/widget-sheet.ts';

const ESTIMATE =
  '<upfront-credits view="estimate" feature="avatar-iv" seconds="55" balance="200">HeyGen credits</upfront-credits>';

describe.each(BROWSER_NAMES)('the widget for everybody, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  afterAll(() => partner?.close());

  const isOpen = (page: Page) =>
    page.$eval('upfront-credits', (element) => element.shadowRoot?.querySelector('#more')?.matches(':popover-open'));
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? document.activeElement?.id,
    );

  it('by the keyboard alone: Tab, Enter, Escape, and the focus comes back', async () => {
    const { page, close } = await partner.open(`<button id="first">first</button>${ESTIMATE}`);
    await drawn(page);
    await page.focus('#first');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button breakdown');
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(true);
    const more = await page.$eval(
      'upfront-credits',
      (element) => element.shadowRoot?.querySelector('#more')?.textContent,
    );
    expect(more).toContain('Avatar IV, 55 seconds: 19 premium credits');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await focused(page)).toBe('button breakdown');
    await close();
  });

  it('an open breakdown stays open, and the focus where it is, when what it shows changes', async () => {
    const { page, close } = await partner.open(ESTIMATE);
    await drawn(page);
    await page.$eval('upfront-credits', (element) => element.shadowRoot?.querySelector('button')?.focus());
    await page.keyboard.press('Enter');
    await page.$eval('upfront-credits', (element) => element.setAttribute('seconds', '120'));
    await page.waitForFunction(() =>
      document
        .querySelector('upfront-credits')
        ?.shadowRoot?.querySelector('#more')
        ?.textContent?.includes('40 premium'),
    );
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('button breakdown');
    await close();
  });

  it('a polite status region is there before it speaks, says nothing at first, and each change once', async () => {
    const { page, close } = await partner.open(ESTIMATE);
    const spoken = () =>
      page.$eval('upfront-credits', (element) => {
        const region = element.shadowRoot?.querySelector('[role=status]');
        return region ? region.textContent : 'none';
      });
    await page.waitForFunction(() => document.querySelector('upfront-credits')?.shadowRoot);
    expect(await spoken()).toBe('');
    await drawn(page);
    await page.$eval('upfront-credits', (element) => element.setAttribute('seconds', '60'));
    await page.waitForFunction(
      () => document.querySelector('upfront-credits')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    );
    expect(await spoken()).toBe('This will use 20 premium credits (200 remaining).');
    await close();
  });

  it('targets are 24 pixels at least, in every view and state', async () => {
    const { page, close } = await openSheet(partner);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('upfront-credits')].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
          .map(({ width, height }) => `${element.getAttribute('view')} ${width}x${height}`),
      ),
    );
    expect(small).toEqual([]);
    await close();
  });

  it('from right to left, all of it is mirrored: nothing leaves its box', async () => {
    const { page, close } = await openSheet(partner, { dir: 'rtl' });
    const { outside, markRight } = await page.evaluate(() => {
      const outside: string[] = [];
      for (const element of document.querySelectorAll('upfront-credits')) {
        const box = element.getBoundingClientRect();
        for (const part of element.shadowRoot?.querySelectorAll('.room *') ?? []) {
          const { left, right, width } = part.getBoundingClientRect();
          if (width > 0 && (left < box.left - 1 || right > box.right + 1) && !part.closest('.more'))
            outside.push(`${element.getAttribute('view')} ${part.className}`);
        }
      }
      const line = document.querySelector('[view=estimate]')?.shadowRoot?.querySelector('.line');
      const mark = line?.querySelector('.mark')?.getBoundingClientRect().left ?? 0;
      const box = line?.getBoundingClientRect();
      return { outside, markRight: mark > (box ? box.left + box.width / 2 : 0) };
    });
    expect(outside).toEqual([]);
    expect(markRight).toBe(true);
    await close();
  });

  it('nothing moves while it loads, from its first moment to the last answer', async () => {
    partner.answer(
      (_, response) =>
        void setTimeout(() => json(response, { pools: [{ kind: 'plan', unit: 'credits', amount: 12 }] }), 400),
    );
    const late = `<link rel="stylesheet" href="/widget/reserve.css">${MODULE}`;
    for (const [width, head, lang] of [
      [340, CLASSIC, 'en'],
      [700, CLASSIC, 'en'],
      [340, late, 'en'],
      [700, late, 'en'],
      // Longer words, from a file that comes later still.
      [340, late, 'de'],
      [700, CLASSIC, 'de'],
      [340, CLASSIC, 'ru'],
      [700, late, 'ru'],
    ] as const) {
      const views = ['meter', 'estimate', 'alternatives', 'panel', 'status'];
      const body = views
        .map(
          (view) =>
            `<upfront-credits view="${view}" balance-url="/balance" feature="avatar-iv" seconds="55">HeyGen credits</upfront-credits><p data-after="${view}">after ${view}</p>`,
        )
        .join('');
      const { page: loaded, close } = await partner.open(
        `${body}<button data-upfront-feature="avatar-iv" data-upfront-seconds="55">Generate</button><p data-after="button">after</p>`,
        {
          csp: '',
          html: `lang="${lang}"`,
          head: `${head}<style>body { margin: 20px; font: 14px/1.4 sans-serif; } main { width: ${width}px; }</style><script>
            globalThis.places = new Map();
            addEventListener('DOMContentLoaded', () => {
              const look = () => { for (const p of document.querySelectorAll('[data-after]')) { const all = places.get(p.dataset.after) ?? new Set(); places.set(p.dataset.after, all.add(Math.round(p.getBoundingClientRect().top))); } requestAnimationFrame(look); };
              look();
            });
            globalThis.shifts = [];
            try { new PerformanceObserver((list) => { for (const { sources } of list.getEntries()) for (const { node, previousRect, currentRect } of sources) shifts.push([node?.getRootNode().host?.getAttribute('view'), node?.className ?? node?.textContent, previousRect.y, currentRect.y, previousRect.x, currentRect.x].join(' ')); }).observe({ type: 'layout-shift', buffered: true }); } catch {}
          </script>`,
        },
      );
      await loaded.setViewport({ width: width + 40, height: 1400 });
      await loaded.reload();
      await loaded.waitForFunction(
        (words) => document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes(words),
        {},
        { en: '12 premium', de: 'Noch 12 Premium', ru: '12 пре' }[lang],
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      const places = await loaded.evaluate(() =>
        [...(globalThis as unknown as { places: Map<string, Set<number>> }).places].map(([view, tops]) => [
          view,
          [...tops],
        ]),
      );
      for (const [view, tops] of places) expect([view, ...(tops as number[])], `${width} ${lang}`).toHaveLength(2);
      // Within the widget, English stands for a moment where another language is still on its way.
      if (lang === 'en')
        expect(await loaded.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
      await close();
    }
  });

  it('the text within is shown until there is more, and where its script never comes', async () => {
    const body =
      '<upfront-credits balance="200">See your HeyGen credits <a id="within" href="/credits">here</a>.</upfront-credits>';
    const isShown = (page: Page) =>
      page.$eval('#within', (within) => {
        const { width, height } = within.getBoundingClientRect();
        return within.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width * height > 0;
      });
    // The style sheet for pages that load late is there, and hides nothing.
    const late = '<link rel="stylesheet" href="/widget/reserve.css">';
    for (const script of ['', '<script type="module" src="/nowhere.js"></script>']) {
      const { page, close } = await partner.open(body, { head: late + script });
      expect(await isShown(page)).toBe(true);
      await close();
    }
    const { page, close } = await partner.open(body, { head: late + MODULE });
    await drawn(page);
    expect(await isShown(page)).toBe(false);
    await close();
  });

  it('an estimate beside a button describes it, where the page refers to it', async () => {
    const { page, close } = await partner.open(
      '<button data-upfront-feature="avatar-iv" data-upfront-seconds="55" data-upfront-id="cost" aria-describedby="cost">Generate</button>',
    );
    await drawn(page, '#cost');
    expect(await textOf(page, '#cost')).toContain('This will use 19 premium credits.');
    if (name === 'chrome') {
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      expect(JSON.stringify(tree)).toContain('"description":"');
    }
    await close();
  });
});

describe.each(CHROME)('the widget under a browser’s own preferences, chrome', () => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner('chrome');
  });
  afterAll(() => partner?.close());

  it('forced colours: shapes and frames are there, in the system’s colours', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits balance="12" feature="avatar-iv" seconds="55"></upfront-credits>${ESTIMATE}`,
    );
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await drawn(page);
    const [mark, card] = await page.$eval('upfront-credits', (element) => {
      const mark = element.shadowRoot?.querySelector('.mark');
      const card = element.shadowRoot?.querySelector('.card');
      return [mark && getComputedStyle(mark).backgroundColor, card && getComputedStyle(card).borderTopColor];
    });
    const system = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(mark).toBe(system);
    expect(card).not.toBe('rgba(0, 0, 0, 0)');
    mkdirSync('.output/widget-looks', { recursive: true });
    await page.screenshot({ path: '.output/widget-looks/forced.png' });
    await close();
  });

  it('reduced motion: nothing turns', async () => {
    const { page, close } = await partner.open('<upfront-credits></upfront-credits>', {
      script:
        "document.querySelector('upfront-credits').balanceProvider = { provideBalance: () => new Promise(() => {}) };",
    });
    await drawn(page);
    await page.waitForFunction(() =>
      document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes('Loading'),
    );
    const turning = () =>
      page.$eval(
        'upfront-credits',
        (element) => getComputedStyle(element.shadowRoot?.querySelector('.mark') as Element).animationName,
      );
    expect(await turning()).toBe('turn');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await turning()).toBe('none');
    await close();
  });
});
