import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { showOn } from './lib/inside-firefox.ts';
import { forceColors } from './lib/system-wishes.ts';
import { axe, CLASSIC, drawn, good, json, MODULE, type Partner, says, startPartner, textOf } from './lib/widget.ts';
import { measureContrast } from './lib/widget-contrast.ts';
import { COUNTING, left } from './lib/widget-left.ts';

/* The rules for partners' pages (the second table of the tests' README), where the other files do not show them. */

const SCRIPT = new URL('../../.output/widget/upfront-credits.js', import.meta.url);
const METER = '<upfront-credits balance-url="/balance">Your HeyGen credits</upfront-credits>';
const ESTIMATE = '<upfront-credits id="e" view="estimate" feature="avatar-iv" seconds="55"></upfront-credits>';

const THEMES = [
  ['auto', '#1c1d22 on #fff'],
  ['auto', '#eceef4 on #14151b'],
  ['light', '#eceef4 on #14151b'],
  ['dark', '#1c1d22 on #fff'],
  ['high-contrast', '#fff on #000'],
] as const;

describe.each(BROWSER_NAMES)('the rules for partners’ pages, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  beforeEach(() => {
    partner.asked.length = 0;
    partner.answer((_, response) => json(response, good(200)));
  });
  afterAll(() => partner?.close());

  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const refresh = (page: Page) =>
    page.$eval('upfront-credits', (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[data-do=refresh]')?.click(),
    );

  it('a thousand views of the API’s leave nothing behind: no node, listener, timer or observer', async () => {
    const { page, errors, close } = await partner.open('<div id="place"></div>', {
      csp: '',
      head: `<script>${COUNTING}</script>`,
      script: `
        import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
        const upfront = createUpfront();
        upfront.env.onDidError(({ message }) => console.error(message));
        upfront.credits.registerBalanceProvider(fixedBalanceProvider(200));
        upfront.extensions.register({ id: 'demo.colors', contributes: { colors: { low: { light: '#111', dark: '#eee' } } } });
        const kinds = ['meter', 'estimate', 'alternatives', 'panel', 'status'];
        globalThis.turn = async (i, isDrawn) => {
          const view = upfront.window.createCreditView(place, { view: kinds[i % 5], action: { feature: 'avatar-iv', seconds: 55 } });
          const item = upfront.window.createStatusBarItem('demo.item');
          item.text = 'Rendering';
          item.show();
          // Some end before they were ever drawn.
          if (isDrawn) await new Promise((resolve) => setTimeout(resolve));
          const drawn = place.childNodes.length + document.querySelectorAll('upfront-view[fixed]').length;
          item.dispose();
          view.dispose();
          return drawn;
        };
        await turn(0, true);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await turn(0, true);
        globalThis.isReady = true;`,
    });
    await page.waitForFunction(() => (globalThis as unknown as { isReady: boolean }).isReady);
    await wait(100);
    const before = await left(page);
    const seen = await page.evaluate(async () => {
      const { turn } = globalThis as unknown as { turn(i: number, isDrawn: boolean): Promise<number> };
      let seen = 0;
      for (let i = 0; i < 1000; i++) seen += await turn(i, i % 10 < 9);
      return seen;
    });
    expect(seen).toBeGreaterThan(900);
    await wait(200);
    expect(await left(page)).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  describe('the network', () => {
    it('that is off leaves the last good balance with its time, and estimates; it is asked again when it is back', async () => {
      const { page, close } = await partner.open(METER + ESTIMATE);
      await says(page, '200 premium credits left');
      await page.setOfflineMode(true);
      await refresh(page);
      await says(page, 'You are offline');
      const text = await textOf(page);
      expect(text).toContain('200 premium credits left');
      expect(text).toContain('Offline');
      expect(text).toMatch(/as of \d\d:\d\d/);
      await page.$eval('#e', (element) => element.setAttribute('seconds', '120'));
      await says(page, 'This will use 40 premium credits', '#e');
      partner.answer((_, response) => json(response, good(190)));
      await page.setOfflineMode(false);
      await says(page, '190 premium credits left');
      await close();
    });

    it('is left alone while nobody can see the page, and asked once when they can again', async () => {
      const { page, close } = await partner.open(METER, { head: CLASSIC });
      await says(page, '200 premium credits left');
      const see = (state: string, later = 0) =>
        page.evaluate(
          (state, later) => {
            const time = Date.now() + later;
            Date.now = () => time;
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
            document.dispatchEvent(new Event('visibilitychange'));
          },
          state,
          later,
        );
      await see('hidden', 61_000);
      await wait(500);
      expect(partner.asked.length).toBe(1);
      await see('visible');
      await wait(500);
      expect(partner.asked.length).toBe(2);
      await close();
    });

    it('need not send again what has not changed: a real 304 keeps the balance, with a new time', async () => {
      const tags: (string | undefined)[] = [];
      partner.answer((request, response) => {
        tags.push(request.headers['if-none-match']);
        if (tags.at(-1) === '"v1"') response.writeHead(304).end();
        else
          response.writeHead(200, { etag: '"v1"', 'content-type': 'application/json' }).end(JSON.stringify(good(77)));
      });
      const { page, errors, close } = await partner.open(METER, {
        script: "globalThis.read = []; addEventListener('upfront-balance', ({ detail }) => read.push(detail));",
      });
      await says(page, '77 premium credits left');
      await refresh(page);
      await page.waitForFunction(() => {
        const { read } = globalThis as unknown as { read: { readAt?: number }[] };
        return new Set(read.flatMap(({ readAt = [] }) => readAt)).size > 1;
      });
      expect(tags).toEqual([undefined, '"v1"']);
      expect(await textOf(page)).toContain('77 premium credits left');
      expect(errors).toEqual([]);
      await close();
    });
  });

  describe('what opens', () => {
    const OPEN = `
      import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
      const upfront = createUpfront({ theme: '$THEME' });
      upfront.credits.registerBalanceProvider(fixedBalanceProvider(12));
      for (const element of document.querySelectorAll('upfront-credits')) element.upfront = upfront;
      const other = createUpfront({ theme: '$THEME' });
      for (const [severity, text] of [['information', 'Plain'], ['warning', 'Slow'], ['error', 'Broken']]) {
        const item = other.window.createStatusBarItem(severity);
        Object.assign(item, { text, severity, command: 'upfront.refresh' });
        item.show();
      }
      globalThis.pick = () => void other.window.showQuickPick([{ label: 'First', description: 'one', detail: 'of two' }, { label: 'Second' }], { title: 'Choose', placeHolder: 'Type' });`;
    const VIEWS = ['estimate', 'status', 'alternatives'];
    const open = async (theme: string, colors: string) => {
      const [color, ground] = colors.split(' on ');
      const { page, close } = await partner.open(
        VIEWS.map((view) => `<upfront-credits view="${view}"></upfront-credits>`).join(''),
        {
          csp: '',
          head: `${MODULE}<style>body { color: ${color}; background: ${ground}; }</style>`,
          script: `${OPEN.replaceAll('$THEME', theme)}
            for (const element of document.querySelectorAll('upfront-credits')) element.action = [{ feature: 'avatar-iv', seconds: 55 }, { feature: 'ai-avatar-look' }, { feature: 'b-roll-sora-2' }];`,
        },
      );
      await says(page, 'Broken', 'upfront-view[fixed]');
      for (const view of VIEWS) await page.waitForSelector(`[view=${view}] >>> [popovertarget]`);
      return { page, close };
    };
    /** Opens one thing after the other, and looks at it while it is open. */
    const each = async (page: Page, look: (hosts: string, parts: string) => Promise<void>) => {
      await look('upfront-view[fixed]', '.root *');
      for (const view of VIEWS) {
        await page.$eval(`[view=${view}]`, (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('[popovertarget]')?.click(),
        );
        await look(`[view=${view}]`, '.more *');
        await page.keyboard.press('Escape');
      }
      await page.evaluate(() => (globalThis as unknown as { pick(): void }).pick());
      await page.waitForSelector('upfront-view[view=pick] >>> .choice');
      await look('upfront-view[view=pick]', '.pick *');
    };

    it.each(THEMES)(
      'is legible, large enough to press, and nothing that axe objects to: theme %s, text %s',
      async (theme, colors) => {
        const { page, close } = await open(theme, colors);
        await each(page, async (hosts, parts) => {
          const { poor, measured } = await page.evaluate(measureContrast, hosts, parts);
          expect(measured, hosts).toBeGreaterThan(1);
          expect(poor, hosts).toEqual([]);
          const small = await page.evaluate(
            (hosts, parts) =>
              [...(document.querySelector(hosts)?.shadowRoot?.querySelectorAll(parts) ?? [])]
                .filter((part) => part.matches('button, input, [role=option]'))
                .map((part) => part.getBoundingClientRect())
                .filter(({ width, height }) => width < 24 || height < 24)
                .map(({ width, height }) => `${width}x${height}`),
            hosts,
            parts,
          );
          expect(small, hosts).toEqual([]);
          expect(await axe(page), hosts).toEqual([]);
        });
        await close();
      },
    );

    it('has the colours that a person forces, its shapes too', async () => {
      const { page, close } = await open('auto', '#1c1d22 on #fff');
      await forceColors({ name, browser: partner.browser }, page, 'dark');
      try {
        const { system, seen } = await page.evaluate(() => {
          const probe = document.createElement('span');
          probe.style.cssText = 'color: CanvasText; background: Canvas';
          document.body.append(probe);
          const { color, backgroundColor } = getComputedStyle(probe);
          const root = document.querySelector('upfront-view[fixed]')?.shadowRoot;
          const mark = getComputedStyle(root?.querySelector('.mark') as Element).backgroundColor;
          document.querySelector('[view=estimate]')?.shadowRoot?.querySelector<HTMLElement>('[popovertarget]')?.click();
          const more = document.querySelector('[view=estimate]')?.shadowRoot?.querySelector('.more') as Element;
          return {
            system: [color, backgroundColor, color],
            seen: [
              mark,
              getComputedStyle(more).backgroundColor,
              getComputedStyle(more.querySelector('li') as Element).color,
            ],
          };
        });
        expect(seen).toEqual(system);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      } finally {
        if (name === 'firefox') await showOn(partner.browser, 'screen');
        await close();
      }
    });
  });

  it('two instances on a page have a theme, a language and a balance each', async () => {
    const { page, close } = await partner.open('<div id="one"></div><div id="two"></div>', {
      csp: '',
      script: `
        import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
        for (const [place, theme, locale, amount] of [[one, 'dark', 'de', 20], [two, 'light', 'en', 300]]) {
          const upfront = createUpfront({ theme, locale });
          upfront.credits.registerBalanceProvider(fixedBalanceProvider(amount));
          upfront.window.createCreditView(place, { view: 'meter' });
          (globalThis.all ??= []).push(upfront);
        }`,
    });
    await says(page, 'Noch 20 Premium-Credits', '#one > *');
    await says(page, '300 premium credits left', '#two > *');
    const inks = () =>
      page.$$eval('upfront-view', (views) =>
        views.map((view) =>
          Number(
            /oklch\(([\d.]+)/.exec(getComputedStyle(view.shadowRoot?.querySelector('.root') as Element).color)?.[1],
          ),
        ),
      );
    const [one = 0, two = 1] = await inks();
    expect(one).toBeGreaterThan(0.6);
    expect(two).toBeLessThan(0.6);
    await page.evaluate(() => {
      const [first, second] = (
        globalThis as unknown as { all: { dispose(): void; configure(settings: object): void }[] }
      ).all;
      first?.dispose();
      second?.configure({ theme: 'dark' });
    });
    await wait(100);
    expect(await page.$eval('#one', (place) => place.childNodes.length)).toBe(0);
    expect((await inks())[0]).toBeGreaterThan(0.6);
    expect(await textOf(page, '#two > *')).toContain('300 premium credits left');
    await close();
  });

  it('a script with the right hash is loaded, one with another is not, and leaves the text within', async () => {
    const hash = createHash('sha384').update(readFileSync(SCRIPT)).digest('base64');
    const tag = (hash: string) =>
      `<script src="/widget/upfront-credits.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`;
    const body = '<upfront-credits balance="200">Your HeyGen credits</upfront-credits>';
    const { page, errors, close } = await partner.open(body, { head: tag(hash) });
    expect(await drawn(page)).toContain('200 premium credits left');
    expect(errors).toEqual([]);
    await close();
    const wrong = createHash('sha384').update('another script').digest('base64');
    const { page: refused, close: closeRefused } = await partner.open(body, { head: tag(wrong) });
    await wait(500);
    expect(await refused.evaluate(() => customElements.get('upfront-credits') === undefined)).toBe(true);
    expect(await refused.$eval('upfront-credits', (element) => (element as HTMLElement).innerText)).toBe(
      'Your HeyGen credits',
    );
    await closeRefused();
  });

  it('what a page puts into slots is shown where it belongs, and its ::part rules hold', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits balance="200"><b slot="header">above</b><i slot="title">My title</i><u slot="footer">below</u>within</upfront-credits>
       <upfront-credits id="e" view="estimate" feature="avatar-iv" seconds="55"></upfront-credits>`,
      {
        csp: '',
        head: `${MODULE}<style>upfront-credits::part(left) { letter-spacing: 7px; } upfront-credits::part(sentence) { text-decoration: underline; } upfront-credits::part(bar) { height: 31px; }</style>`,
      },
    );
    await drawn(page);
    await says(page, '200');
    const tops = await page.evaluate(() => {
      const root = document.querySelector('upfront-credits')?.shadowRoot;
      const parts = ['b', 'i', '.left', 'u'].map((selector) =>
        (document.querySelector(selector) ?? root?.querySelector(selector))?.getBoundingClientRect(),
      );
      return parts.map((box) => (box && box.width > 0 ? box.top : Number.NaN));
    });
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops.every(Number.isFinite)).toBe(true);
    const [title, looks] = await page.evaluate(() => {
      const part = (selector: string, name: string) =>
        getComputedStyle(document.querySelector(selector)?.shadowRoot?.querySelector(`[part~=${name}]`) as Element);
      const root = document.querySelector('upfront-credits')?.shadowRoot?.querySelector<HTMLElement>('.root');
      return [
        root?.innerText,
        [
          part('upfront-credits', 'left').letterSpacing,
          part('#e', 'sentence').textDecorationLine,
          part('upfront-credits', 'bar').height,
        ],
      ] as const;
    });
    expect(title).not.toContain('Balance');
    expect(looks).toEqual(['7px', 'underline', '31px']);
    await close();
  });

  it('in a VS Code webview it has the editor’s colours, and a page’s own before those', async () => {
    const { page, close } = await partner.open('<div id="d"><upfront-credits balance="200"></upfront-credits></div>', {
      csp: '',
      head: `<style>html { --vscode-foreground: rgb(1, 2, 3); --vscode-editorWidget-background: rgb(250, 240, 230); }</style>${CLASSIC}`,
    });
    await drawn(page);
    const colors = () =>
      page.$eval('upfront-credits', (element) => {
        const { color, backgroundColor } = getComputedStyle(element.shadowRoot?.querySelector('.card') as Element);
        return [color, backgroundColor];
      });
    expect(await colors()).toEqual(['rgb(1, 2, 3)', 'rgb(250, 240, 230)']);
    await page.$eval('#d', (d) => (d as HTMLElement).style.setProperty('--upfront-background', 'rgb(9, 9, 9)'));
    expect(await colors()).toEqual(['rgb(1, 2, 3)', 'rgb(9, 9, 9)']);
    await close();
  });
});
