import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './lib/browser.ts';
import { estimates, settled, until } from './lib/overlay.ts';
import { credits, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/** A scene of a small editor without hooks: its words, its engine, its length in seconds. */
interface Scene {
  script: string;
  engine: string;
  seconds: number;
}

/**
 * 30 seconds of Avatar IV are 10 credits; the second and the third scene cost nothing. Whatever takes the first one's
 * engine for another's says a wrong number.
 */
const WELCOME: Scene = { script: 'Welcome to the course', engine: 'Avatar IV', seconds: 30 };
const LESSON: Scene = { script: 'This is the first lesson', engine: 'Avatar III', seconds: 60 };
const GOODBYE: Scene = { script: 'See you next week', engine: 'Avatar III', seconds: 90 };

const PAGE = `
  <header><button>Generate</button></header>
  <main><div id="scenes"></div><button>Add scene</button></main>
  <section><h3>Motion Engine</h3><button aria-haspopup="menu" id="engine">Avatar IV</button></section>`;

/** What lists do with the elements of their items when these change. */
type Keys = 'by scene' | 'by index' | 'never the same';

/** The small editor, in the page. */
interface SmallEditor {
  scenes: Scene[];
  selected: Scene | undefined;
  /** Items named "Scene 1" in the place of scripts. */
  named: boolean;
  draw(keys: Keys): void;
}

declare global {
  interface Window {
    small: SmallEditor;
  }
}

/** Builds the small editor in the page: scenes that say nothing of themselves but their words and their length. */
function buildEditor(scenes: Scene[], named: boolean): void {
  const elements = new Map<Scene, Element>();
  const create = (): Element => {
    const block = document.createElement('div');
    block.innerHTML = named
      ? '<i></i><span></span>'
      : '<i></i><div contenteditable="true" role="textbox" aria-label="Script"></div><span></span>';
    block.setAttribute('role', 'button');
    return block;
  };
  const fill = (block: Element, scene: Scene, number: number): void => {
    const [index, ...rest] = block.children;
    const length = rest.at(-1);
    if (index && index.textContent !== `${number}`) index.textContent = `${number}`;
    const script = named ? null : rest[0];
    if (script && script.textContent !== scene.script) script.textContent = scene.script;
    const text = `${scene.seconds}s est.`;
    if (length && length.textContent !== text) length.textContent = text;
    if (named) block.setAttribute('aria-label', `Scene ${number}`);
    block.setAttribute('aria-current', `${scene === small.selected}`);
    (block as HTMLElement).onclick = () => {
      small.selected = scene;
      small.draw('by scene');
    };
  };
  const list = document.querySelector('#scenes') as Element;
  const small: SmallEditor = {
    scenes,
    selected: scenes[0],
    named,
    draw(keys) {
      const old = [...list.children];
      const blocks = small.scenes.map((scene, i) => {
        const kept = keys === 'by scene' ? elements.get(scene) : keys === 'by index' ? old[i] : undefined;
        const block = kept ?? create();
        elements.set(scene, block);
        fill(block, scene, i + 1);
        return block;
      });
      for (const block of old) if (!blocks.includes(block)) block.remove();
      for (const [i, block] of blocks.entries()) {
        if (list.children[i] !== block) list.insertBefore(block, list.children[i] ?? null);
      }
      const engine = document.querySelector('#engine') as Element;
      engine.textContent = small.selected?.engine ?? '';
    },
  };
  window.small = small;
  small.draw('by scene');
}

describe.each(BROWSERS)('scenes without hooks, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  async function openEditor(scenes: readonly Scene[], named = false): Promise<TestPage> {
    const opened = await openSnippet(bench, PAGE);
    await opened.page.evaluate(buildEditor, [...scenes], named);
    return opened;
  }

  /** Selects each scene once, the last one in the end. */
  async function openAll(page: Page): Promise<void> {
    const count = await page.evaluate(() => window.small.scenes.length);
    for (let i = 0; i < count; i++) {
      await page.evaluate((index) => (document.querySelectorAll('#scenes > *')[index] as HTMLElement).click(), i);
      // Read before the next: a person takes longer.
      await settled(page, 0);
    }
  }

  /** Changes the scenes and draws them; `order` are their old places. */
  const arrange = (page: Page, order: readonly number[], keys: Keys): Promise<void> =>
    page.evaluate(
      (places, how) => {
        const { small } = window;
        small.scenes = places.map((place) => small.scenes[place] as Scene);
        if (small.selected && !small.scenes.includes(small.selected)) small.selected = small.scenes.at(-1);
        small.draw(how);
      },
      order,
      keys,
    );

  const three = [WELCOME, LESSON, GOODBYE];

  it.each<{ what: string; order: number[]; keys: Keys; cost: string }>([
    { what: 'one before it is deleted', order: [1, 2], keys: 'by scene', cost: '0' },
    { what: 'one before it is deleted, in a list by index', order: [1, 2], keys: 'by index', cost: '0' },
    { what: 'one before it is deleted and all are drawn anew', order: [1, 2], keys: 'never the same', cost: '0' },
    { what: 'they change places', order: [1, 0, 2], keys: 'by scene', cost: '10' },
    { what: 'they change places, in a list by index', order: [2, 1, 0], keys: 'by index', cost: '10' },
    { what: 'all are drawn anew', order: [0, 1, 2], keys: 'never the same', cost: '10' },
    { what: 'they change places and are drawn anew', order: [1, 0, 2], keys: 'never the same', cost: '10' },
  ])('a scene keeps its engine when $what', async ({ order, keys, cost }) => {
    const { page, close } = await openEditor(three);
    await openAll(page);
    expect(await credits(page)).toEqual(['10']);
    await arrange(page, order, keys);
    await settled(page);
    expect(await credits(page)).toEqual([cost]);
    await close();
  });

  it('a new scene before the others is not opened yet, and they are', async () => {
    const { page, close } = await openEditor(three);
    await openAll(page);
    await page.evaluate(() => {
      window.small.scenes.unshift({ script: 'Before we start', engine: 'Avatar IV', seconds: 30 });
      window.small.draw('by scene');
    });
    await settled(page);
    const [shown] = await estimates(page);
    // The new one may be on Avatar III or cost as much as the first.
    expect(shown?.credits).toBe('10-20');
    expect(shown?.sentence).toContain('1 scene not opened yet');
    await close();
  });

  it('a scene keeps its engine while it is written, whatever other scene it is like on the way', async () => {
    const { page, close } = await openEditor([WELCOME, { ...LESSON, script: '' }]);
    await openAll(page);
    await page.focus('#scenes > :nth-child(2) [contenteditable]');
    for (const words of ['Welcome ', 'to the course', ' again']) {
      await page.evaluate((text) => document.execCommand('insertText', false, text), words);
      await settled(page, 150);
      expect(await credits(page)).toEqual(['10']);
    }
    await close();
  });

  it('two scenes with the same words that may be each other are not opened', async () => {
    const same = 'And now a word from our sponsor';
    const { page, close } = await openEditor([
      { script: same, engine: 'Avatar IV', seconds: 30 },
      { script: same, engine: 'Avatar III', seconds: 30 },
      { ...GOODBYE, script: same, seconds: 30 },
    ]);
    await openAll(page);
    expect(await credits(page)).toEqual(['10']);
    // The first is deleted, and the list gives its element to the second: nothing to see of that.
    await arrange(page, [1, 2], 'by index');
    await settled(page);
    const [shown] = await estimates(page);
    expect(shown?.credits).toBe('0-10');
    expect(shown?.sentence).toContain('1 scene not opened yet');
    await close();
  });

  it('a scene’s number is no name: those behind a deleted one get another', async () => {
    const { page, close } = await openEditor(three, true);
    await openAll(page);
    expect(await credits(page)).toEqual(['10']);
    await arrange(page, [1, 2], 'by scene');
    await settled(page);
    expect(await credits(page)).toEqual(['0']);
    // Drawn anew, nothing tells them apart: only the one in front of the user is known.
    await arrange(page, [1, 0], 'never the same');
    await settled(page);
    const [shown] = await estimates(page);
    expect(shown?.credits).toMatch(/^0-\d+$/);
    await close();
  });

  it('a scene that a virtual list puts away and brings back keeps its engine', async () => {
    const { page, close } = await openEditor(three);
    await openAll(page);
    await arrange(page, [1, 2], 'by scene');
    await until(
      () => credits(page),
      ([shown]) => shown === '0',
    );
    await page.evaluate((first) => {
      window.small.scenes.unshift(first);
      window.small.draw('never the same');
    }, WELCOME);
    await until(
      () => credits(page),
      ([shown]) => shown === '10',
    );
    await settled(page);
    expect(await credits(page)).toEqual(['10']);
    await close();
  });

  it('keeps all scenes in mind while another panel covers them', async () => {
    const { page, close } = await openEditor([WELCOME, { ...WELCOME, script: 'It goes on' }]);
    await openAll(page);
    expect(await credits(page)).toEqual(['20']);
    await page.$eval('main', (main) => {
      (main as HTMLElement).hidden = true;
    });
    await settled(page);
    expect(await credits(page)).toEqual(['20']);
    await close();
  });
});
