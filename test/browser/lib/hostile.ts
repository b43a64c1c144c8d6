import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { errorsOf, type TestPage } from './browser.ts';
import { settled } from './overlay.ts';
import { type Bench, EDITOR } from './studio.ts';

/** The least that an editor has, with three labels, each in an element with an id: 30 s of Avatar IV cost 10. */
export const PAGE = `
  <div id="app">
    <header><button>Undo</button><button id="generate">Generate</button></header>
    <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome to the course.</div><span>30s est.</span></main>
    <section><h3>Motion Engine</h3><button aria-haspopup="menu" id="engine">Avatar IV</button></section>
    <menu><button id="agent">Video Agent</button><button id="upscale">Upscale Video</button></menu>
  </div>`;

/** What belongs on it, whatever else is there. */
export const RIGHT = {
  badges: ['engine: avatar-iv', 'agent: video-agent', 'upscale: upscale'],
  estimates: ['generate: 10'],
};

/** Opens an empty page of the app at which `before` has run in the page's own world, ahead of everything else. */
export async function openPrepared(bench: Bench, before: () => void, path = EDITOR): Promise<TestPage> {
  const page = await bench.us.browser.newPage();
  const errors = errorsOf(page);
  await page.evaluateOnNewDocument(before);
  await page.goto(bench.us.url(`${path}?render=none`));
  return { page, errors, close: () => page.close() };
}

/** Shows `PAGE`, and more behind it, at an address of the editor, and waits for the overlay to have finished with it. */
export async function openHostile(bench: Bench, more = '', before: () => void = () => undefined): Promise<TestPage> {
  const opened = await openPrepared(bench, before);
  await opened.page.evaluate((html) => {
    document.body.innerHTML = html;
  }, PAGE + more);
  await opened.page.waitForSelector('upfront-estimate', { timeout: 10_000 });
  await settled(opened.page);
  return opened;
}

/** All badges that can be seen, by the id of the element they stand in, and the estimates, by that of their control. */
export const shown = (page: Page): Promise<typeof RIGHT> =>
  page.evaluate(() => ({
    badges: [...document.querySelectorAll<HTMLElement>('upfront-badge')]
      .filter((host) => host.shadowRoot?.querySelector('.root'))
      .map((host) => `${host.parentElement?.id}: ${host.dataset.feature}`),
    estimates: [...document.querySelectorAll<HTMLElement>('upfront-estimate')]
      .filter((host) => host.shadowRoot?.querySelector('button'))
      .map((host) => `${host.previousElementSibling?.id}: ${host.dataset.credits}`),
  }));

/** Whether the page's main button takes the press of a mouse where it stands, and the page's script hears of it. */
export async function isUsable(page: Page): Promise<boolean> {
  const pressed = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        document.querySelector('#generate')?.addEventListener('click', () => resolve(true), { once: true });
        setTimeout(() => resolve(false), 3000);
      }),
  );
  await page.click('#generate');
  return pressed;
}

/** The page shows what belongs on it, works, and nothing was thrown; closes it. */
export async function expectUnharmed({ page, errors, close }: TestPage, also: readonly string[] = []): Promise<void> {
  const wanted = { ...RIGHT, badges: [...RIGHT.badges, ...also] };
  expect({ errors, ...(await shown(page)) }).toEqual({ errors: [], ...wanted });
  expect(await isUsable(page)).toBe(true);
  await settled(page);
  expect({ errors, ...(await shown(page)) }).toEqual({ errors: [], ...wanted });
  await close();
}
