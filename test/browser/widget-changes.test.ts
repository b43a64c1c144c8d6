import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { drawn, type Partner, says, startPartner, textOf } from './lib/widget.ts';

/* What pages do with elements that stand there already: set, mistake, move, repeat. */

type Element_ = HTMLElement & Record<string, unknown>;

describe.each(BROWSER_NAMES)('elements that a page changes, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  beforeEach(() => {
    partner.asked.length = 0;
  });
  afterAll(() => partner?.close());

  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('what is nothing but spaces is unknown, and no 0', async () => {
    const { page, errors, close } = await partner.open(
      `<upfront-credits balance=" "></upfront-credits>
       <upfront-credits id="e" view="estimate" feature="avatar-iv" seconds="60" count=" " low-at=" "></upfront-credits>`,
    );
    const text = await drawn(page);
    expect(text).toContain('Balance unknown');
    expect(text).not.toMatch(/\b0\b/);
    expect(await textOf(page, '#e')).not.toMatch(/\b0\b|uses? no/);
    expect(errors).toEqual([]);
    await close();
  });

  it('estimates beside buttons are drawn anew when they change, and not for what the rest of the page does', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits balance="200"></upfront-credits><p id="rest"></p>
       ${'<button data-upfront-feature="avatar-iv" data-upfront-seconds="55" data-upfront-theme="dark">Go</button>'.repeat(5)}`,
    );
    await drawn(page, 'button + *');
    const made = await page.evaluate(async () => {
      let made = 0;
      const { createElement } = Document.prototype;
      Document.prototype.createElement = function (this: Document, ...args: [string]) {
        made++;
        return createElement.apply(this, args);
      };
      let set = 0;
      const observer = new MutationObserver((records) => {
        set += records.length;
      });
      for (const host of document.querySelectorAll('button + *')) observer.observe(host, { attributes: true });
      const rest = document.querySelector('#rest') as HTMLElement;
      const mutate = async (times: number) => {
        for (let i = 0; i < times; i++) {
          rest.append(new Text('x'));
          // Each in a batch of its own.
          await Promise.resolve();
          if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      };
      await mutate(1000);
      const unrelated = made + set;
      document.querySelector('button')?.setAttribute('data-upfront-seconds', '60');
      await mutate(1);
      return { unrelated, related: made - unrelated };
    });
    expect(made.unrelated).toBe(0);
    expect(made.related).toBeGreaterThan(0);
    await close();
  });

  it('an attribute that is set to what it says already draws nothing', async () => {
    const { page, close } = await partner.open('<upfront-credits view="meter" plan="pro"></upfront-credits>');
    await drawn(page);
    const made = await page.evaluate(async () => {
      let made = 0;
      const { createElement } = Document.prototype;
      Document.prototype.createElement = function (this: Document, ...args: [string]) {
        made++;
        return createElement.apply(this, args);
      };
      const element = document.querySelector('upfront-credits') as Element;
      for (const name of ['view', 'plan']) element.setAttribute(name, element.getAttribute(name) ?? '');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return made;
    });
    expect(made).toBe(0);
    await close();
  });

  it('one address is asked once, in whatever languages and prices its balance is shown', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits id="a" balance-url="/balance"></upfront-credits>
       <upfront-credits id="b" balance-url="/balance" locale="de"></upfront-credits>
       <upfront-credits id="c" balance-url="balance#" rate-card="credits-2026b" low-at="500"></upfront-credits>
       <upfront-credits id="d" balance-url="/balance" low-at="500"></upfront-credits>`,
    );
    await says(page, '200 premium credits left', '#a');
    await says(page, 'Noch 200 Premium-Credits', '#b');
    await says(page, '200 premium credits left', '#d');
    expect(await textOf(page, '#d')).toContain('Low');
    expect(partner.asked.length).toBe(1);
    // Whoever comes a little later is told the same.
    await page.$eval('#d', (d) => d.after(Object.assign(d.cloneNode() as Element, { id: 'late', locale: 'fr' })));
    await says(page, '200', '#late');
    expect(partner.asked.length).toBe(1);
    // Whose first user goes still answers the others.
    await page.$eval('#a', (a) => a.remove());
    await wait(50);
    await page.$eval('#b', (b) => b.shadowRoot?.querySelector<HTMLElement>('[data-do=refresh]')?.click());
    await wait(300);
    expect(partner.asked.length).toBe(2);
    expect(await textOf(page, '#b')).toContain('Noch 200 Premium-Credits');
    await close();
  });

  it.each([
    ['view', 'nonsense', 'meter'],
    ['plan', 'nonsense', 'pro'],
    ['balance-url', 'https://other.example/?api_key=12345678', ''],
  ])('a mistake in %s shows the text within the element again, until it is mended', async (attribute, bad, good) => {
    const { page, errors, close } = await partner.open(
      '<upfront-credits balance="200" view="meter"><b id="within">Your HeyGen credits</b></upfront-credits>',
      {
        script: `
        globalThis.told = [];
        addEventListener('upfront-error', (event) => { event.preventDefault(); told.push(event.detail.message); });`,
      },
    );
    await drawn(page);
    const isShown = () => page.$eval('#within', (within) => (within as HTMLElement).checkVisibility());
    const left = () =>
      page.$eval('upfront-credits', (element) => element.shadowRoot?.querySelectorAll('.root:not(.more)').length);
    expect(await isShown()).toBe(false);
    const set = (value: string) =>
      page.$eval('upfront-credits', (element, name, value) => element.setAttribute(name, value), attribute, value);
    await set(bad);
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.length > 0);
    expect(await isShown()).toBe(true);
    expect(await left()).toBe(0);
    await set(good);
    await says(page, '200 premium credits left');
    expect(await isShown()).toBe(false);
    expect(await left()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('a mistake that a change of the balance meets first is no uncaught error of the page’s', async () => {
    const { page, errors, close } = await partner.open('<upfront-credits id="a"></upfront-credits>', {
      script: `
        import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
        addEventListener('upfront-error', (event) => event.preventDefault());
        globalThis.upfront = createUpfront();
        upfront.env.onDidError(() => {});
        a.upfront = upfront;
        globalThis.provide = (amount) => upfront.credits.registerBalanceProvider(fixedBalanceProvider(amount));
        provide(100);`,
    });
    await says(page, '100 premium');
    await page.evaluate(async () => {
      const { provide } = globalThis as unknown as { provide(amount: number): void };
      provide(50);
      // Within the same task: what the instance has changed is drawn before the element has looked at its attribute.
      document.querySelector('#a')?.setAttribute('view', 'nonsense');
      provide(60);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['append', 'moveBefore'])('carried into a shadow root by %s, it belongs there', async (how) => {
    const { page, close } = await partner.open(
      `<div id="light"><upfront-credits id="source" balance="200"></upfront-credits>
       <upfront-credits id="moved" view="status"></upfront-credits></div><div id="host"></div>`,
    );
    await says(page, '200', '#moved');
    const texts = await page.evaluate(async (how) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('div'));
      const place = root?.firstElementChild as Element & { moveBefore?(node: Node, before: null): void };
      const source = document.createElement('upfront-credits');
      source.setAttribute('balance', '77');
      const button = document.createElement('button');
      const moved = document.querySelector('#moved') as HTMLElement;
      if (how === 'append') place.append(moved);
      else place.moveBefore?.(moved, null);
      // Nobody but what was carried in makes this root watch for buttons.
      button.dataset.upfrontFeature = 'avatar-iv';
      button.dataset.upfrontSeconds = '60';
      root?.append(button);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const beside = button.nextElementSibling?.shadowRoot?.textContent;
      root?.append(source);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = moved.shadowRoot?.textContent;
      // It is none of the document's any more.
      document.querySelector('#source')?.setAttribute('balance', '300');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { beside, before, after: moved.shadowRoot?.textContent };
    }, how);
    expect(texts.beside).toContain('20 premium credits');
    expect(texts.before).toContain('77 premium credits left');
    expect(texts.after).toContain('77 premium credits left');
    await close();
  });

  it('a root that the last one has left is watched no more', async () => {
    const { page, close } = await partner.open('<div id="host"></div>');
    const beside = await page.evaluate(async () => {
      await customElements.whenDefined('upfront-credits');
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const element = document.createElement('upfront-credits');
      root?.append(element);
      await new Promise((resolve) => setTimeout(resolve, 200));
      document.querySelector('main')?.append(element);
      const button = document.createElement('button');
      button.dataset.upfrontFeature = 'avatar-iv';
      root?.append(button);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return button.nextElementSibling;
    });
    expect(beside).toBe(null);
    await close();
  });

  it('a balance that it brings along is known in the root that it comes to, and forgotten in the one it leaves', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits id="source" balance="200"></upfront-credits><upfront-credits id="stays" view="status"></upfront-credits>
       <div id="host"></div>`,
    );
    await says(page, '200', '#stays');
    const texts = await page.evaluate(async () => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const there = document.createElement('upfront-credits');
      there.setAttribute('view', 'status');
      root?.append(there);
      await new Promise((resolve) => setTimeout(resolve, 200));
      root?.append(document.querySelector('#source') as Element);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [there, document.querySelector('#stays')].map((element) => element?.shadowRoot?.textContent);
    });
    expect(texts[0]).toContain('200 premium credits left');
    expect(texts[1]).toContain('Balance unknown');
    await close();
  });

  it('data of the page’s own may be called a key; what is meant for us may not, on a button either', async () => {
    const { page, errors, close } = await partner.open(
      `<upfront-credits id="a" balance="200" data-key="1" data-sort-key="x" data-csrf-token="y">text</upfront-credits>
       <upfront-credits id="b" balance="200" data-upfront-api-key="sk_1">text</upfront-credits>
       <button id="c" data-upfront-feature="avatar-iv" data-upfront-seconds="60" data-csrf-token="y">Go</button>
       <button id="d" data-upfront-feature="avatar-iv" data-upfront-api-key="sk_2">Go</button>`,
    );
    await says(page, '200 premium credits left', '#a');
    await says(page, 'This will use 20', '#c + *');
    await wait(300);
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toMatch(/data-upfront-api-key is refused.*your server/);
    const inside = await page.$$eval('#b, #d + *', (all) =>
      all.map((each) => `${each.outerHTML} ${each.shadowRoot?.querySelector('.root') ? 'drawn' : ''}`),
    );
    expect(inside.join()).not.toMatch(/sk_2|drawn/);
    await close();
  });

  it('a command of an alternative’s that rejects is told as an error of the element’s', async () => {
    const { page, errors, close } = await partner.open(
      '<upfront-credits id="a" view="alternatives" feature="avatar-iv" seconds="55"></upfront-credits>',
      {
        script: `
        import { createUpfront } from '/widget/api.js';
        globalThis.told = [];
        addEventListener('upfront-error', (event) => { event.preventDefault(); told.push(event.detail.message); });
        const upfront = createUpfront();
        upfront.extensions.register({ id: 'demo.swap', contributes: {
          alternatives: [{ instead: 'avatar-iv', use: 'avatar-iii', text: 'Swap it', command: 'demo.swap' }] } });
        upfront.commands.registerCommand('demo.swap', () => Promise.reject(new Error('no swap today')));
        a.upfront = upfront;`,
      },
    );
    await says(page, 'Swap it', '#a');
    await page.$eval('#a', (a) =>
      [...(a.shadowRoot?.querySelectorAll<HTMLElement>('[data-do=select]') ?? [])]
        .find((button) => button.textContent?.includes('Swap it'))
        ?.click(),
    );
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.includes('no swap today'));
    expect(errors).toEqual([]);
    await close();
  });

  it('the same balance set once more is as new as that', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits id="a" balance="200"></upfront-credits><upfront-credits id="b" locale="de"></upfront-credits>`,
      {
        script:
          "globalThis.read = []; addEventListener('upfront-balance', ({ target, detail }) => { read.push([target.id, detail.readAt, detail.state]); });",
      },
    );
    await says(page, '200', '#a');
    await says(page, '200', '#b');
    const read = await page.evaluate(async () => {
      const { read } = globalThis as unknown as { read: [string, number, string][] };
      const element = document.querySelector('#a') as unknown as Element_;
      const later = Date.now() + 10 * 60_000;
      Date.now = () => later;
      read.length = 0;
      for (const set of [
        () => element.setAttribute('balance', '200'),
        () => Object.assign(element, { balance: 200 }),
      ]) {
        set();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return read.map(([id, at, state]) => [id, at === later, state]);
    });
    expect(read).toEqual(
      expect.arrayContaining([
        ['a', true, 'fresh'],
        ['b', true, 'fresh'],
      ]),
    );
    expect(read.filter(([, , state]) => state === 'loading')).toEqual([]);
    await close();
  });

  it('an element has the theme of the instance that it is given, unless it names one', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits id="a"></upfront-credits><upfront-credits id="b" theme="light"></upfront-credits>
       <upfront-credits id="c" view="status"></upfront-credits>`,
      {
        script: `
        import { createUpfront, fixedBalanceProvider } from '/widget/api.js';
        globalThis.upfront = createUpfront({ theme: 'dark' });
        upfront.credits.registerBalanceProvider(fixedBalanceProvider(200));
        for (const element of [a, b]) element.upfront = upfront;`,
      },
    );
    for (const id of ['#a', '#b', '#c']) await says(page, '200', id);
    const lightness = () =>
      page.$$eval('upfront-credits', (all) =>
        all.map((element) => {
          const root = element.shadowRoot?.querySelector('.root') as Element;
          return Number(/oklch\(([\d.]+)/.exec(getComputedStyle(root).color)?.[1]) > 0.6 ? 'light ink' : 'dark ink';
        }),
      );
    expect(await lightness()).toEqual(['light ink', 'dark ink', 'light ink']);
    await close();
  });

  it('whether there is a motion prompt reads back as it was set', async () => {
    const { page, close } = await partner.open('<upfront-credits></upfront-credits>');
    await drawn(page);
    const read = await page.$eval('upfront-credits', (element) => {
      const own = element as unknown as Element_;
      const read: unknown[] = [own.motionPrompt];
      for (const value of [true, false, '', 'false', undefined]) {
        own.motionPrompt = value;
        read.push(own.motionPrompt);
      }
      return read;
    });
    expect(read).toEqual([false, true, false, true, false, false]);
    await close();
  });

  it('a script that wants an estimate elsewhere is not fought without end', async () => {
    const { page, close } = await partner.open(
      '<p id="far"></p><button id="go" data-upfront-feature="avatar-iv">Go</button>',
    );
    await drawn(page, '#go + *');
    const moves = await page.evaluate(async () => {
      const far = document.querySelector('#far') as Element;
      const host = document.querySelector('#go + *') as Element;
      let moves = 0;
      const observer = new MutationObserver(() => {
        // A fight without end would be an endless loop of microtasks.
        if (host.parentElement === far || moves >= 200) return;
        moves++;
        far.append(host);
      });
      observer.observe(document.body, { subtree: true, childList: true });
      far.append(host);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const before = moves;
      // It has given up for good, not for a second.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      document.querySelector('#go')?.setAttribute('data-upfront-seconds', '5');
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      return host.parentElement === far && moves === before ? moves : Number.POSITIVE_INFINITY;
    });
    expect(moves).toBeGreaterThan(2);
    expect(moves).toBeLessThan(20);
    await close();
  });
});
