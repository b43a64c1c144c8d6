import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROME } from './lib/browser.ts';
import { callApi } from './lib/extension-page.ts';
import { until } from './lib/overlay.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

const SETTINGS = { version: 1, enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };

describe.each(BROWSERS)('what the balance still buys, in the popup, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  async function open(storage: Record<string, unknown>) {
    await bench.us.setStorage(storage);
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.balance');
    return popup;
  }
  const balance = () => ({ credits: 200, source: 'page', readAt: Date.now(), version: 1 });

  it('is listed by feature: lengths, pieces, what costs nothing, and what has no published rate', async () => {
    const popup = await open({ balance: balance() });
    // With the keyboard, as anybody may.
    await popup.focus('.buys summary');
    await popup.keyboard.press('Enter');
    const text = await popup.$eval('.buys', (section) => (section as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(text).toMatch(/^What that still buys On the plans of January 2026, if all of it goes into one of these:/);
    expect(text).toContain('Avatar IV 10 min');
    expect(text).toContain('Video Translation 20–40 min');
    expect(text).toContain('AI-generated looks 200');
    expect(text).toMatch(/Uses no premium credits: Avatar III, /);
    expect(text).toMatch(/No published rate: .*Sora 2/);
    await popup.close();
  });

  it('follows the plan, on which Avatar III costs credits too', async () => {
    const popup = await open({ balance: balance(), settings: { ...SETTINGS, rateCard: 'credits-2026b' } });
    await popup.$eval('.buys', (details) => details.setAttribute('open', ''));
    const text = await popup.$eval('.buys', (section) => (section as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(text).toMatch(/Avatar III [\d.–]+ min/);
    expect(text).not.toMatch(/Uses no credits:[^.]*Avatar III/);
    expect(text).not.toContain('January 2026');
    await popup.close();
  });

  it('is not there while the balance is unknown', async () => {
    const popup = await open({});
    expect(await popup.$('.buys')).toBeNull();
    await popup.close();
  });
});

// Firefox opens it only where a person asks for it.
describe.each(CHROME)('the toolbar’s window, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome');
  });
  afterAll(() => bench?.close());

  it('is as wide as it is meant to be, and its parts are no wider', async () => {
    const page = await bench.us.openExtensionPage('options.html');
    await page.bringToFront();
    const opened = bench.us.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await callApi(page, 'action.openPopup');
    const session = await (await opened).createCDPSession();
    const widths = async (): Promise<number[]> => {
      const expression = '[innerWidth, document.documentElement.scrollWidth]';
      const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
      return result.value;
    };
    // On a low screen there is a scroll bar beside it, of 15 pixels.
    const fits = ([inner = 0, content = 0]: number[]): boolean => inner >= 384 && inner <= 399 && content <= inner;
    expect(fits(await until(widths, fits))).toBe(true);
  });
});
