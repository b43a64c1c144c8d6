import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, isUsable, openHostile, RIGHT, shown } from './lib/hostile.ts';
import { settled, until } from './lib/overlay.ts';
import { append } from './lib/snippet.ts';
import { type Bench, BROWSERS, pause, startBench } from './lib/studio.ts';

/** A form of which each of these properties is one of its inputs. */
const clobbered = (names: string): string =>
  `<form>${names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('')}<button id="in-form" type="button">Avatar V</button></form>`;

const WALKED = 'parentNode parentElement children childNodes firstChild firstElementChild lastChild nextSibling';
const ASKED = 'nodeName nodeType localName textContent attributes isConnected dataset style innerText id className';
const CALLED =
  'getAttribute hasAttribute setAttribute matches closest querySelector querySelectorAll contains getRootNode remove after';
const MEASURED = 'getBoundingClientRect checkVisibility clientHeight ownerDocument shadowRoot';

describe.each(BROWSERS)('a hostile page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([WALKED, ASKED, CALLED, MEASURED])('forms whose inputs are called like properties: %s', async (names) => {
    const opened = await openHostile(bench);
    await append(opened.page, clobbered(names));
    await settled(opened.page);
    await expectUnharmed(opened, ['in-form: avatar-v']);
  });

  it('pictures and forms that are called like the document’s own properties', async () => {
    const names =
      'body documentElement createElement createTreeWalker querySelectorAll elementsFromPoint activeElement';
    const opened = await openHostile(bench);
    await append(
      opened.page,
      names
        .split(' ')
        .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
        .join(''),
    );
    await append(
      opened.page,
      '<i id="upfront-badge"></i><form id="upfront-estimate" name="upfront"></form><a id="browser"></a><a id="chrome"></a>',
    );
    await pause(500);
    expect(opened.errors).toEqual([]);
  });

  it('twenty thousand elements, each in the one before', async () => {
    const opened = await openHostile(bench);
    await opened.page.evaluate(() => {
      // Not rendered: a browser's own layout does not survive that many.
      const outermost = Object.assign(document.createElement('div'), { hidden: true });
      let inner = outermost;
      for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.append('Avatar IV');
      document.body.append(outermost);
    });
    await settled(opened.page);
    await expectUnharmed(opened);
  });
});
