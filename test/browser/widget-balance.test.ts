import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { drawn, good, json, type Partner, says, startPartner, textOf } from './lib/widget.ts';

const METER = '<upfront-credits balance-url="/balance">Your HeyGen credits</upfront-credits>';

describe.each(BROWSER_NAMES)('the balance on a partner’s page, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  beforeEach(() => {
    partner.asked.length = 0;
    partner.answer((_, response) => json(response, good(200)));
  });
  afterAll(() => partner?.close());

  it('always says which pool, from where and when; dollars and the API’s credits are never added up', async () => {
    partner.answer((_, response) =>
      json(response, {
        pools: [
          ...good(150).pools,
          { kind: 'add-on', unit: 'credits', amount: 50 },
          { kind: 'api', unit: 'usd', amount: 12.5 },
        ],
      }),
    );
    const { page, close } = await partner.open(METER);
    await says(page, '200 premium credits left');
    const text = await textOf(page);
    expect(text).toContain('Plan 150 · Add-on 50 · API $12.50');
    expect(text).toMatch(/from this site, as of \d\d:\d\d/);
    await close();
  });

  it('an API wallet alone says nothing of premium credits: unknown, not 0, and no claim', async () => {
    partner.answer((_, response) => json(response, { pools: [{ kind: 'api', unit: 'credits', amount: 5000 }] }));
    const { page, close } = await partner.open(
      `${METER}<upfront-credits view="estimate" feature="avatar-iv" seconds="55" id="e"></upfront-credits>`,
    );
    await says(page, 'API 5,000');
    const text = await textOf(page);
    expect(text).toContain('Balance unknown');
    expect(text).not.toMatch(/\b0\b/);
    expect(await textOf(page, '#e')).toContain('This will use 19 premium credits.');
    expect(await textOf(page, '#e')).not.toMatch(/remaining|Not enough/);
    await close();
  });

  it('elements that want the same ask once, and others take the balance from them', async () => {
    const { page, close } = await partner.open(
      `${METER}${METER}<upfront-credits view="estimate" feature="avatar-iv" seconds="55" id="e"></upfront-credits>`,
    );
    await says(page, '(200 remaining)', '#e');
    expect(partner.asked.length).toBe(1);
    await close();
  });

  it('keeps the last good value with its time when the server fails, and estimates go on', async () => {
    const { page, errors, close } = await partner.open(
      `${METER}<upfront-credits view="estimate" feature="avatar-iv" seconds="55" id="e"></upfront-credits>`,
    );
    await says(page, '200 premium credits left');
    partner.answer((_, response) => response.writeHead(503, { 'retry-after': '30' }).end());
    await page.$eval('upfront-credits', (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[data-do=refresh]')?.click(),
    );
    await says(page, 'Not updated');
    const text = await textOf(page);
    expect(text).toContain('200 premium credits left');
    expect(text).toMatch(/as of \d\d:\d\d/);
    expect(text).toContain('The server has a problem');
    await page.$eval('#e', (element) => element.setAttribute('seconds', '120'));
    await says(page, 'This will use 40 premium credits', '#e');
    // The server has asked for half a minute.
    const asked = partner.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(partner.asked.length).toBe(asked);
    expect(errors.filter((text) => !text.includes('503'))).toEqual([]);
    await close();
  });

  it('one question is under way at a time, however often it is pressed', async () => {
    const waiting: (() => void)[] = [];
    partner.answer((_, response) => waiting.push(() => json(response, good(77))));
    const { page, close } = await partner.open(METER);
    await drawn(page);
    for (let i = 0; i < 5; i++)
      await page.$eval('upfront-credits', (element) =>
        element.shadowRoot?.querySelector<HTMLElement>('[data-do=refresh]')?.click(),
      );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(partner.asked.length).toBe(1);
    expect(await textOf(page)).toContain('Loading');
    for (const answer of waiting) answer();
    await says(page, '77 premium credits left');
    await close();
  });

  it('what no answer is shown as is 0: HTML, nothing, a refusal', async () => {
    for (const [body, status] of [
      ['<html>gateway</html>', 200],
      ['', 200],
      ['{}', 401],
    ] as const) {
      partner.answer((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(body));
      const { page, close } = await partner.open(METER);
      await says(page, 'Not updated');
      const text = await textOf(page);
      expect(text).toContain('Balance unknown');
      expect(text).not.toMatch(/\b0\b/);
      await close();
    }
  });

  it('an address with what looks like a key, or of another origin, is refused in words; so is an attribute for one', async () => {
    const { page, errors, close } = await partner.open(
      `<upfront-credits id="a" balance-url="/balance?api_key=abcdef0123456789">text</upfront-credits>
       <upfront-credits id="b" balance-url="https://api.heygen.com/v3/users/me">text</upfront-credits>
       <upfront-credits id="c" api-key="abc">text</upfront-credits>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(partner.asked).toEqual([]);
    expect(errors).toHaveLength(3);
    expect(errors.join('\n')).toMatch(/your server/i);
    // The text within stays.
    expect(
      await page.$$eval('upfront-credits', (all) =>
        all.map((each) => Boolean(each.shadowRoot?.querySelector('slot:not([name])'))),
      ),
    ).toEqual([true, true, true]);
    await close();
  });

  it('listeners and providers that throw break nobody else, and are told of', async () => {
    const { page, close } = await partner.open(
      '<upfront-credits id="a"></upfront-credits><upfront-credits id="b" balance="50"></upfront-credits>',
      {
        script: `
        globalThis.told = [];
        document.addEventListener('upfront-error', (event) => { event.preventDefault(); told.push(event.detail.message); });
        document.addEventListener('upfront-balance', () => { throw new Error('a listener of the page'); });
        a.balanceProvider = { provideBalance() { throw new Error('no luck'); } };`,
      },
    );
    await says(page, '50 premium credits left', '#b');
    await says(page, 'Not updated', '#a');
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told.join())).toContain('no luck');
    await close();
  });

  it('tells the page what happens, by events that leave shadow roots', async () => {
    const { page, close } = await partner.open('<div id="host"></div>', {
      script: `
        globalThis.told = [];
        for (const type of ['ready', 'balance', 'estimate', 'select'])
          document.addEventListener('upfront-' + type, (event) => told.push([type, event.detail?.credits ?? event.detail?.use]));
        const root = host.attachShadow({ mode: 'open' });
        const element = document.createElement('upfront-credits');
        Object.assign(element, { view: 'panel', feature: 'avatar-iv', seconds: 55, balanceUrl: '/balance' });
        root.append(element);
        globalThis.element = element;`,
    });
    await page.waitForFunction(() =>
      (globalThis as unknown as { told: [string, unknown][] }).told.some(
        ([type, credits]) => type === 'balance' && credits === 200,
      ),
    );
    await page.evaluate(() =>
      (globalThis as unknown as { element: HTMLElement }).element.shadowRoot
        ?.querySelector<HTMLElement>('[data-do=select]')
        ?.click(),
    );
    const told = await page.evaluate(() => (globalThis as unknown as { told: [string, unknown][] }).told);
    expect(new Set(told.map(([type]) => type))).toEqual(new Set(['ready', 'balance', 'estimate', 'select']));
    expect(told.at(-1)).toEqual(['select', 'avatar-iii']);
    await close();
  });

  it('takes an instance of the API, whose view in a page’s element is the same', async () => {
    const { page, errors, violations, close } = await partner.open(
      '<upfront-credits view="status"></upfront-credits><div id="place"></div><button id="focus">x</button>',
      {
        script: `
        import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
        const upfront = createUpfront({ lowAt: 10 });
        upfront.credits.registerBalanceProvider(fixedBalanceProvider(120));
        document.querySelector('upfront-credits').upfront = upfront;
        globalThis.view = upfront.window.createCreditView(place, { view: 'panel', action: { feature: 'avatar-iv', seconds: 60 } });
        upfront.extensions.register({ id: 'demo.colors', contributes: {
          colors: { enough: { light: 'rgb(0, 64, 128)', dark: 'rgb(128, 200, 255)' } },
          commands: [{ command: 'demo.run', title: 'Buy credits' }],
          menus: { 'panel/title': [{ command: 'demo.run' }] },
        } });
        upfront.commands.registerCommand('demo.run', () => { globalThis.ran = true; });
        const item = upfront.window.createStatusBarItem('demo');
        Object.assign(item, { text: 'Rendering 2 of 3', command: 'demo.run' });
        item.show();
        globalThis.pick = () => { upfront.window.showQuickPick([{ label: 'First' }, { label: 'Second' }], { title: 'Choose' }).then((item) => { globalThis.picked = item?.label ?? 'none'; }); };`,
      },
    );
    await drawn(page, 'upfront-view');
    expect(await textOf(page, 'upfront-view')).toContain('This will use 20 premium credits (120 remaining).');
    await says(page, 'Rendering 2 of 3');
    expect(await textOf(page, 'upfront-view')).toContain('Buy credits');
    const color = await page.$eval(
      'upfront-view',
      (view) => getComputedStyle(view.shadowRoot?.querySelector('.state') as Element).color,
    );
    expect(color).toBe('rgb(0, 64, 128)');
    await page.$eval('upfront-credits', (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[data-item=demo]')?.click(),
    );
    await page.waitForFunction(() => (globalThis as unknown as { ran: boolean }).ran);
    await page.focus('#focus');
    const pick = () => page.evaluate(() => (globalThis as unknown as { pick(): void }).pick());
    const picked = () =>
      page
        .waitForFunction(() => (globalThis as unknown as { picked?: string }).picked)
        .then((handle) => handle.jsonValue());
    await pick();
    await page.waitForSelector('upfront-view[view=pick]');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await picked()).toBe('Second');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('focus');
    await page.evaluate(() => {
      (globalThis as unknown as { picked?: string }).picked = '';
      (globalThis as unknown as { pick(): void }).pick();
    });
    await page.waitForSelector('upfront-view[view=pick]');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.keyboard.press('Escape');
    expect(await picked()).toBe('none');
    await page.evaluate(() => (globalThis as unknown as { view: { dispose(): void } }).view.dispose());
    expect(await page.$eval('#place', (place) => place.childNodes.length)).toBe(0);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
