import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelling } from './lib/labelling.ts';
import { estimates, settled, until } from './lib/overlay.ts';
import { openAccount } from './lib/spending.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  NO_TROUBLES,
  openAnnotated,
  pause,
  QUICK,
  startBench,
  troubles,
} from './lib/studio.ts';

/** What another version, another extension or a broken disk may have left. */
const BROKEN = { settings: 'garbage', balance: { credits: 'x' }, unknownToUs: { keep: [1, 2, 3] } };
const PARTLY = {
  settings: { version: 9, enabled: true, rateCard: 'of-next-year', plan: 17, lowAt: -3, later: { keep: 'this' } },
  balance: { credits: -5, source: 'nobody', readAt: 'now' },
};

describe.each(BROWSERS)('bad input, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: BROKEN });
  });
  afterAll(() => bench?.close());

  it('takes the defaults for settings and balances that are none', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=video`);
    expect((await estimates(page))[0]).toMatchObject({ credits: '6', remaining: 'unknown', state: 'unknown' });
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    await close();
  });

  it('says nothing about five megabytes of text, and takes no time for them', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    const longest = await page.evaluate(async () => {
      let last = performance.now();
      let gap = 0;
      const timer = setInterval(() => {
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }, 5);
      // Hidden, so that only who reads it takes time for it; in one node, in a label's place and in the page's.
      for (const tag of ['p', 'button', 'h2']) {
        const element = document.createElement(tag);
        element.style.display = 'none';
        element.textContent = `Avatar IV ${'Avatar IV will use 5 credits '.repeat(180_000)}`;
        document.querySelector('#root')?.append(element);
      }
      await new Promise((resolve) => setTimeout(resolve, 800));
      clearInterval(timer);
      return gap;
    });
    // Regular expressions over five megabytes would take seconds; the machine itself may stop a while.
    expect(longest).toBeLessThan(400);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('stays silent where a label stands in an editor, an input or a picture', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    await page.evaluate(() => {
      const add = (tag: string, attributes: Record<string, string>, inner: HTMLElement[]): void => {
        const element = document.createElement(tag);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.append(...inner);
        document.querySelector('.quick')?.append(element);
      };
      const button = (): HTMLElement => Object.assign(document.createElement('button'), { textContent: 'Avatar V' });
      add('div', { contenteditable: 'true' }, [button()]);
      add('div', { contenteditable: 'plaintext-only' }, [button()]);
      add('div', { role: 'textbox' }, [button()]);
      add('pre', {}, [button()]);
      add('div', { 'data-element-id': 'x' }, [button()]);
      add('div', { class: 'ProseMirror' }, [button()]);
    });
    await settled(page);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says nothing about a balance without its number', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?balance=none`);
    await openAccount(page);
    await pause(300);
    expect((await estimates(page))[0]).toMatchObject({ remaining: 'unknown', state: 'unknown' });
    expect(errors).toEqual([]);
    await close();
  });

  it('never takes a person’s numbers for lengths, costs or balances', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    await page.evaluate(() => {
      for (const text of [
        '3 left',
        '999999999999999999999 left',
        '-4 credits left',
        'NaN left',
        '1e9 left',
        '∞ left',
      ]) {
        const element = document.createElement('span');
        element.textContent = text;
        document.querySelector('.quick')?.append(element);
      }
    });
    await settled(page);
    expect((await estimates(page))[0]).toMatchObject({ remaining: 'unknown' });
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('storage that this version does not understand, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: { ...BROKEN, ...PARTLY } });
  });
  afterAll(() => bench?.close());

  it('keeps unknown settings and entries when it stores a balance', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?balance=42`);
    await openAccount(page);
    await until(
      () => bench.us.getStorage(),
      ({ balance }) => (balance as { credits?: unknown }).credits === 42,
    );
    expect(await bench.us.getStorage()).toMatchObject({ settings: PARTLY.settings, unknownToUs: BROKEN.unknownToUs });
    expect(errors).toEqual([]);
    await close();
  });
});
