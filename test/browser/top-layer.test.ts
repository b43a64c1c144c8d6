import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, until } from './lib/overlay.ts';
import { append, credits, openSnippet } from './lib/snippet.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, QUICK, startBench } from './lib/studio.ts';

/** The least that an editor has, by meaning alone: 30 s of Avatar IV cost 10. */
const EDITOR_PAGE = `
  <div id="app" style="background: white">
    <header style="padding: 20px 600px"><button>Undo</button> <button id="generate">Generate</button></header>
    <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome to the course.</div><span>30s est.</span></main>
    <section><h3>Motion Engine</h3><button aria-haspopup="menu" id="engine">Avatar IV</button></section>
  </div>`;

const FORM = `
  <h2>Generate Video</h2><label>Resolution <select><option>1080p</option></select></label>
  <p style="height: 120px"></p><button>Cancel</button> <button id="submit">Submit</button>`;
const ROOM = 'width: 700px; height: 360px; background: white';

/** What of an estimate can be seen and clicked: its button and, once that is pressed, its breakdown. */
interface Seen {
  button: boolean;
  details: boolean;
}

/** Whether what stands at the top, middle and bottom of parts of an estimate is the estimate itself. */
const seen = (page: Page, control: string): Promise<Seen> =>
  page.$eval(`${control} + upfront-estimate`, (host) => {
    const isSeen = (selector: string): boolean => {
      const part = host.shadowRoot?.querySelector(selector);
      if (!part?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const { left, top, width, height } = part.getBoundingClientRect();
      return [0.1, 0.5, 0.9].every((down) => document.elementFromPoint(left + width / 2, top + height * down) === host);
    };
    return { button: isSeen('button'), details: isSeen('.details') };
  });

/** Places where an estimate is seen over what is open above the page, `#top`; beside it, it may be seen. */
const overTop = (page: Page, control: string): Promise<string[]> =>
  page.$eval(`${control} + upfront-estimate`, (host) => {
    const top = document.querySelector('#top')?.getBoundingClientRect() ?? new DOMRect();
    const { left, right, top: upper, bottom } = host.getBoundingClientRect();
    const found: string[] = [];
    for (let x = Math.max(left, top.left); x < Math.min(right, top.right); x += 5)
      for (let y = Math.max(upper, top.top); y < Math.min(bottom, top.bottom); y += 5)
        if (document.elementFromPoint(x, y) === host) found.push(`${x}, ${y}`);
    return found;
  });

/** Opens the breakdown of an estimate by a press of the mouse, where the estimate stands. */
async function openDetails(page: Page, control: string): Promise<void> {
  const chip = await page.waitForSelector(`${control} + upfront-estimate >>> button`);
  await chip?.click();
  await page.waitForFunction(
    (selector) => document.querySelector(`${selector} + upfront-estimate`)?.shadowRoot?.querySelector('.details'),
    {},
    control,
  );
}

const OPEN: Seen = { button: true, details: true };
const COVERED: Seen = { button: false, details: false };

describe.each(BROWSERS)('over everything, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    [
      'a modal dialog of the browser’s',
      `<dialog aria-label="Generate video" id="top" style="${ROOM}">${FORM}</dialog>`,
      () => (document.querySelector('#top') as HTMLDialogElement).showModal(),
    ],
    [
      'a popover',
      `<div popover role="dialog" aria-label="Generate video" id="top" style="${ROOM}">${FORM}</div>`,
      () => (document.querySelector('#top') as HTMLElement).showPopover(),
    ],
  ] as const)('the estimate of a control in %s is above it, and that of the page’s is not', async (_, html, open) => {
    const { page, errors, close } = await openSnippet(bench, EDITOR_PAGE);
    // Where the dialog will stand, with all that is beside the button.
    await page.$eval('header', (header) => header.setAttribute('style', 'padding: 400px 600px'));
    await append(page, html);
    // Opening it is all that changes then.
    await settled(page, 400);
    await page.evaluate(open);
    await until(
      () => credits(page),
      (shown) => shown.length === 2,
    );
    await openDetails(page, '#submit');
    await settled(page);
    expect(await seen(page, '#submit')).toEqual(OPEN);
    expect(await overTop(page, '#generate')).toEqual([]);
    // And such a place would be found.
    expect((await overTop(page, '#submit')).length).toBeGreaterThan(100);
    expect(errors).toEqual([]);
    await close();
  });

  it('the estimate of a control in a popover is in it, however little room is beside the control', async () => {
    const { page, errors, close } = await openSnippet(bench, '<h1>Quick create</h1>', QUICK);
    await append(
      page,
      `<div popover id="top" style="width: 340px; height: 320px; box-sizing: border-box; margin: 300px 700px; background: white">
        <textarea aria-label="Script">Welcome to the course.</textarea><button aria-haspopup="menu">Avatar IV</button>
        <p style="height: 90px"></p><button style="width: 49%">Cancel</button
        ><button id="submit" style="width: 49%">Generate</button></div>`,
    );
    await page.evaluate(() => (document.querySelector('#top') as HTMLElement).showPopover());
    await page.waitForSelector('#submit + upfront-estimate');
    await settled(page);
    const beyond = await page.$eval('#submit + upfront-estimate', (host) => {
      const [at, around] = [host, document.querySelector('#top')].map((each) => each?.getBoundingClientRect());
      if (!at || !around || at.width === 0) throw new Error('nothing is shown');
      const { left, right, top, bottom } = around;
      return Math.max(left - at.left, at.right - right, top - at.top, at.bottom - bottom);
    });
    expect(beyond).toBeLessThanOrEqual(0);
    expect((await seen(page, '#submit')).button).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('the estimate of a control in what fills the screen is there, and none beside it', async () => {
    const { page, errors, close } = await openSnippet(bench, `${EDITOR_PAGE}<div id="rest"></div>`);
    await page.evaluate(() => {
      document.querySelector('#generate')?.addEventListener('click', () => {
        document.querySelector('#app')?.requestFullscreen();
      });
    });
    await page.click('#generate');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'app');
    await settled(page);
    await openDetails(page, '#generate');
    await settled(page);
    expect(await seen(page, '#generate')).toEqual(OPEN);
    // Another part of the page fills the screen: what stands in the first is behind it.
    await page.evaluate(async () => {
      await document.exitFullscreen();
      document.querySelector('#engine')?.addEventListener('click', () => {
        document.querySelector('#rest')?.requestFullscreen();
      });
    });
    await page.click('#engine');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'rest');
    await settled(page);
    expect(await seen(page, '#generate')).toEqual(COVERED);
    expect(errors).toEqual([]);
    await close();
  });

  it('the estimate in the studio’s own dialog is above it, and the top bar’s is not', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await openDetails(page, '.topbar .button-brand');
    expect(await seen(page, '.topbar .button-brand')).toEqual(OPEN);
    await openGenerateDialog(page);
    await settled(page);
    await openDetails(page, '.modal-foot .button-brand');
    await settled(page);
    expect(await seen(page, '.modal-foot .button-brand')).toEqual(OPEN);
    expect(await seen(page, '.topbar .button-brand')).toEqual(COVERED);
    expect(errors).toEqual([]);
    await close();
  });
});
