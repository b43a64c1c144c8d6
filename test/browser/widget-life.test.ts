import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { CLASSIC, drawn, json, MODULE, type Partner, startPartner, textOf } from './lib/widget.ts';
import { COUNTING, left as leftOn } from './lib/widget-left.ts';

describe.each(BROWSER_NAMES)('the life of an element, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  afterAll(() => partner?.close());

  const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('leaves nothing behind after ten times of coming and going', async () => {
    const { page, errors, close } = await partner.open('<div id="place"></div>', {
      csp: '',
      head: `<script>${COUNTING}</script>${MODULE}`,
    });
    const left = () => leftOn(page);
    const mount = () =>
      page.$eval('#place', (place) => {
        for (const view of ['meter', 'estimate', 'alternatives', 'panel', 'status']) {
          const element = document.createElement('upfront-credits');
          for (const [name, value] of Object.entries({
            view,
            feature: 'avatar-iv',
            seconds: '55',
            'balance-url': '/balance',
          }))
            element.setAttribute(name, value);
          place.append(element);
        }
        const button = document.createElement('button');
        button.dataset.upfrontFeature = 'avatar-iv';
        place.append(button);
      });
    const unmount = () => page.$eval('#place', (place) => place.replaceChildren());
    // The first time makes what is made once: style sheets, formats.
    await mount();
    await drawn(page);
    await unmount();
    await settle();
    const before = await left();
    for (let i = 0; i < 10; i++) {
      await mount();
      // The last times while the answer is still on its way.
      if (i < 5) await drawn(page);
      await unmount();
    }
    await settle();
    expect(await left()).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('a move is no end: the same view goes on, its popover and what is known stay', async () => {
    const { page, close } = await partner.open(
      '<div id="a"><upfront-credits balance-url="/balance"></upfront-credits></div><div id="b"></div>',
    );
    await drawn(page);
    await page.waitForFunction(() =>
      document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes('200'),
    );
    const asked = partner.asked.length;
    const isSame = await page.evaluate(async () => {
      const element = document.querySelector('upfront-credits') as HTMLElement;
      const frame = element.shadowRoot?.querySelector('.root');
      document.querySelector('#b')?.append(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return element.shadowRoot?.querySelector('.root') === frame;
    });
    expect(isSame).toBe(true);
    expect(partner.asked.length).toBe(asked);
    await close();
  });

  it('mounted twice as React’s StrictMode does, there is one view', async () => {
    const { page, close } = await partner.open('<div id="place"></div>');
    const frames = await page.evaluate(async () => {
      const element = document.createElement('upfront-credits');
      const place = document.querySelector('#place');
      place?.append(element);
      element.remove();
      await Promise.resolve();
      place?.append(element);
      await customElements.whenDefined('upfront-credits');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return element.shadowRoot?.querySelectorAll('.root:not(.more)').length;
    });
    expect(frames).toBe(1);
    await close();
  });

  it('properties that were set before the class was there survive', async () => {
    const { page, close } = await partner.open('<upfront-credits></upfront-credits>', { csp: '', head: '' });
    const [before, after] = await page.evaluate(async () => {
      const element = document.querySelector('upfront-credits') as unknown as HTMLElement & Record<string, unknown>;
      Object.assign(element, {
        view: 'estimate',
        feature: 'avatar-iv',
        seconds: 55,
        lowAt: 20,
        balance: { pools: [{ kind: 'plan', unit: 'credits', amount: 80 }] },
      });
      const before = Object.keys(element);
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/widget/element.js' });
      document.head.append(script);
      await new Promise((resolve) => element.addEventListener('upfront-ready', resolve, { once: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [before, Object.keys(element)];
    });
    expect(before).toContain('balance');
    expect(after).not.toContain('balance');
    expect(await textOf(page)).toContain('This will use 19 premium credits (80 remaining).');
    expect(await page.$eval('upfront-credits', (element) => element.getAttribute('low-at'))).toBe('20');
    await close();
  });

  it('a second copy of the script is harmless, of either kind', async () => {
    const body =
      '<upfront-credits balance="200"></upfront-credits><button data-upfront-feature="avatar-iv" data-upfront-seconds="60">Go</button>';
    const { page, errors, close } = await partner.open(body, { head: CLASSIC + MODULE + CLASSIC });
    expect(await drawn(page)).toContain('200 premium credits left');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.$$eval('button ~ *', (hosts) => hosts.length)).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('beside another major version that has the tag, it has a tag of its own', async () => {
    const { page, errors, close } = await partner.open(
      '<upfront-credits>theirs</upfront-credits><upfront-credits-v0 balance="200">ours</upfront-credits-v0>',
      {
        csp: '',
        head: `<script>customElements.define('upfront-credits', class extends HTMLElement { connectedCallback() { this.title = 'v9'; } });</script>${MODULE}`,
      },
    );
    expect(await drawn(page, 'upfront-credits-v0')).toContain('200 premium credits left');
    expect(
      await page.$eval('upfront-credits', (element) => [(element as HTMLElement).title, element.textContent]),
    ).toEqual(['v9', 'theirs']);
    expect(errors).toEqual([]);
    await close();
  });

  it('lives in a shadow root, and goes on in a frame that it is carried into', async () => {
    const { page, close } = await partner.open(
      '<div id="host"></div><iframe title="frame" srcdoc="<p id=in></p>"></iframe>',
      { csp: '' },
    );
    const texts = await page.evaluate(async () => {
      await customElements.whenDefined('upfront-credits');
      const make = () => {
        const element = document.createElement('upfront-credits');
        element.setAttribute('balance', '200');
        return element;
      };
      const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
      const button = document.createElement('button');
      button.dataset.upfrontFeature = 'avatar-iv';
      button.dataset.upfrontSeconds = '60';
      const inShadow = make();
      root?.append(button, inShadow);
      const inFrame = make();
      document.body.append(inFrame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.querySelector('iframe')?.contentDocument?.body.append(inFrame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const card = inFrame.shadowRoot?.querySelector('.card');
      return {
        shadow: inShadow.shadowRoot?.textContent,
        button: (button.nextElementSibling as HTMLElement)?.shadowRoot?.textContent,
        frame: inFrame.shadowRoot?.textContent,
        padding: card && getComputedStyle(card).paddingTop,
      };
    });
    expect(texts.shadow).toContain('200');
    expect(texts.button).toContain('This will use 20 premium credits (200 remaining).');
    expect(texts.frame).toContain('200');
    expect(texts.padding).toBe('14px');
    await close();
  });

  it('goes on after the page has come back from the back/forward cache: asks once, and has one timer for the next question', async () => {
    const { page, errors, close } = await partner.open('<upfront-credits balance-url="/balance"></upfront-credits>', {
      csp: '',
      head: `<script>${COUNTING}</script>${MODULE}`,
    });
    const says = (text: string) =>
      page.waitForFunction(
        (text) => document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes(text),
        { timeout: 10_000 },
        text,
      );
    await says('200');
    await settle();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      // It stays away for longer than the time between two questions.
      addEventListener('pagehide', () => {
        const later = Date.now() + 61_000;
        Date.now = () => later;
      });
    });
    const before = await leftOn(page);
    // One for the next question, one for when the balance is no longer sure.
    expect(before.timers).toBe(2);
    const { page: other, close: closeOther } = await partner.open('<p>elsewhere</p>');
    const address = other.url();
    await closeOther();
    const asked = partner.asked.length;
    await page.goto(address);
    partner.answer((_, response) => json(response, { pools: [{ kind: 'plan', unit: 'credits', amount: 190 }] }));
    // A page out of the cache does not load again, for which `goBack` would wait.
    await page.evaluate(() => history.back());
    await says('190');
    // Kept alive, not loaded again: nothing of ours stands in the cache's way.
    expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
    await settle();
    expect(partner.asked.length - asked).toBe(1);
    expect(await leftOn(page)).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('follows a partner’s button beside it, never in it, and goes with it', async () => {
    const { page, close } = await partner.open(
      `<upfront-credits view="status" balance="200"></upfront-credits>
       <button id="go" data-upfront-feature="avatar-iv" data-upfront-seconds="55" data-upfront-id="cost" aria-describedby="cost">Generate</button>`,
    );
    await drawn(page);
    const before = await page.$eval('#go', (button) => button.outerHTML);
    expect(await textOf(page, '#cost')).toContain('This will use 19 premium credits (200 remaining).');
    await page.$eval('#go', (button) => button.setAttribute('data-upfront-seconds', '120'));
    await page.waitForFunction(() =>
      document.querySelector('#cost')?.shadowRoot?.textContent?.includes('40 premium credits'),
    );
    await page.$eval('#go', (button) => button.setAttribute('data-upfront-seconds', '55'));
    expect(await page.$eval('#go', (button) => button.outerHTML)).toBe(before);
    const [button, estimate] = await page.evaluate(() =>
      ['#go', '#cost'].map((selector) => {
        const { left, bottom, top } = (document.querySelector(selector) as Element).getBoundingClientRect();
        return { left, bottom, top };
      }),
    );
    expect(Math.abs((estimate?.left ?? 0) - (button?.left ?? 9))).toBeLessThan(1);
    expect((estimate?.top ?? 0) - (button?.bottom ?? 0)).toBeCloseTo(6, 0);
    await page.$eval('#go', (button) => button.remove());
    await page.waitForFunction(() => !document.querySelector('#cost'));
    await close();
  });
});
