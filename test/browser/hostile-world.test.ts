import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, openHostile, openPrepared, PAGE, RIGHT, shown } from './lib/hostile.ts';
import { settled } from './lib/overlay.ts';
import { type Bench, BROWSERS, pause, startBench } from './lib/studio.ts';

/** What the patches below leave in the page: they do their work while `armed`, and count how often they were called. */
interface Trap {
  armed: boolean;
  sprung: number;
}

/** Runs in the page, first of all: reading anything of an element throws, in the page's own world. */
function throwingGetters(): void {
  const trap: Trap = { armed: true, sprung: 0 };
  Object.assign(window, { trap });
  const names: ReadonlyArray<readonly [object, readonly string[]]> = [
    [
      Node.prototype,
      ['textContent', 'nodeName', 'nodeType', 'parentElement', 'parentNode', 'firstChild', 'isConnected'],
    ],
    [
      Element.prototype,
      ['localName', 'attributes', 'shadowRoot', 'getAttribute', 'matches', 'closest', 'querySelectorAll'],
    ],
    [Element.prototype, ['getBoundingClientRect', 'checkVisibility', 'remove', 'after', 'setAttribute']],
    [CharacterData.prototype, ['data', 'length', 'after']],
    [HTMLElement.prototype, ['dataset', 'style', 'inert']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'querySelectorAll', 'elementsFromPoint']],
  ];
  for (const [prototype, keys] of names) {
    for (const key of keys) {
      const own = Object.getOwnPropertyDescriptor(prototype, key);
      Object.defineProperty(prototype, key, {
        configurable: true,
        get() {
          if (trap.armed) {
            trap.sprung++;
            throw new Error(`${key} was read`);
          }
          return own?.get ? own.get.call(this) : own?.value;
        },
        set(value) {
          own?.set?.call(this, value);
        },
      });
    }
  }
}

/** Runs in the page, first of all: the language's own objects cannot be changed any more. */
function frozen(): void {
  for (const each of [Array, Object, Function, Map, WeakMap, Set, Promise, RegExp, String]) {
    Object.freeze(each.prototype);
    Object.freeze(each);
  }
  Object.freeze(JSON);
  Object.freeze(Math);
}

/** Runs in the page, first of all: what an overlay needs does something else, in the page's own world. */
function lying(): void {
  const trap: Trap = { armed: true, sprung: 0 };
  Object.assign(window, { trap, chrome: undefined, browser: undefined });
  const places: ReadonlyArray<readonly [object, readonly string[]]> = [
    [Element.prototype, ['attachShadow', 'matches', 'closest', 'after', 'append']],
    [MutationObserver.prototype, ['observe', 'takeRecords', 'disconnect']],
    [window, ['MutationObserver', 'requestIdleCallback', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']],
    [window, ['CSSStyleSheet', 'getComputedStyle', 'AbortController', 'WeakMap', 'Promise']],
    [JSON, ['stringify', 'parse']],
    [CustomElementRegistry.prototype, ['define', 'get', 'whenDefined']],
    [Array.prototype, ['concat', 'map', 'filter', 'push', 'flatMap']],
    [Map.prototype, ['get', 'set', 'has']],
    [RegExp.prototype, ['test', 'exec']],
    [String.prototype, ['replace', 'normalize', 'trim']],
  ];
  for (const [object, keys] of places) {
    for (const key of keys) {
      const own = Reflect.get(object, key) as (...args: unknown[]) => unknown;
      Reflect.set(object, key, function lie(this: unknown, ...args: unknown[]): unknown {
        if (trap.armed) {
          trap.sprung++;
          return undefined;
        }
        return new.target ? Reflect.construct(own, args, new.target) : own.apply(this, args);
      });
    }
  }
}

describe.each(BROWSERS)('a page that has changed the world it runs in, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    ['getters on prototypes throw', throwingGetters],
    ['methods and constructors lie', lying],
  ] as const)('changes nothing for us: %s', async (_, prepare) => {
    const opened = await openPrepared(bench, prepare);
    const { page, errors } = opened;
    // The traps stay set while the overlay starts, reads and draws; only the test looks with its own eyes.
    await page.evaluate((html) => {
      const { trap } = window as unknown as { trap: Trap };
      trap.armed = false;
      document.body.innerHTML = html;
      trap.armed = true;
    }, PAGE);
    await pause(1200);
    const sprung = await page.evaluate(() => {
      const { trap } = window as unknown as { trap: Trap };
      const byOthers = trap.sprung;
      // And the trap is one: the page's own script falls into it.
      try {
        [document.body.getAttribute('id')].map(String);
      } catch {}
      trap.armed = false;
      return { byOthers, byPage: trap.sprung - byOthers };
    });
    expect(await shown(page)).toEqual(RIGHT);
    expect(sprung).toEqual({ byOthers: 0, byPage: 1 });
    expect(errors).toEqual([]);
    await expectUnharmed(opened);
  });

  it('changes nothing for us: the language’s own objects are frozen', async () => {
    const opened = await openHostile(bench, '', frozen);
    await settled(opened.page);
    await expectUnharmed(opened);
  });
});
