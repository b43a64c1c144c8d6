import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { axe, drawn, type Partner, startPartner } from './lib/widget.ts';

/* What the API draws by itself: the list to choose from and the bar of an instance's own; and what extensions bring to views. */

const API = `
  import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
  const make = (options) => { globalThis.upfront = createUpfront(options); return upfront; };
  globalThis.keys = [];
  for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => keys.push(type + ' ' + key));
  globalThis.pick = (items, options) => {
    globalThis.picked = undefined;
    upfront.window.showQuickPick(items.map((label) => ({ label })), options).then((item) => { globalThis.picked = item?.label ?? 'none'; });
  };`;

interface World {
  keys: string[];
  picked?: string;
  pressed: string[];
  pick(items: readonly string[], options?: object): void;
}

describe.each(BROWSER_NAMES)('lists and bars of the API’s own, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  afterAll(() => partner?.close());

  const world = <T>(page: Page, read: (world: World) => T) =>
    page.evaluate(`(${read})(globalThis)`) as Promise<Awaited<T>>;
  const open = (script: string, body = '') => partner.open(body, { script: API + script });
  const LIST = 'upfront-view[view=pick]';
  const showList = async (page: Page, options?: object) => {
    await page.evaluate(
      (options) => (globalThis as unknown as World).pick(['First', 'Second', 'Third'], options),
      options,
    );
    await page.waitForFunction(
      (list) => document.querySelector(list)?.shadowRoot?.querySelector('.pick')?.matches(':popover-open'),
      {},
      LIST,
    );
  };
  const picked = (page: Page) =>
    page.waitForFunction(() => (globalThis as unknown as World).picked).then((handle) => handle.jsonValue());
  const inList = <T>(page: Page, read: (root: ShadowRoot) => T) =>
    page.evaluate(`(${read})(document.querySelector('${LIST}').shadowRoot)`) as Promise<T>;

  describe('the list to choose from', () => {
    it('keeps what is typed in it from the page’s shortcuts, and Escape closes nothing else', async () => {
      const { page, close } = await open('make();', '<button id="focus">x</button>');
      await page.focus('#focus');
      await showList(page);
      await page.keyboard.type('sec/?');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await picked(page)).toBe('none');
      // Firefox has given the focus back by the time that Escape is let go.
      const heard = await world(page, ({ keys }) => keys);
      expect(heard.filter((key) => key !== 'keyup Escape')).toEqual([]);
      await page.keyboard.press('k');
      expect(await world(page, ({ keys }) => keys)).toContain('keydown k');
      await close();
    });

    it('leaves Enter to an input method that composes', async () => {
      const { page, close } = await open('make();');
      await showList(page);
      const press = (init: object) =>
        page.$eval(
          LIST,
          (host, init) =>
            host.shadowRoot?.querySelector('input')?.dispatchEvent(
              new KeyboardEvent('keydown', {
                key: 'Enter',
                bubbles: true,
                composed: true,
                cancelable: true,
                ...init,
              }),
            ),
          init,
        );
      await press({ isComposing: true });
      await press({ keyCode: 229 });
      expect(await world(page, ({ picked }) => picked)).toBeUndefined();
      await press({});
      expect(await picked(page)).toBe('First');
      await close();
    });

    it('can be pressed where the page shows a modal dialog, and goes with it', async () => {
      const { page, close } = await open(
        "make(); document.querySelector('#modal').showModal();",
        '<dialog id="modal"><button id="in">in</button></dialog>',
      );
      await page.focus('#in');
      await showList(page);
      const second = await page.$eval(LIST, (host) => {
        const choice = host.shadowRoot?.querySelectorAll('.choice')[1] as Element;
        const { left, top, width, height } = choice.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(second.x, second.y);
      expect(await picked(page)).toBe('Second');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('in');
      await showList(page);
      await page.$eval('#modal', (dialog) => (dialog as HTMLDialogElement).close());
      expect(await picked(page)).toBe('none');
      expect(await page.$(LIST)).toBe(null);
      await close();
    });

    it.each([
      [{}, 'Choose', 'Nothing found.', 'en'],
      [{ locale: 'de' }, 'Auswählen', 'Nichts gefunden.', 'de'],
    ])(
      'has a name though nobody has given it one, and says when nothing is found: %j',
      async (options, called, nothing, lang) => {
        const { page, close } = await partner.open('', {
          csp: '',
          script: `${API} const { locale } = make(${JSON.stringify(options)}).l10n; ${'locale' in options ? "await upfront.l10n.setLocale('de');" : ''} globalThis.isReady = true;`,
        });
        await page.waitForFunction(() => (globalThis as unknown as { isReady: boolean }).isReady);
        await showList(page);
        expect(
          await inList(page, (root) =>
            ['input', '[role=listbox]', '[role=dialog]'].map((each) =>
              root.querySelector(each)?.getAttribute('aria-label'),
            ),
          ),
        ).toEqual([called, called, called]);
        expect(await axe(page)).toEqual([]);
        await page.keyboard.type('zzz');
        expect(
          await inList(page, (root) => [
            root.querySelector('.pick')?.getAttribute('lang'),
            root.querySelector('.nothing')?.textContent,
            root.querySelector('[role=status]')?.textContent,
          ]),
        ).toEqual([lang, nothing, nothing]);
        expect(await axe(page)).toEqual([]);
        await close();
      },
    );

    it('is in the instance’s theme and in the colours that extensions bring', async () => {
      const { page, close } =
        await open(`make({ theme: 'dark' }).extensions.register({ id: 'demo.colors', contributes: {
        colors: { background: { light: 'rgb(250, 240, 230)', dark: 'rgb(1, 2, 30)' } } } });`);
      await showList(page);
      expect(
        await inList(page, (root) => getComputedStyle(root.querySelector('.pick') as Element).backgroundColor),
      ).toBe('rgb(1, 2, 30)');
      await close();
    });
  });

  describe('the bar of an instance’s own', () => {
    const BAR = 'upfront-view[fixed]';
    const ITEMS = `
      globalThis.pressed = [];
      const item = (id, text, more) => {
        upfront.commands.registerCommand('demo.' + text.toLowerCase(), () => pressed.push(text));
        const item = upfront.window.createStatusBarItem(id);
        Object.assign(item, { text, command: 'demo.' + text.toLowerCase(), ...more });
        item.show();
        return item;
      };`;
    const looks = (page: Page) =>
      page.$$eval(`${BAR} >>> .chip`, (chips) =>
        chips.map((chip) => {
          const mark = chip.querySelector('.mark');
          return {
            text: chip.textContent,
            shape: mark && getComputedStyle(mark).clipPath,
            color: mark && getComputedStyle(mark).backgroundColor,
          };
        }),
      );

    it('is there while something is in it and no view shows it, and goes with the last', async () => {
      const { page, errors, violations, close } = await open(
        `make(); ${ITEMS} globalThis.item = item('a', 'Rendering');`,
        '<div id="place"></div>',
      );
      await page.waitForSelector(BAR);
      await page.evaluate(() => {
        const { upfront } = globalThis as unknown as {
          upfront: { window: { createCreditView(place: Element, options: object): unknown } };
        };
        Object.assign(globalThis, {
          view: upfront.window.createCreditView(document.querySelector('#place') as Element, { view: 'status' }),
        });
      });
      await page.waitForFunction((bar) => !document.querySelector(bar), {}, BAR);
      expect(await page.$eval('#place > *', (view) => view.shadowRoot?.textContent)).toContain('Rendering');
      await page.evaluate(() => (globalThis as unknown as { view: { dispose(): void } }).view.dispose());
      await page.waitForSelector(BAR);
      await page.evaluate(() => (globalThis as unknown as { item: { dispose(): void } }).item.dispose());
      expect(await page.$(BAR)).toBe(null);
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });

    it('says how much an item wants to be noticed by shape, colour and word', async () => {
      const { page, close } = await open(`make(); ${ITEMS}
        item('a', 'Plain'); item('b', 'Slow', { severity: 'warning' }); item('c', 'Broken', { severity: 'error' });`);
      await page.waitForFunction(
        (bar) => document.querySelector(bar)?.shadowRoot?.textContent?.includes('Broken'),
        {},
        BAR,
      );
      const [plain, slow, broken] = await looks(page);
      expect(plain).toEqual({ text: 'Plain', shape: null, color: null });
      expect(slow?.text).toBe('Warning: Slow');
      expect(broken?.text).toBe('Error: Broken');
      expect(slow?.shape).toContain('polygon');
      expect(broken?.shape).not.toBe(slow?.shape);
      expect(broken?.color).not.toBe(slow?.color);
      expect(await axe(page)).toEqual([]);
      await close();
    });

    it('presses the one that is pressed, though two have the same id', async () => {
      const { page, close } = await open(
        `make(); ${ITEMS} item('same', 'One'); item('same', 'Two');
         globalThis.view = () => upfront.window.createCreditView(place, { view: 'status' });`,
        '<div id="place"></div>',
      );
      await page.waitForFunction(
        (bar) => document.querySelector(bar)?.shadowRoot?.textContent?.includes('Two'),
        {},
        BAR,
      );
      await page.$eval(BAR, (bar) => bar.shadowRoot?.querySelectorAll<HTMLElement>('.chip')[1]?.click());
      await page.waitForFunction(() => (globalThis as unknown as World).pressed.length > 0);
      expect(await world(page, ({ pressed }) => pressed)).toEqual(['Two']);
      await page.evaluate(() => (globalThis as unknown as { view(): void }).view());
      await drawn(page, '#place > *');
      await page.$eval('#place > *', (view) =>
        [...(view.shadowRoot?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].at(-1)?.click(),
      );
      await page.waitForFunction(() => (globalThis as unknown as World).pressed.length > 1);
      expect(await world(page, ({ pressed }) => pressed)).toEqual(['Two', 'Two']);
      await close();
    });

    it('is in the instance’s theme and language and in contributed colours, and follows them', async () => {
      const { page, close } = await open(`make({ theme: 'dark' }); ${ITEMS} item('a', 'Slow', { severity: 'warning' });
        globalThis.add = () => upfront.extensions.register({ id: 'demo.colors', contributes: {
          colors: { low: { light: 'rgb(1, 1, 1)', dark: 'rgb(9, 9, 9)' } } } });`);
      await page.waitForSelector(BAR);
      const [before] = await looks(page);
      const after = await page.evaluate(async () => {
        const { upfront, add } = globalThis as unknown as {
          upfront: { l10n: { setLocale(tag: string): Promise<string> } };
          add(): { dispose(): void };
        };
        const extension = add();
        await upfront.l10n.setLocale('de');
        const look = () => {
          const root = document.querySelector('upfront-view[fixed]')?.shadowRoot;
          const color = getComputedStyle(root?.querySelector('.mark') as Element).backgroundColor;
          const frame = root?.querySelector<HTMLElement>('.root');
          return [frame?.textContent, frame?.lang, color];
        };
        const worn = look();
        extension.dispose();
        return [worn, look()];
      });
      expect(after[0]).toEqual(['Warnung: Slow', 'de', 'rgb(9, 9, 9)']);
      expect(after[1]?.[2]).toBe(before?.color);
      await close();
    });
  });

  describe('contributed colours', () => {
    const COLORS = `upfront.extensions.register({ id: 'demo.colors', contributes: {
      colors: { enough: { light: 'rgb(0, 64, 128)', dark: 'rgb(128, 200, 255)' } } } })`;
    const colorOf = (page: Page, id: string) =>
      page.$eval(id, (element) => getComputedStyle(element.shadowRoot?.querySelector('.state') as Element).color);

    it('go with their extension', async () => {
      const { page, close } = await open(
        `make().credits.registerBalanceProvider(fixedBalanceProvider(200)); a.upfront = upfront; globalThis.extension = ${COLORS};`,
        '<upfront-credits id="a"></upfront-credits>',
      );
      await page.waitForFunction(() => document.querySelector('#a')?.shadowRoot?.textContent?.includes('200'));
      expect(await colorOf(page, '#a')).toBe('rgb(0, 64, 128)');
      await page.evaluate(() => (globalThis as unknown as { extension: { dispose(): void } }).extension.dispose());
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await colorOf(page, '#a')).not.toMatch(/rgb\(0, 64, 128\)/);
      await close();
    });

    it('are those of the theme that the text is in, whatever its colour is written as', async () => {
      const { page, close } = await partner.open(
        `<div style="color: #111; --upfront-foreground: rgb(20, 20, 20)"><upfront-credits id="a"></upfront-credits></div>
         <div style="color: #eee; --upfront-foreground: rgb(240, 240, 240)"><upfront-credits id="b"></upfront-credits></div>
         <upfront-credits id="c" theme="dark"></upfront-credits>`,
        {
          csp: '',
          script: `${API} make().credits.registerBalanceProvider(fixedBalanceProvider(200)); ${COLORS};
            for (const element of [a, b, c]) element.upfront = upfront;`,
        },
      );
      for (const scheme of ['light', 'dark']) {
        if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.waitForFunction(() => document.querySelector('#c')?.shadowRoot?.textContent?.includes('200'));
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('upfront-credits'))
            element.setAttribute('low-at', `${Math.random()}`);
        });
        expect(await colorOf(page, '#a')).toBe('rgb(0, 64, 128)');
        expect(await colorOf(page, '#b')).toBe('rgb(128, 200, 255)');
        expect(await colorOf(page, '#c')).toBe('rgb(128, 200, 255)');
      }
      await close();
    });
  });

  describe('alternatives', () => {
    const VIDEO = `[{ feature: 'avatar-iv', seconds: 55 }, { feature: 'ai-avatar-look' }, { feature: 'b-roll-sora-2' }]`;

    it('are all there: the best in the view, the whole list one press away', async () => {
      const { page, close } = await partner.open('<upfront-credits id="a" view="alternatives"></upfront-credits>', {
        script: `import { createUpfront } from '/widget/api.js';
          a.action = ${VIDEO};
          globalThis.all = createUpfront().credits.estimate(a.action).alternatives.map(({ use }) => use);
          globalThis.chosen = [];
          addEventListener('upfront-select', ({ detail }) => chosen.push(detail.use));`,
      });
      await page.waitForFunction(() => document.querySelector('#a')?.shadowRoot?.querySelector('[data-alternative]'));
      const all = await page.evaluate(() => (globalThis as unknown as { all: string[] }).all);
      expect(all.length).toBeGreaterThan(2);
      const uses = (part: string) =>
        page.$$eval(`#a >>> ${part} [data-alternative]`, (found) =>
          found.map((each) => (each as HTMLElement).dataset.alternative),
        );
      expect(await uses('.card')).toEqual(all.slice(0, 2));
      expect(await page.$eval('#a >>> .more-of', (button) => button.textContent)).toBe(
        `What to use instead (${all.length})`,
      );
      await page.$eval('#a', (a) => a.shadowRoot?.querySelector<HTMLElement>('.more-of')?.focus());
      await page.keyboard.press('Enter');
      expect(await uses('.more')).toEqual(all);
      expect(await axe(page)).toEqual([]);
      await page.$eval('#a', (a) =>
        [...(a.shadowRoot?.querySelectorAll<HTMLElement>('.more [data-do=select]') ?? [])].at(-1)?.click(),
      );
      expect(await page.evaluate(() => (globalThis as unknown as { chosen: string[] }).chosen)).toEqual([all.at(-1)]);
      await close();
    });
  });

  it('contributed commands are where the manual says: beside a panel’s title, behind an estimate and a status line', async () => {
    const views = ['panel', 'estimate', 'status'];
    const { page, close } = await open(
      `make().extensions.register({ id: 'demo.menus', contributes: {
        commands: ['panel', 'estimate', 'status'].map((name) => ({ command: 'demo.' + name, title: 'For ' + name })),
        menus: { 'panel/title': [{ command: 'demo.panel' }], 'estimate/actions': [{ command: 'demo.estimate' }], 'status/context': [{ command: 'demo.status' }] } } });
       for (const element of document.querySelectorAll('upfront-credits')) element.upfront = upfront;`,
      views
        .map((view) => `<upfront-credits view="${view}" feature="avatar-iv" seconds="55"></upfront-credits>`)
        .join(''),
    );
    await drawn(page);
    const places: Record<string, string[]> = {};
    for (const view of views) {
      places[view] = await page.$eval(`[view=${view}]`, (element) => {
        const root = element.shadowRoot as ShadowRoot;
        root.querySelector<HTMLElement>('[popovertarget]')?.click();
        return [...root.querySelectorAll('[data-command]')].map(
          (button) =>
            `${button.textContent} ${button.closest('header') ? 'title' : button.closest('.more') ? 'behind' : 'in it'}`,
        );
      });
    }
    expect(places).toEqual({
      panel: ['For panel title'],
      estimate: ['For estimate behind'],
      status: ['For status behind'],
    });
    await close();
  });
});
