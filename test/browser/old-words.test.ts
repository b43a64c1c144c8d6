import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, until } from './lib/overlay.ts';
import { append, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, ownNodes, pause, startBench } from './lib/studio.ts';

/** A page of HeyGen's with room around its texts. */
const page = (html: string): string => `<main style="padding: 120px 300px; background: white">${html}</main>`;

/** The notices of a page: which, and what each stands behind. */
const notices = (shown: Page): Promise<Array<{ notice: string; behind: string }>> =>
  shown.evaluate(() =>
    [...document.querySelectorAll('upfront-notice')].map((host) => ({
      notice: host.getAttribute('data-notice') ?? '',
      behind: host.previousElementSibling?.id ?? host.parentElement?.id ?? '',
    })),
  );

const isOpen = (shown: Page): Promise<boolean> =>
  shown.evaluate(() => !!document.querySelector('upfront-notice')?.shadowRoot?.querySelector('.panel:popover-open'));

/** Where the mark is, and what is there for the mouse. */
const place = (shown: Page) =>
  shown.evaluate(() => {
    const host = document.querySelector('upfront-notice');
    const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return { left, top, width, height, isHit: hit === host };
  });

const OLD = { notice: 'rename', behind: 'old' };

describe.each(BROWSERS)('the old name of credits, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    ['a heading', '<h2 id="old">Generative Credits</h2>'],
    ['a button', '<button id="old">Buy Generative Credits</button>'],
    ['a line', '<div><span id="old">1,200 GenCredits</span></div>'],
    ['a sentence', '<p id="old">Generative credits are added to your plan every month.</p>'],
    ['a cost line', '<p id="old">This will use 10 generative credits (300 remaining).</p>'],
    ['two elements', '<p><span id="old"><b>Generative</b> <b>Credit</b></span></p>'],
    ['capital letters in a cell', '<table><tr><td id="old">GENERATIVE CREDITS</td><td>300</td></tr></table>'],
  ])('is explained beside %s, which stays as it is and where it is', async (_, html) => {
    const opened = await openSnippet(bench, page(''));
    const before = await opened.page.evaluate((content) => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = content;
      const { x, y, width, height } = (document.querySelector('#old') as HTMLElement).getBoundingClientRect();
      return { box: { x, y, width, height }, text: main.textContent };
    }, html);
    const nodes = await ownNodes(opened.page);
    await until(
      () => notices(opened.page),
      ([first]) => first?.notice === 'rename',
    );
    await settled(opened.page);
    expect(await notices(opened.page)).toEqual([OLD]);
    expect(await ownNodes(opened.page)).toEqual(nodes);
    const after = await opened.page.evaluate(() => {
      const { x, y, width, height } = (document.querySelector('#old') as HTMLElement).getBoundingClientRect();
      return { box: { x, y, width, height }, text: document.querySelector('main')?.textContent };
    });
    expect(after).toEqual(before);
    // As large as a finger needs it, where it can be pressed.
    expect(await place(opened.page)).toMatchObject({ width: 24, height: 24, isHit: true });
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  it('opens by mouse and by keyboard, says what they are called now, and closes with Esc or a press elsewhere', async () => {
    const opened = await openSnippet(
      bench,
      page('<button id="first">First</button> <span id="old">Generative Credits</span>'),
    );
    const shown = opened.page;
    await until(
      () => notices(shown),
      (all) => all.length === 1,
    );
    await shown.evaluate(() => {
      Object.assign(window, { heard: [] as string[] });
      addEventListener('keydown', ({ key }) => (window as unknown as { heard: string[] }).heard.push(key));
    });
    await shown.focus('#first');
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Enter');
    await until(() => isOpen(shown), Boolean);
    const text = await shown.evaluate(
      () => document.querySelector('upfront-notice')?.shadowRoot?.querySelector('.panel')?.textContent,
    );
    expect(text).toMatch(/^Generative Credits are now Premium Credits/);
    expect(text).toContain('January 6, 2026');
    expect(text).toContain('May 15, 2026 they are just called credits');
    await shown.keyboard.press('Escape');
    await until(
      () => isOpen(shown),
      (open) => !open,
    );
    // The focus is where it was, and the page has heard nothing of the keys that were ours.
    expect(
      await shown.evaluate(() => document.querySelector('upfront-notice')?.shadowRoot?.activeElement?.className),
    ).toBe('mark');
    expect(await shown.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['Tab']);
    const mark = await place(shown);
    await shown.mouse.click(mark.left + 12, mark.top + 12);
    await until(() => isOpen(shown), Boolean);
    await shown.mouse.click(20, 20);
    await until(
      () => isOpen(shown),
      (open) => !open,
    );
    // From the page's own button too, which hears of it.
    await shown.mouse.click(mark.left + 12, mark.top + 12);
    await until(() => isOpen(shown), Boolean);
    await shown.focus('#first');
    await shown.keyboard.press('Escape');
    await until(
      () => isOpen(shown),
      (open) => !open,
    );
    expect(await shown.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['Tab', 'Escape']);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  it.each([
    ['a paragraph', '<p id="old">Each minute of video uses some of your Generative Credits.</p>'],
    ['parts of one', '<p id="old">Upgrade now and get many <b>GenCredits</b> more than before.</p>'],
  ])('is found in the middle of a sentence too, when the page has come to rest: %s', async (_, html) => {
    const opened = await openSnippet(bench, page(''));
    // A page that comes all at once, as after a soft navigation.
    await opened.page.evaluate((content) => {
      document.body.innerHTML = content;
      history.pushState({}, '', '/settings');
      dispatchEvent(new PopStateEvent('popstate'));
    }, page(html));
    await until(
      () => notices(opened.page),
      ([first]) => first?.behind === 'old',
    );
    await opened.close();
  });

  it('stands once, beside the first that is seen, and goes with it', async () => {
    const opened = await openSnippet(
      bench,
      page(`<p style="display: none">Generative Credits</p><p id="gone">Generative Credits</p>
        <p id="old">Your Generative Credits</p>`),
    );
    await until(
      () => notices(opened.page),
      ([first]) => first?.behind === 'gone',
    );
    expect(await notices(opened.page)).toHaveLength(1);
    await opened.page.$eval('#gone', (element) => element.remove());
    await until(
      () => notices(opened.page),
      ([first, second]) => first?.behind === 'old' && !second,
    );
    await opened.page.$eval('#old', (element) => element.replaceChildren('Premium Credits'));
    await until(
      () => notices(opened.page),
      (all) => all.length === 0,
    );
    await opened.close();
  });

  it('is left alone in what users write, and where something else is meant', async () => {
    const opened = await openSnippet(
      bench,
      page(`
        <input value="Generative Credits explained" aria-label="Title">
        <div contenteditable="true" role="textbox" aria-label="Script">Generative Credits are gone.</div>
        <textarea>Generative Credits</textarea>
        <div role="log"><p>Generative Credits, what are they?</p><p>Add generative credits, or go on.</p></div>
        <section aria-label="Transcript"><p>Generative credits were renamed.</p></section>
        <div data-element-id="7"><p>GenCredits</p></div>
        <a href="/videos/0123456789abcdef">Generative Credits explained</a>
        <div class="card"><div>Generative Credits explained</div><div>• just now • AI Studio</div></div>
        <blockquote>Generative Credits</blockquote>
        <p>Generative AI credits its sources</p><p>Premium Credits</p>`),
    );
    await pause(400);
    expect(await notices(opened.page)).toEqual([]);
    // And one that is HeyGen's own would be found among them.
    await append(opened.page, '<h3 id="old">Generative Credits</h3>');
    await until(
      () => notices(opened.page),
      ([first]) => first?.behind === 'old',
    );
    await opened.close();
  });

  it('is no page’s that fights it: thrown out again and again, the mark stays away', async () => {
    const opened = await openSnippet(bench, page('<p id="old">Generative Credits</p>'));
    await opened.page.evaluate(() => {
      Object.assign(window, { thrown: 0 });
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('upfront-notice')) {
          host.remove();
          (window as unknown as { thrown: number }).thrown++;
        }
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector('upfront-notice')?.remove();
    });
    await pause(1500);
    const thrown = (): Promise<number> => opened.page.evaluate(() => (window as unknown as { thrown: number }).thrown);
    const count = await thrown();
    expect(count).toBeLessThan(12);
    await pause(600);
    expect(await thrown()).toBe(count);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

describe.each(BROWSERS)('the old name of credits, its switch and its place, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is off by one switch, and on again, without a reload', async () => {
    await bench.us.setStorage({});
    const opened = await openSnippet(bench, page('<p id="old">Generative Credits</p>'));
    const count = (wanted: number) =>
      until(
        () => notices(opened.page),
        (all) => all.length === wanted,
      );
    await count(1);
    await bench.us.setStorage({ settings: { version: 2, oldWords: false } });
    await count(0);
    await bench.us.setStorage({ settings: { version: 2, oldWords: true } });
    await count(1);
    // And with everything.
    await bench.us.setStorage({ settings: { version: 2, enabled: false } });
    await count(0);
    await opened.close();
  });
});
