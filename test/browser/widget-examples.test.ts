import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { buildExamples, type Examples, type Shown, startExamples } from './lib/examples.ts';
import { left } from './lib/widget-left.ts';

const waitFor = (page: Page | Frame, text: string): Promise<unknown> =>
  page.waitForFunction((text) => (globalThis as unknown as Shown).__shown().includes(text), { timeout: 10_000 }, text);

const heard = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => (globalThis as unknown as Shown).__find('output')?.textContent?.includes(text),
    { timeout: 10_000 },
    text,
  );

const setSeconds = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((seconds) => {
    const input = (globalThis as unknown as Shown).__find('input') as HTMLInputElement;
    // As a person does it: React looks at what the prototype's setter has set.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(seconds));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, seconds);

const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
    buttons.find((button) => button.textContent?.trim() === text)?.click();
  }, text);

const gone = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !(globalThis as unknown as Shown).__find('upfront-credits'));

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

beforeAll(buildExamples);

describe.each(BROWSER_NAMES)('the examples, %s', (name) => {
  let examples: Examples;
  beforeAll(async () => {
    examples = await startExamples(name);
  });
  afterAll(() => examples?.close());

  it.each(['react', 'vue', 'svelte', 'angular'])(
    '%s shows the right numbers, hears events, and takes the widget off without a trace',
    async (example) => {
      const { page, errors } = await examples.open(example);
      await waitFor(page, '200 premium credits left');
      await waitFor(page, 'This will use 19 premium credits');
      await heard(page, 'This will use 19 premium credits (200 remaining).');
      await setSeconds(page, 120);
      await waitFor(page, 'This will use 40 premium credits');
      await heard(page, 'This will use 40 premium credits (200 remaining).');
      await press(page, 'Close');
      await gone(page);
      await settle();
      const before = await left(page);
      for (let i = 0; i < 3; i++) {
        await press(page, 'Open');
        await waitFor(page, 'This will use 40 premium credits');
        await press(page, 'Close');
        await gone(page);
      }
      await settle();
      expect(await left(page)).toEqual(before);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('React has the texts within the elements from its server, and does not object to what it finds', async () => {
    const { page, errors } = await examples.open('react');
    const html = await page.evaluate(async () => (await fetch(location.href)).text());
    expect(html).toContain('<upfront-credits>Your HeyGen credits</upfront-credits>');
    expect(html).toContain('<upfront-credits view="estimate" feature="avatar-iv" seconds="55">Costs 20');
    await heard(page, 'This will use 19 premium credits (200 remaining).');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('React that comes late hears what the element has said before', async () => {
    const { page, errors } = await examples.open('react', { late: true });
    // So that React changes nothing of which the element would tell anew.
    await page.evaluate(() => {
      const source = document.createElement('upfront-credits');
      source.setAttribute('balance', '200');
      document.body.prepend(source);
    });
    await waitFor(page, 'This will use 19 premium credits (200 remaining).');
    await page.evaluate(async () => {
      const [, src = ''] = /<script.*src="([^"]+)/.exec(await (await fetch('/react/')).text()) ?? [];
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
    });
    await heard(page, 'This will use 19 premium credits (200 remaining).');
    await setSeconds(page, 120);
    await heard(page, 'This will use 40 premium credits (200 remaining).');
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['plain', 'shadow'])('%s: the same under the strictest rules of a page', async (example) => {
    const { page, errors } = await examples.open(example);
    await waitFor(page, '200 premium credits left');
    await heard(page, 'This will use 19 premium credits (200 remaining).');
    await setSeconds(page, 120);
    await heard(page, 'This will use 40 premium credits (200 remaining).');
    await press(page, 'Close');
    await gone(page);
    await settle();
    const { timers, observers } = await left(page);
    // Buttons of the page that ask for an estimate are looked for as long as it stands.
    expect({ timers, observers }).toEqual({ timers: 0, observers: 1 });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('frame: a page of its own tells the page around it', async () => {
    const { page, errors } = await examples.open('frame');
    const inside = await page.waitForFrame((frame) => frame.url().endsWith('/inside.html'));
    await waitFor(inside, '200 premium credits left');
    await heard(page, 'This will use 19 premium credits (200 remaining).');
    await setSeconds(page, 120);
    await heard(page, 'This will use 40 premium credits (200 remaining).');
    await press(page, 'Close');
    expect(page.frames()).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('vscode: in a webview it wears the editor’s colours, and takes the balance from the extension', async () => {
    const { page, errors } = await examples.open('vscode');
    await page.evaluate(() => {
      const { style } = document.documentElement;
      // As VS Code sets them, when the theme is chosen and whenever it changes.
      style.setProperty('--vscode-editorWidget-background', 'rgb(37, 37, 38)');
      style.setProperty('--vscode-foreground', 'rgb(204, 204, 204)');
      style.setProperty('--vscode-font-family', 'monospace');
    });
    await waitFor(page, 'unknown');
    await page.evaluate(() =>
      postMessage({ balance: { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] } }, '*'),
    );
    await waitFor(page, '200 premium credits left');
    await page.evaluate(() => postMessage({ seconds: 120 }, '*'));
    await waitFor(page, 'This will use 40 premium credits (200 remaining).');
    const looks = await page.$eval('upfront-credits', (element) => {
      const card = element.shadowRoot?.querySelector('.card') as Element;
      const { backgroundColor, color, fontFamily } = getComputedStyle(card);
      return { backgroundColor, color, fontFamily };
    });
    expect(looks).toEqual({
      backgroundColor: 'rgb(37, 37, 38)',
      color: 'rgb(204, 204, 204)',
      fontFamily: 'monospace',
    });
    expect(await page.evaluate(() => (globalThis as unknown as Shown).__acquired)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
