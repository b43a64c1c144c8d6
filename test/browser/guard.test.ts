import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import de from '../../shared/credits/locales/de.ts';
import { callApi } from './lib/extension-page.ts';
import { asked, choose, headingShape, pointedOut, submitted, untilAnswered, untilAsked } from './lib/guard.ts';
import { estimates, settled, until } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, QUICK, startBench, write } from './lib/studio.ts';

const VIDEO = '/create-v4/0123456789abcdef0123456789abcdef';
/** One scene of 18 seconds: 6 credits on Avatar IV. */
const ONE_SCENE = 'scenes=1&looks=video';
const SUBMIT = '.modal.generate .modal-foot .button-brand';
const SCRIPT = 'textarea[aria-label="Script"]';
/** About half a minute: 9 credits or more. */
const LONG = 'Welcome back, everyone, to the lesson about our product video. '.repeat(8);
const SHORT = 'Welcome back, everyone.';

const storage = (settings: Record<string, unknown>) => ({
  settings: { version: 2, ...settings },
  balance: { credits: 200, source: 'page', readAt: Date.now(), version: 1 },
});

async function openSubmit(bench: Bench, query: string, path = EDITOR) {
  const opened = await openAnnotated(bench.us, `${path}?${ONE_SCENE}&${query}`);
  await openGenerateDialog(opened.page);
  await settled(opened.page);
  return opened;
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

const writeScript = async (page: Page, text: string): Promise<void> => {
  await write(page, SCRIPT, text);
  await until(
    () => estimates(page),
    ([shown]) => shown !== undefined && shown.credits !== 'unknown',
  );
  await settled(page);
};

describe.each(BROWSERS)('the guard, asked above 5 credits, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: storage({ guard: true, guardAbove: 5 }) });
  });
  afterAll(() => bench?.close());

  it('stops a press of the mouse, says why, and cancelling leaves the page as it was', async () => {
    const { page, errors, close } = await openSubmit(bench, 'engines=iv');
    await page.click(SUBMIT);
    const question = await untilAsked(page);
    expect(question).toMatchObject({
      sentence: 'This will use 6 premium credits (200 remaining).',
      reasons: ['You want to be asked above 5 premium credits.'],
      buttons: ['Cancel', 'Go on this once', 'Always for this video'],
      focused: 'Cancel',
      role: 'alertdialog',
      name: 'This will use 6 premium credits (200 remaining).',
      described: true,
    });
    expect(question.alternatives[0]).toMatch(/^Use Avatar III instead of Avatar IV/);
    expect(await headingShape(page)).toEqual({ sign: '▲', lines: [] });
    expect(await submitted(page)).toBe(0);
    await choose(page, 'cancel');
    expect(await focused(page)).toBe('Submit');
    // It was no press, so nothing that is spent later is told to be its cost.
    if (name === 'chrome') expect(await bench.us.getStorage()).not.toHaveProperty('pressed');
    // The page's own dialog has heard of none of it.
    expect(await page.$$('.modal.generate')).toHaveLength(1);
    // What is shown from here is not done either.
    await page.click(SUBMIT);
    await untilAsked(page);
    await choose(page, '0');
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === 'Close this dialog first: Use Avatar III instead of Avatar IV.',
    );
    expect(await submitted(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on with the press that follows, once', async () => {
    const { page, errors, close } = await openSubmit(bench, 'engines=iv');
    await page.click(SUBMIT);
    await untilAsked(page);
    await choose(page, 'once');
    expect(await submitted(page)).toBe(0);
    expect(await focused(page)).toBe('Submit');
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === 'Press it again to go on.' && shown.at === 'Submit',
    );
    await page.click(SUBMIT);
    await until(
      () => submitted(page),
      (count) => count > 0,
    );
    await pause(100);
    expect(await submitted(page)).toBe(1);
    expect(await asked(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  it('is all keys: Enter and Space ask, Tab goes round, Escape cancels, and no key answers for another', async () => {
    const { page, errors, close } = await openSubmit(bench, 'engines=iv');
    for (const key of ['Enter', ' '] as const) {
      await page.focus(SUBMIT);
      await page.keyboard.press(key);
      expect((await untilAsked(page)).focused).toBe('Cancel');
      await pause(50);
      expect(await asked(page)).toBeDefined();
      await page.keyboard.press('Escape');
      await untilAnswered(page);
      expect(await focused(page)).toBe('Submit');
      expect(await page.$$('.modal.generate')).toHaveLength(1);
    }
    // Held down, the key that asks presses nothing in the question.
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await untilAsked(page);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    const seen: string[] = [];
    for (let i = 0; i < 8; i++) {
      seen.push((await asked(page))?.focused ?? 'none');
      await page.keyboard.press('Tab');
    }
    const round = seen.indexOf('Cancel', 1);
    expect(seen.slice(0, 3)).toEqual(['Cancel', 'Go on this once', 'Always for this video']);
    expect(round).toBeGreaterThan(2);
    expect(seen).not.toContain('none');
    while ((await asked(page))?.focused !== 'Go on this once') await page.keyboard.press('Tab');
    // Held down once more, it agrees, and presses nothing on the page.
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await untilAnswered(page);
    await page.keyboard.up('Enter');
    await pause(50);
    expect(await submitted(page)).toBe(0);
    expect(await focused(page)).toBe('Submit');
    await page.keyboard.press(' ');
    await until(
      () => submitted(page),
      (count) => count > 0,
    );
    await pause(100);
    expect(await submitted(page)).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('asks no more for a video that was agreed to, and for another one again', async () => {
    const { page, errors, close } = await openSubmit(bench, 'engines=iv', VIDEO);
    await page.click(SUBMIT);
    await untilAsked(page);
    await choose(page, 'always');
    const again = async (): Promise<void> => {
      await page.waitForSelector('.topbar .button-brand');
      await openGenerateDialog(page);
      await settled(page);
    };
    for (const count of [1, 2]) {
      await page.click(SUBMIT);
      await until(
        () => submitted(page),
        (times) => times === count,
      );
      await page.evaluate((path) => window.studio.navigate(path), `${VIDEO}?${ONE_SCENE}&engines=iv`);
      await again();
    }
    await page.reload();
    await again();
    await page.click(SUBMIT);
    await until(
      () => submitted(page),
      (times) => times === 1,
    );
    await page.evaluate(
      (path) => window.studio.navigate(path),
      `${VIDEO.replace('012', '999')}?${ONE_SCENE}&engines=iv`,
    );
    await page.waitForFunction(() => location.pathname.includes('999'));
    if (!(await page.$('.modal.generate'))) await again();
    await settled(page);
    await page.click(SUBMIT);
    await untilAsked(page);
    expect(await submitted(page)).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    { what: 'what costs nothing', query: 'engines=iii' },
    { what: 'a cost that nobody knows', query: 'engines=kling&looks=photo' },
  ])('lets $what through, once', async ({ query }) => {
    const { page, errors, close } = await openSubmit(bench, query);
    await page.click(SUBMIT);
    await until(
      () => submitted(page),
      (count) => count > 0,
    );
    await pause(100);
    expect(await submitted(page)).toBe(1);
    expect(await asked(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  it('lets "Generate" open the page’s own dialog, which spends nothing', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?${ONE_SCENE}&engines=iv`);
    await page.click('.topbar .button-brand');
    await page.waitForSelector('.modal.generate');
    expect(await asked(page)).toBeUndefined();
    await close();
  });

  it('knows a bare arrow, from the icon in it, and the script as it is at that moment', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?submit=icon`);
    await writeScript(page, SHORT);
    await page.click('.send > *');
    await until(
      () => submitted(page),
      (count) => count > 0,
    );
    expect(await submitted(page)).toBe(1);
    // Longer by the time of the press, which comes at once.
    await write(page, SCRIPT, LONG);
    await page.$eval('.send', (button) => (button as HTMLElement).click());
    const question = await untilAsked(page);
    expect(question.sentence).toMatch(/^This will use \d+–\d+ premium credits \(200 remaining\)\.$/);
    expect(question.buttons).toContain('Always on this page');
    expect(await submitted(page)).toBe(1);
    // At any width: the heading's lines break anywhere but in the range.
    const { width = 0, height = 0 } = page.viewport() ?? {};
    for (let narrow = 320; narrow <= 400; narrow += 16) {
      await page.setViewport({ width: narrow, height });
      expect(await headingShape(page)).toEqual({ sign: '△', lines: [1] });
    }
    await page.setViewport({ width, height });
    await choose(page, 'once');
    await page.click('.send');
    await until(
      () => submitted(page),
      (count) => count > 1,
    );
    await pause(100);
    expect(await submitted(page)).toBe(2);
    // That was once.
    await writeScript(page, LONG);
    await page.focus('.send');
    await page.keyboard.press('Enter');
    await untilAsked(page);
    // A press that was agreed to holds for the cost that was agreed to.
    await choose(page, 'once');
    await writeScript(page, LONG + LONG);
    await page.click('.send');
    await untilAsked(page);
    expect(await submitted(page)).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('without the guard, $name', ({ name }) => {
  it('a press of what the balance does not pay for goes on, once', async () => {
    const bench = await startBench(name, { storage: storage({ guardAbove: 5, dayBudget: 1 }) });
    const { page, errors, close } = await openSubmit(bench, 'engines=iv');
    await page.focus(SUBMIT);
    await page.keyboard.press('Enter');
    await until(
      () => submitted(page),
      (count) => count > 0,
    );
    await pause(100);
    expect(await submitted(page)).toBe(1);
    expect(await asked(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
    await bench.close();
  });
});

const { guard } = de;

describe.each(BROWSERS)('the guard and the day, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  const day = async (): Promise<{ spent: number; pressed: unknown[] } | undefined> =>
    (await bench.us.getStorage()).day as never;

  it('counts what HeyGen says at a press, and what the balance falls by, once', async () => {
    await bench.us.setStorage(storage({ guard: true, dayBudget: 15 }));
    const { page, errors, close } = await openSubmit(bench, 'engines=iv&native=live', VIDEO);
    const submit = async (): Promise<void> => {
      await page.bringToFront();
      await page.click(SUBMIT);
    };
    const again = async (): Promise<void> => {
      await page.bringToFront();
      await page.evaluate((path) => window.studio.navigate(path), `${VIDEO}?${ONE_SCENE}&engines=iv&native=live`);
      await page.waitForSelector('.topbar .button-brand');
      await openGenerateDialog(page);
      await settled(page);
    };
    await submit();
    await until(
      () => submitted(page),
      (count) => count === 1,
    );
    await until(day, (stored) => JSON.stringify(stored?.pressed) === '[[6,6]]');
    await again();
    await until(day, (stored) => stored?.spent === 6 && stored.pressed.length === 0);
    await submit();
    await until(
      () => submitted(page),
      (count) => count === 2,
    );
    await again();
    // Twelve are spent: six more would be eighteen.
    await submit();
    const { reasons } = await untilAsked(page);
    expect(reasons).toEqual([
      'You want to be asked above 15 premium credits a day. Seen so far today: 12 premium credits.',
    ]);
    expect(await submitted(page)).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  it('counts by our own estimates where HeyGen says neither a cost nor a balance', async () => {
    await bench.us.setStorage({ settings: { version: 2, guard: true, dayBudget: 10 } });
    const { page, errors, close } = await openSubmit(bench, 'engines=iv', VIDEO);
    // No person has pressed that.
    await page.$eval(SUBMIT, (submit) => {
      submit.addEventListener('click', (event) => event.stopImmediatePropagation(), { once: true });
      (submit as HTMLElement).click();
    });
    await page.click(SUBMIT);
    await until(
      () => submitted(page),
      (count) => count === 1,
    );
    await until(day, (stored) => JSON.stringify(stored?.pressed) === '[[6,6]]');
    await page.bringToFront();
    await page.evaluate((path) => window.studio.navigate(path), `${VIDEO}?${ONE_SCENE}&engines=iv`);
    await page.waitForSelector('.topbar .button-brand');
    await openGenerateDialog(page);
    await settled(page);
    await page.click(SUBMIT);
    const { reasons } = await untilAsked(page);
    expect(reasons).toEqual([
      'You want to be asked above 10 premium credits a day. Seen so far today: 6 premium credits.',
    ]);
    expect(await submitted(page)).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('is switched on and off while a page is open', async () => {
    await bench.us.setStorage(storage({ guard: true, guardAbove: 5 }));
    const { page, close } = await openSubmit(bench, 'engines=iv', VIDEO);
    await page.click(SUBMIT);
    await untilAsked(page);
    await bench.us.setStorage(storage({ guard: false, guardAbove: 5 }));
    await page.bringToFront();
    await untilAnswered(page);
    await page.click(SUBMIT);
    await until(
      () => submitted(page),
      (count) => count === 1,
    );
    await close();
  });

  it('asks in another language once that is chosen, with the focus where it was', async () => {
    await bench.us.setStorage(storage({ guard: true, guardAbove: 5 }));
    const { page, errors, close } = await openSubmit(bench, 'engines=iv', VIDEO);
    await page.click(SUBMIT);
    expect((await untilAsked(page)).sentence).toMatch(/^This will use 6 premium credits/);
    await page.keyboard.press('Tab');
    // Nothing is emptied before, as `setStorage` does: without its switch the guard would close what it asks.
    const options = await bench.us.openExtensionPage('options.html');
    await callApi(options, 'storage.local.set', storage({ guard: true, guardAbove: 5, language: 'de' }));
    await options.close();
    await page.bringToFront();
    const question = await until(
      () => asked(page),
      (shown) => shown?.sentence.startsWith('Das verbraucht') === true,
    );
    expect(question).toMatchObject({ modal: true, focused: guard.goOnOnce, described: true });
    expect(question?.buttons).toEqual([guard.cancel, guard.goOnOnce, guard.goOnVideo]);
    await page.keyboard.press('Escape');
    await untilAnswered(page);
    expect(await submitted(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('lets presses through once the extension has gone, and closes what it has asked', async () => {
    await bench.us.setStorage(storage({ guard: true, guardAbove: 5 }));
    const { page, errors, close } = await openSubmit(bench, 'engines=iv', VIDEO);
    await page.click(SUBMIT);
    await untilAsked(page);
    await bench.us.reinstall();
    await page.bringToFront();
    await untilAnswered(page);
    // Firefox starts the new copy in open pages, which asks as well, once it has read the page.
    if (name === 'firefox') await page.waitForSelector('upfront-estimate');
    await page.click(SUBMIT);
    if (name === 'firefox') {
      await untilAsked(page);
      expect(await submitted(page)).toBe(0);
    } else {
      await until(
        () => submitted(page),
        (count) => count === 1,
      );
      expect(await asked(page)).toBeUndefined();
    }
    expect(errors).toEqual([]);
    await close();
  });
});
