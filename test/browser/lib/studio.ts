import type { Page } from 'puppeteer';
import type {} from '../../studio/app/torture/api.ts';
import { startStudio } from '../../studio/server.ts';
import {
  BROWSER_NAMES,
  type BrowserName,
  type LaunchOptions,
  launch,
  type TestBrowser,
  type TestPage,
} from './browser.ts';
import { settled } from './overlay.ts';

/** Both browsers, or the one that this part of a run is for; for `describe.each`. */
export const BROWSERS: ReadonlyArray<{ name: BrowserName }> = BROWSER_NAMES.map((name) => ({ name }));

/** The card of credit-based plans as a stored setting, everything else at its default. */
export const CREDITS_2026B = {
  settings: { version: 1, enabled: true, rateCard: 'credits-2026b', plan: 'unknown', lowAt: 0 },
} as const;

/** The replica and the browsers that one test file shares; `close` ends them all. */
export interface Bench {
  /** The browser with the extension. */
  us: TestBrowser;
  /** The same browser without it, where it was asked for. */
  control: TestBrowser;
  close(): Promise<void>;
}

/** Starts the studio with the extension's browser, and the control run's only where `control` is set. */
export async function startBench(
  name: BrowserName,
  { control = false, ...options }: Omit<LaunchOptions, 'port'> & { control?: boolean } = {},
): Promise<Bench> {
  const studio = await startStudio();
  const { port } = studio;
  const starting = launch(name, { ...options, port });
  const [us, other] = await Promise.all([starting, control ? launch(name, { port, extension: false }) : starting]);
  return {
    us,
    control: other,
    async close() {
      await us.close();
      if (other !== us) await other.close();
      await studio.close();
    },
  };
}

export const EDITOR = '/create-v4/draft';
export const QUICK = '/avatar';
export const HISTORY = '/settings?nav=History';

/** Opens a page of the studio and waits for the overlay to have finished with it. */
export async function openAnnotated(browser: TestBrowser, path: string): Promise<TestPage> {
  const opened = await browser.open(path);
  const first = await opened.page.waitForSelector('upfront-badge,upfront-estimate', { timeout: 10_000 });
  // A handle would keep the whole page alive that its element stood in.
  await first?.dispose();
  await settled(opened.page, 150);
  return opened;
}

/** Opens a page of the studio without the extension and waits for React and for the page's own delays. */
export async function openControl(browser: TestBrowser, path: string): Promise<TestPage> {
  const opened = await browser.open(path);
  await opened.page.waitForFunction(() => document.querySelector('#root > *') !== null);
  await pause(300);
  return opened;
}

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Presses what matches without moving the mouse: places are the layout tests' matter. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** Replaces what stands in a text area as typing would, in one event: keys one by one take seconds. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (element, value) => {
      const area = element as HTMLTextAreaElement;
      // Past React's own setter on the element, as browsers do when a person types.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    },
    text,
  );
}

/**
 * Writes a text where the caret is, in one step, in any browser: key by key it takes seconds, and Firefox's protocol has
 * no other way. The page gets the same events as from a paste.
 */
export async function insert(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.evaluate((inserted) => document.execCommand('insertText', false, inserted), text);
}

/** Opens a Radix menu or select and presses the entry that begins with a text. */
export async function choose(page: Page, trigger: string, entry: string): Promise<void> {
  await openMenu(page, trigger);
  await page.$$eval(
    '[role="menuitem"],[role="option"],.engine-entry-button',
    (items, text) => items.find((item) => item.textContent?.startsWith(text))?.scrollIntoView({ block: 'center' }),
    entry,
  );
  const items = await page.$$('[role="menuitem"],[role="option"],.engine-entry-button');
  for (const item of items) {
    if (!(await item.evaluate((element, text) => element.textContent?.startsWith(text), entry))) continue;
    await item.click();
    return;
  }
  throw new Error(`no entry ${entry} in the menu of ${trigger}`);
}

export async function openMenu(page: Page, trigger: string): Promise<void> {
  await page.click(trigger);
  await page.waitForSelector('[role="menuitem"],[role="option"],.engine-entry-button');
}

/** The button of the editor's right panel that opens the list of engines. */
export const ENGINE = '.right-panel .select';

/** The page's errors as its own observers and ours saw them: all must be empty in every test that asks. */
export const troubles = (page: Page): Promise<{ errors: string[]; hydration: string[]; boundary: number }> =>
  page.evaluate(() => ({
    errors: window.studio.errors,
    hydration: window.studio.recoverableErrors,
    boundary: window.studio.boundaryHits,
  }));

export const NO_TROUBLES = { errors: [], hydration: [], boundary: 0 };

/** How many hosts of each kind stand on the page. */
export const hostCount = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('upfront-badge,upfront-estimate,upfront-alternatives').length);

/**
 * The page's own nodes without our hosts, a line each: names, attributes, texts, values, in order. Texts that stand in
 * two nodes are two lines, so that a split node shows.
 */
export function ownNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      const indent = ' '.repeat(depth);
      if (node instanceof Element) {
        if (node.localName.startsWith('upfront-')) return;
        const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
        lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`);
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
          lines.push(`${indent} =${node.value}`);
      } else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) {
        lines.push(`${indent}${node.nodeName} ${(node as CharacterData).data}`);
      }
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document.documentElement, 0);
    return lines;
  });
}
