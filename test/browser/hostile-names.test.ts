import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, openHostile } from './lib/hostile.ts';
import { settled } from './lib/overlay.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/**
 * Names that read as the feature's, whatever is in them that shows nothing: zero-width characters, soft hyphens, and controls
 * that embed or isolate. All of a name's letters run from left to right, so that none of those moves one.
 */
const READS_RIGHT = [
  'Ava\u200btar V',
  'Avatar\u200c \u200dV',
  '\ufeffAvatar V\ufeff',
  'Ava\u00adtar V',
  '\u202aAvatar V\u202c',
  '\u202bAvatar V\u202c',
  '\u202dAvatar V\u202c',
  '\u2066Avatar V\u2069',
  '\u2067Avatar V\u2069',
  '\u2068Avatar \u2066V\u2069\u2069',
  '\u200b<span>Avatar V</span>',
  '<span>\u200b</span><span>Avatar V</span><span>\ufeff</span>',
];

/** Names that an override turns into something else ("V ratavA"), and what it makes to look like a name. */
const READS_WRONG = [
  '\u202eAvatar V\u202c',
  'Avatar \u202eV',
  '\u202e<span>Avatar V</span>\u202c',
  '<span>\u202e</span><span>Avatar V</span>',
  '\u202eV ratavA\u202c',
  '<bdo dir="rtl">Avatar V</bdo>',
];

const buttons = (contents: readonly string[], name: string): string =>
  contents.map((content, i) => `<button id="${name}${i}">${content}</button>`).join('');

/** Where texts of the page and of the badge stand, against their controls: what turns the direction would move them. */
const places = (page: Page, selector: string): Promise<Array<{ own: number[]; badge: boolean }>> =>
  page.$$eval(selector, (rows) =>
    rows.map((row) => {
      const from = row.getBoundingClientRect().left;
      const leftOf = (node: Node, at: number): number => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return Math.round(range.getBoundingClientRect().left - from);
      };
      const text = row.querySelector('upfront-badge')?.shadowRoot?.querySelector('.root')?.firstChild as Text | null;
      const after = row.lastChild?.firstChild as Text;
      return {
        own: [0, 1, 2].map((at) => leftOf(after, at) - leftOf(after, 0)),
        badge: !!text && leftOf(text, 0) < leftOf(text, text.length - 1),
      };
    }),
  );

describe.each(BROWSERS)('names with something in them that nobody sees, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('a name is what it reads as', async () => {
    const opened = await openHostile(
      bench,
      `<menu>${buttons(READS_RIGHT, 'right')}</menu><menu>${buttons(READS_WRONG, 'wrong')}</menu>
       <menu><button id="silent" aria-label="Avatar V">\u200b</button></menu>`,
    );
    // The badge of a name in an element of its own stands in that one; an icon's behind what its button shows.
    const names = READS_RIGHT.map((content, i) => `${content.includes('<') ? '' : `right${i}`}: avatar-v`);
    await expectUnharmed(opened, [...names, 'silent: avatar-v']);
  });

  it('no direction spills into the badge, or from it into the text behind', async () => {
    const row = (content: string): string => `<li class="row"><a href="#x">${content}</a><i> next</i></li>`;
    const rows = ['Avatar V', '\u202bAvatar V', '\u2067Avatar V', '\u202aAvatar V'].map(row).join('');
    const opened = await openHostile(bench, `<nav>${rows}</nav><nav dir="rtl">${rows}</nav>`);
    const { page } = opened;
    const seen = await places(page, '.row');
    expect(seen.map(({ badge }) => badge)).toEqual(seen.map(() => true));
    // Without our badges the page's own words stand in the same order.
    const own = seen.map((each) => each.own);
    await page.$$eval('upfront-badge', (hosts) => {
      for (const host of hosts) (host as HTMLElement).style.setProperty('display', 'none', 'important');
    });
    expect((await places(page, '.row')).map((each) => each.own)).toEqual(own);
    await opened.close();
  });

  it('names that are given by ids: in circles, by a thousand of them, by none, by two elements', async () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => `id${i}`).join(' ');
    const opened = await openHostile(
      bench,
      `<section aria-labelledby="a"><h3 id="a" aria-labelledby="b">One</h3><h3 id="b" aria-labelledby="a">Two</h3></section>
       <button id="self" aria-labelledby="self">Avatar V</button>
       <button id="many" aria-labelledby="${thousand}">Avatar V</button>
       <button id="none" aria-labelledby="nothing has these ids">Avatar V</button>
       <button id="empty" aria-labelledby=" ">Avatar V</button>
       <button id="twice" aria-labelledby="twice">Avatar V</button><i id="twice">Avatar IV</i>
       <div contenteditable="true" role="textbox" id="comment" aria-labelledby="c1 c2"></div>
       <i id="c1" aria-labelledby="c2 comment">Your</i><i id="c2" aria-labelledby="c1 comment">comment</i>`,
    );
    const { page } = opened;
    const also = ['self', 'many', 'none', 'empty', 'twice'].map((id) => `${id}: avatar-v`);
    // All that the page says names a control that is looked at in every pass: the whole page is no name, and not read.
    const longest = await page.evaluate(async () => {
      document.body.id = 'whole';
      const words = document.createElement('p');
      words.textContent = 'words of the page '.repeat(40_000);
      words.hidden = true;
      const section = document.createElement('section');
      for (let i = 0; i < 3000; i++) {
        const button = document.createElement('button');
        button.setAttribute('role', 'switch');
        button.setAttribute('aria-labelledby', 'whole');
        section.append(button);
      }
      document.body.append(words, section, Object.assign(document.createElement('a'), { textContent: 'Avatar Shots' }));
      let [last, gap] = [performance.now(), 0];
      const timer = setInterval(() => {
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }, 5);
      await new Promise((resolve) => setTimeout(resolve, 800));
      clearInterval(timer);
      return gap;
    });
    expect(longest).toBeLessThan(1000);
    await settled(page);
    await expectUnharmed(opened, [...also, ': avatar-shots']);
  });
});
