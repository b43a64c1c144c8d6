import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../entrypoints/storage/day.ts';
import { asked, choose, pointedOut, untilAnswered, untilAsked } from './lib/guard.ts';
import { settled, until } from './lib/overlay.ts';
import { openSnippet } from './lib/snippet.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, ownNodes, pause, startBench, write } from './lib/studio.ts';

/** Each generation of a look costs 1 credit. */
const LOOKS = '/avatar/design-look';
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

/** Sixty credits were spent today, which was all: whatever costs something is asked about. Five are left. */
const storage = () => ({
  settings: { version: 2, guard: true, dayBudget: 60, ownRates: { 'model-training': 4, 'video-agent': 30 } },
  balance: { credits: 5, source: 'page', readAt: Date.now(), version: 1 },
  day: { version: 1, day: dayOf(Date.now()), spent: 60, pressed: 0 },
});

/** Notes what the page's own listeners on an element hear. */
const hear = (page: Page, selector: string, types: readonly string[]): Promise<void> =>
  page.$eval(
    selector,
    (element, wanted) => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of wanted)
        element.addEventListener(type, (event) => {
          if (type === 'submit') event.preventDefault();
          heard.push(type === 'keydown' ? `${type} ${(event as KeyboardEvent).key}` : type);
        });
    },
    types,
  );

const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

const focusedId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

async function agree(page: Page): Promise<void> {
  await untilAsked(page);
  await choose(page, 'once');
}

const SHOW = 'upfront-alternatives >>> button.show';

describe.each(BROWSERS)('ways to press what spends, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: storage() });
  });
  afterAll(() => bench?.close());

  it('a page that acts on the pointer hears of none of it, and then of all of it once', async () => {
    const { page, errors, close } = await openSnippet(bench, '<main><button id="go">Generate</button></main>', LOOKS);
    await hear(page, '#go', ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    await page.click('#go');
    const question = await untilAsked(page);
    expect(question.reasons).toEqual([
      'You want to be asked above 60 premium credits a day. Seen so far today: 60 premium credits.',
    ]);
    await choose(page, 'once');
    expect(await heard(page)).toEqual([]);
    await page.click('#go');
    await pause(100);
    expect(await heard(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(await asked(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  it('the second click of a double click answers nothing, wherever it lands', async () => {
    const { page, close } = await openSnippet(bench, '<main><button id="go">Generate</button></main>', LOOKS);
    await page.click('#go');
    await untilAsked(page);
    const under = await page.$eval('upfront-notice', (host) => {
      const { left, top } = host.shadowRoot?.querySelector('[value=once]')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top };
    });
    await choose(page, 'cancel');
    await page.$eval(
      '#go',
      (button, { left, top }) => {
        Object.assign((button as HTMLElement).style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
      },
      under,
    );
    await settled(page);
    await page.click('#go', { count: 2 });
    await pause(100);
    // The second press lands on this button, and takes the focus there: the question stays open.
    expect((await untilAsked(page)).focused).toBe('Go on this once');
    expect(await pointedOut(page)).toBeUndefined();
    await close();
  });

  it('what may be dragged begins to be dragged, and its press is asked about', async () => {
    const { page, close } = await openSnippet(
      bench,
      '<main><div aria-roledescription="draggable"><button id="go">Generate</button></div></main>',
      LOOKS,
    );
    await hear(page, '#go', ['pointerdown', 'pointerup', 'click']);
    await page.click('#go');
    await untilAsked(page);
    expect(await heard(page)).toEqual(['pointerdown', 'pointerup']);
    await close();
  });

  it.each([
    { what: 'acts on the key', click: false },
    { what: 'presses itself', click: true },
  ])('a button that is none, and $what, is pressed once', async ({ click }) => {
    const { page, errors, close } = await openSnippet(
      bench,
      '<main><div id="go" role="button" tabindex="0" style="cursor: pointer">Generate</div></main>',
      LOOKS,
    );
    await hear(page, '#go', [click ? 'click' : 'keydown']);
    if (click)
      await page.$eval('#go', (element) =>
        element.addEventListener('keydown', (event) => {
          if ((event as KeyboardEvent).key === 'Enter') (element as HTMLElement).click();
        }),
      );
    const once = click ? ['click'] : ['keydown Enter'];
    await page.focus('#go');
    await page.keyboard.press('Enter');
    await agree(page);
    expect(await heard(page)).toEqual([]);
    expect(await focusedId(page)).toBe('go');
    await page.keyboard.press('Enter');
    await pause(100);
    expect(await heard(page)).toEqual(once);
    expect(await asked(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await untilAsked(page);
    expect(await heard(page)).toEqual(once);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    { what: 'its button', type: 'submit' },
    { what: 'no button for it', type: 'button' },
  ])('Enter in a field of a form with $what is asked about', async ({ type }) => {
    const { page, errors, close } = await openSnippet(
      bench,
      `<main><form id="form"><input id="name" aria-label="Look"><button id="go" type="${type}">Generate</button></form></main>`,
      LOOKS,
    );
    await hear(page, '#form', ['submit']);
    await page.focus('#name');
    await page.keyboard.press('a');
    await page.keyboard.press(' ');
    expect(await asked(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await agree(page);
    expect(await heard(page)).toEqual([]);
    expect(await focusedId(page)).toBe('go');
    await page.focus('#name');
    await page.keyboard.press('Enter');
    await pause(100);
    expect(await heard(page)).toEqual(['submit']);
    expect(await asked(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  it('other presses are nobody’s business', async () => {
    const { page, close } = await openSnippet(
      bench,
      '<main><button id="go">Generate</button><button id="other">Save</button><p id="text">Generate</p></main>',
      LOOKS,
    );
    await hear(page, 'main', ['pointerdown', 'click', 'keydown']);
    await page.click('#other');
    await page.keyboard.press('Enter');
    await page.click('#text');
    expect(await heard(page)).toEqual(['pointerdown', 'click', 'keydown Enter', 'click', 'pointerdown', 'click']);
    await page.focus('#go');
    await page.keyboard.press('Tab');
    await page.click('#go', { button: 'right' });
    expect(await asked(page)).toBeUndefined();
    await close();
  });

  it('a question whose button the page takes away has gone with it, and keys are the page’s', async () => {
    const { page, errors, close } = await openSnippet(bench, '<main><button id="go">Generate</button></main>', LOOKS);
    await page.click('#go');
    await untilAsked(page);
    await page.$eval('main', (main) => {
      main.innerHTML = '<button id="other">Upscale Video</button>';
    });
    await untilAnswered(page);
    await hear(page, '#other', ['keydown', 'click']);
    await page.focus('#other');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['keydown Enter', 'click']);
    expect(errors).toEqual([]);
    await close();
  });

  it('"Show me" outlines the list in which it is chosen, says so, and changes and presses nothing', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    const before = await ownNodes(page);
    const button = await page.waitForSelector(SHOW);
    expect(await button?.evaluate((element) => element.getAttribute('aria-label'))).toBe(
      'Show me: Use Avatar III instead of Avatar IV',
    );
    await button?.click();
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === 'Open this: Use Avatar III instead of Avatar IV.' && shown.at.includes('Avatar IV'),
    );
    expect(await page.$$('[role=menuitem]')).toHaveLength(0);
    expect(await ownNodes(page)).toEqual(before);
    // By the keyboard, whoever asked goes on from there.
    await page.$eval('upfront-alternatives', (host) => host.shadowRoot?.querySelector<HTMLElement>('.show')?.focus());
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Avatar IV');
    await until(
      () => page.$$('upfront-notice'),
      (notices) => notices.length === 0,
      9000,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('"Show me" outlines the entry itself where the list is open, and says where a dialog is in the way', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    const show = async (inside = ''): Promise<void> => {
      await page.waitForSelector(`${inside} ${SHOW}`);
      await page.$eval(`${inside} upfront-alternatives`, (host) =>
        host.shadowRoot?.querySelector<HTMLElement>('.show')?.click(),
      );
    };
    await page.click('.right-panel .select');
    await page.waitForSelector('[role=menuitem]');
    await settled(page);
    await show();
    await until(
      () => pointedOut(page),
      (shown) => shown?.text.startsWith('Here: ') === true && shown.at.startsWith('Avatar III'),
    );
    await page.keyboard.press('Escape');
    await openGenerateDialog(page);
    await settled(page);
    await show('.modal.generate');
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === 'Close this dialog first: Use Avatar III instead of Avatar IV.',
    );
    await close();
  });

  it.each([
    { widget: 'cards', engine: '[data-value="Precision"]', said: 'Here: ', at: /^Speed/ },
    { widget: 'radios', engine: '[data-engine="Precision"] button', said: 'Here: ', at: /^Speed/ },
    { widget: 'list', engine: '', said: 'Open this: ', at: /^Precision/ },
  ])('"Show me" finds Speed beside Precision: $widget', async ({ widget, engine, said, at }) => {
    const { page, errors, close } = await openAnnotated(
      bench.us,
      `/apps/translate?source=3m20s&engine-choice=${widget}`,
    );
    const language = '::-p-aria([name="German"][role="button"])';
    await page.locator(language).click();
    if (engine) await page.click(engine);
    else {
      await page.click('#translate-engine');
      await page.locator('::-p-aria([name="Precision"][role="option"])').click();
    }
    await page.waitForSelector(SHOW);
    await settled(page);
    const names = await page.$eval('upfront-alternatives', (host) =>
      [...(host.shadowRoot?.querySelectorAll('.show') ?? [])].map((button) => button.getAttribute('aria-label')),
    );
    const index = names.indexOf('Show me: Use Speed instead of Precision');
    expect(names[index]).toBeDefined();
    await page.$eval(
      'upfront-alternatives',
      (host, i) => host.shadowRoot?.querySelectorAll<HTMLElement>('.show')[i]?.click(),
      index,
    );
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === `${said}Use Speed instead of Precision.` && (at.test(shown.at) || widget === 'radios'),
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('"Show me" finds the motion prompt', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=photo`);
    await write(page, '[aria-label="Custom motion"]', 'nods');
    await until(
      () =>
        page.$$eval('upfront-alternatives', (hosts) =>
          hosts.map((host) => host.shadowRoot?.querySelector('[data-alternative=no-motion-prompt] .show')?.textContent),
        ),
      (found) => found[0] === 'Show me',
    );
    await page.$eval('upfront-alternatives', (host) =>
      host.shadowRoot?.querySelector<HTMLElement>('[data-alternative=no-motion-prompt] .show')?.click(),
    );
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === 'Here: Leave out the custom motion prompt.' && shown.at === 'nods',
    );
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    { html: '<button>Upload look</button>', text: 'Upload your own photo as a look', said: 'Here', at: 'Upload look' },
    {
      html: '<button aria-haspopup="menu">Add a look</button>',
      text: 'Upload your own photo as a look',
      said: 'Open this',
      at: 'Add a look',
    },
    {
      html: '<div role="tablist"><button role="tab">Public Avatars</button></div>',
      text: 'Use Stock avatar looks instead of AI-generated looks',
      said: 'Here',
      at: 'Public Avatars',
    },
    {
      html: '<nav aria-label="Breadcrumb"><a href="/avatar/my-avatars" role="link">My Avatars</a></nav>',
      go: 'Start training',
      text: 'Use existing looks without training',
      said: 'Here',
      at: 'My Avatars',
    },
  ])('"Show me" finds $at for "$text"', async ({ html, go = 'Generate', text, said, at }) => {
    const main = `<main style="padding: 60px">${html} <button id="go">${go}</button></main>`;
    const { page, errors, close } = await openSnippet(bench, main, LOOKS);
    await page.click('#go');
    await untilAsked(page);
    const show = await page.waitForSelector(`upfront-notice >>> button[aria-label="Show me: ${text}"]`);
    await show?.click();
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === `${said}: ${text}.` && shown.at.startsWith(at),
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('"Show me" finds Essential mode: the list that it is in, and what Video Agent offers in its talk', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, '/agent/0123456789abcdef');
    const show = async (): Promise<void> => {
      const button = await page.waitForSelector(
        'upfront-alternatives >>> li[data-alternative="video-agent-essential"] button.show',
      );
      await button?.evaluate((element) => (element as HTMLElement).click());
    };
    await show();
    const text = 'Switch to Video Agent Essential mode when premium usage runs out';
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === `Open this: ${text}.` && shown.at.startsWith('Standard'),
    );
    await page.$eval('.agent-log-end', (end) => {
      const button = document.createElement('button');
      button.textContent = 'Continue with Unlimited';
      end.before(button);
    });
    await settled(page);
    await show();
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === `Here: ${text}.`,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    { where: 'below', style: 'margin-top: 3000px' },
    { where: 'to the right', style: 'margin-left: 4000px' },
  ])('"Show me" scrolls to a control that is out of sight $where, and frames it there', async ({ style }) => {
    const html = `<main><button id="go">Generate</button> <p style="${style}"><button id="look">Upload look</button></p></main>`;
    const { page, errors, close } = await openSnippet(bench, html, LOOKS);
    const text = 'Upload your own photo as a look';
    const isInSight = () =>
      page.$eval('#look', (button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight;
      });
    await page.click('#go');
    await untilAsked(page);
    expect(await isInSight()).toBe(false);
    const show = await page.waitForSelector(`upfront-notice >>> button[aria-label="Show me: ${text}"]`);
    await show?.click();
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === `Here: ${text}.`,
    );
    // It goes there step by step, as whoever looks at it can follow.
    await until(isInSight, (is) => is);
    await until(
      () => pointedOut(page),
      (shown) => shown?.at === 'Upload look',
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('"Show me" is not there where the page has no control for it', async () => {
    const { page, close } = await openSnippet(
      bench,
      '<main>0 <span>Credits</span><button id="go">Generate</button></main>',
      LOOKS,
    );
    await page.click('#go');
    const { alternatives } = await untilAsked(page);
    expect(alternatives.join()).toContain('Upload your own photo as a look');
    expect(await page.$$('upfront-notice >>> .show')).toHaveLength(0);
    await close();
  });
});
