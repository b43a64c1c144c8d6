import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, openHostile, openPrepared, PAGE, RIGHT, shown } from './lib/hostile.ts';
import { settled, until } from './lib/overlay.ts';
import { append } from './lib/snippet.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/** A form of which each of these properties is one of its inputs. */
const clobbered = (names: string, content: string): string =>
  `<form>${names
    .split(' ')
    .map((name) => `<input hidden name="${name}">`)
    .join('')}${content}</form>`;

const WAYS = 'parentNode parentElement children childNodes firstChild firstElementChild lastChild nextSibling';
const FACTS = 'nodeName nodeType localName textContent attributes isConnected dataset style innerText id className';
const CALLS =
  'getAttribute hasAttribute setAttribute matches closest querySelector querySelectorAll contains getRootNode remove after';
const PLACES = 'getBoundingClientRect checkVisibility clientHeight ownerDocument shadowRoot';

/** Runs in the page, first of all: what is asked of its document answers with pictures and forms instead. */
function hideDocument(): void {
  addEventListener('DOMContentLoaded', () => {
    const facts = ['body', 'documentElement', 'readyState', 'fonts', 'activeElement', 'children', 'contains'];
    const ways = ['querySelector', 'querySelectorAll', 'createElement', 'createTextNode', 'createTreeWalker'];
    const points = ['elementsFromPoint', 'elementFromPoint', 'getElementById'];
    const elements = [...facts, ...ways, ...points].flatMap((name) =>
      ['img', 'form'].map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('name', name);
        element.dataset.hides = name;
        return element;
      }),
    );
    document.head.append(...elements);
  });
}

describe.each(BROWSERS)('a hostile document, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('forms whose inputs are called like properties of elements', async () => {
    const opened = await openHostile(bench);
    const { page, errors } = opened;
    const button = '<button id="held" type="button">Avatar V</button>';
    for (const names of [WAYS, FACTS, CALLS, PLACES]) {
      await append(page, clobbered(names, button));
      await append(page, `<div>${clobbered(names, button)}</div>`);
    }
    await settled(page);
    // Where the page lets nobody ask, a label may stay without its badge; wherever there is one, it is in its place.
    const inForms = (await shown(page)).badges.filter((badge) => !RIGHT.badges.includes(badge));
    expect({ errors, inForms: [...new Set(inForms)] }).toEqual({ errors: [], inForms: ['held: avatar-v'] });
    await page.$$eval('form', (forms) => {
      for (const form of forms) Element.prototype.remove.call(form);
    });
    await settled(page);
    await expectUnharmed(opened);
  });

  it.each([WAYS, FACTS, CALLS, PLACES])(
    'a form around the whole app, with its editor, controls and labels, whose inputs are called %s',
    async (names) => {
      const opened = await openHostile(bench);
      const { page, errors } = opened;
      await page.evaluate(
        (html) => {
          document.body.innerHTML = html;
        },
        clobbered(names, PAGE.replaceAll('<button', '<button type="button"')),
      );
      await page.waitForSelector('upfront-estimate', { timeout: 5000 });
      await settled(page);
      expect({ errors, ...(await shown(page)) }).toEqual({ errors: [], ...RIGHT });
      // The form itself changes, and what is in it.
      await page.evaluate(() => {
        const form = document.querySelector('form') as HTMLFormElement;
        Element.prototype.append.call(form, document.createElement('i'));
        document.querySelector('#agent')?.replaceChildren('Avatar Shots');
        document.querySelector('[contenteditable]')?.replaceChildren('Another script.');
      });
      await settled(page);
      const agent = 'agent: avatar-shots';
      const badges = RIGHT.badges.map((badge) => (badge.startsWith('agent') ? agent : badge));
      expect({ errors, ...(await shown(page)) }).toEqual({ errors: [], ...RIGHT, badges });
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, PAGE);
      await settled(page);
      await expectUnharmed(opened);
    },
  );

  it('pictures and forms that are called like all that the overlay asks of a document, before it starts', async () => {
    const opened = await openPrepared(bench, hideDocument);
    const { page, errors } = opened;
    const body = await page.evaluateHandle(() => document.getElementsByTagName('body')[0] as HTMLElement);
    await body.evaluate((element, html) => {
      element.innerHTML = html;
    }, PAGE);
    const html = (): Promise<string> => body.evaluate((element) => element.innerHTML);
    await until(html, (now) => now.includes('upfront-badge') && now.includes('upfront-estimate'), 10_000);
    await body.evaluate((element) => element.insertAdjacentHTML('beforeend', '<button id="late">Avatar V</button>'));
    await until(html, (now) => /id="late">Avatar V<upfront-badge/.test(now));
    expect(errors).toEqual([]);
    await body.evaluate(() => {
      const elements = Document.prototype.querySelectorAll.call(document, '[data-hides]');
      for (const element of elements) element.remove();
    });
    await settled(page);
    await expectUnharmed(opened, ['late: avatar-v']);
  });

  it('pictures and forms that are called like the document’s own properties', async () => {
    const opened = await openHostile(bench);
    await opened.page.evaluate(() => {
      for (const name of ['fonts', 'activeElement', 'elementsFromPoint', 'elementFromPoint', 'scrollingElement']) {
        for (const tag of ['img', 'form']) {
          const element = document.createElement(tag);
          element.setAttribute('name', name);
          element.hidden = true;
          document.body.append(element);
        }
      }
    });
    const named = '<i id="upfront-badge"></i><form id="upfront-estimate" name="browser"></form><a id="chrome"></a>';
    await append(opened.page, `${named}<button id="late">Avatar V</button>`);
    await settled(opened.page);
    await expectUnharmed(opened, ['late: avatar-v']);
  });

  it('six thousand elements, each in the one before', async () => {
    const opened = await openHostile(bench);
    await opened.page.evaluate(() => {
      // Not rendered: a browser's own layout does not survive that many.
      const outermost = document.createElement('div');
      outermost.hidden = true;
      let inner = outermost;
      for (let i = 0; i < 6000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.append('Avatar IV');
      document.body.append(outermost);
    });
    await settled(opened.page);
    await expectUnharmed(opened);
  });

  it('hundreds of equal labels: one badge each, and nothing more to do', async () => {
    const opened = await openHostile(bench);
    const { page } = opened;
    await page.evaluate(() => {
      const list = document.createElement('menu');
      list.id = 'equal';
      for (let i = 0; i < 600; i++)
        list.append(Object.assign(document.createElement('button'), { textContent: 'Avatar V' }));
      document.body.append(list);
    });
    const count = (): Promise<number> => page.$$eval('#equal > button > upfront-badge', (badges) => badges.length);
    await until(count, (badges) => badges === 600, 20_000);
    // One of them changes: two changes of ours, its badge goes and the next one comes.
    const changes = await page.evaluate(async () => {
      let ours = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          for (const node of [...addedNodes, ...removedNodes]) if (node.nodeName === 'UPFRONT-BADGE') ours++;
      });
      observer.observe(document.body, { childList: true, subtree: true });
      const text = document.querySelector('#equal > button')?.firstChild as Text;
      text.data = 'Avatar III';
      const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      // Six hundred are looked at in slices: a busy machine takes seconds.
      for (let i = 0; i < 100 && !document.querySelector('#equal [data-feature="avatar-iii"]'); i++) await rest(100);
      await rest(1000);
      return ours;
    });
    expect(changes).toBe(2);
    await page.$eval('#equal', (list) => list.remove());
    await settled(page);
    await expectUnharmed(opened);
  });
});
