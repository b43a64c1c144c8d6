import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './lib/browser.ts';
import { playInputMethod } from './lib/inside-firefox.ts';
import { settled } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  ENGINE,
  HISTORY,
  insert,
  openAnnotated,
  openControl,
  openMenu,
  pause,
  QUICK,
  startBench,
} from './lib/studio.ts';
import { copyAll, editorState, findCount } from './lib/text.ts';

describe.each(BROWSERS)('what people do with the page’s text, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it.each([EDITOR, HISTORY])('select all and copy gives what it gives without us (%s)', async (path) => {
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, path), openControl(bench.control, path)]);
    const [copied, wanted] = [await copyAll(ours.page), await copyAll(theirs.page)];
    expect(wanted.text.length).toBeGreaterThan(200);
    expect(copied.selection).toBe(wanted.selection);
    expect(copied.text).toBe(wanted.text);
    expect(copied.html).not.toContain('upfront-');
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('find-in-page counts what it counts without us', async () => {
    for (const path of [HISTORY, QUICK]) {
      const [ours, theirs] = await Promise.all([openAnnotated(bench.us, path), openControl(bench.control, path)]);
      for (const word of ['avatar', 'premium', 'included', 'credits', '20']) {
        expect(`${word} ${await findCount(ours.page, word)}`).toBe(`${word} ${await findCount(theirs.page, word)}`);
      }
      await Promise.all([ours.close(), theirs.close()]);
    }
  });

  it('adds nothing to editors, inputs and their surroundings, whatever is written in them', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?looks=photo`);
    await insert(page, '.ProseMirror', 'Avatar IV');
    await page.keyboard.press('Enter');
    await insert(page, '.ProseMirror', 'Video Agent');
    // A label's own element inside an editor, as a paste from HeyGen's page would bring.
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      const button = document.createElement('button');
      button.textContent = 'Avatar IV';
      box.append(button, document.createElement('p'));
      document.querySelector('.editor')?.append(box);
    });
    await settled(page);
    expect(
      await page.$$('[contenteditable] upfront-badge,[contenteditable] upfront-estimate,label > upfront-badge'),
    ).toHaveLength(0);
    expect(await page.$$('.script-text upfront-badge')).toHaveLength(0);
    await close();
  });

  it('typing, undo and paste in the script leave text and caret as without us', async () => {
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, EDITOR), openControl(bench.control, EDITOR)]);
    const script = async (page: Page): Promise<unknown[]> => {
      const states: unknown[] = [];
      const note = async (): Promise<void> => {
        await pause(150);
        states.push(await editorState(page));
      };
      const withControl = async (key: 'z' | 'c' | 'v' | 'a' | 'x'): Promise<void> => {
        await page.keyboard.down('Control');
        await page.keyboard.press(key);
        await page.keyboard.up('Control');
      };
      await page.focus('.ProseMirror');
      await page.keyboard.press('End');
      // The editor hears of the caret a moment later; undo would lead back to where it was before.
      await note();
      await page.keyboard.type(' Avatar V.');
      await note();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Sora 2');
      await note();
      await withControl('z');
      await note();
      await page.keyboard.down('Shift');
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('ArrowLeft');
        // As fast as fingers, not as programs: the editor itself loses steps that follow each other within a frame.
        await pause(60);
      }
      await page.keyboard.up('Shift');
      await withControl('x');
      await note();
      await page.keyboard.press('Home');
      await note();
      await withControl('v');
      await note();
      return states;
    };
    const [states, wanted] = [await script(ours.page), await script(theirs.page)];
    expect(states).toEqual(wanted);
    expect(ours.errors).toEqual([]);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('an open menu keeps its keyboard: arrows and Escape work as without us', async () => {
    const { page, close } = await openAnnotated(bench.us, EDITOR);
    await openMenu(page, ENGINE);
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role="menuitem"]'));
    await close();
  });
});

describe.each(BROWSERS)('an input method in the script, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  /** How a browser's input method shows a text as being composed, and commits it. */
  const methodOf = async ({ browser }: TestBrowser, page: Page) => {
    if (name === 'firefox')
      return {
        compose: (text: string) => playInputMethod(browser, text, 'compose'),
        commit: (text: string) => playInputMethod(browser, text, 'commit'),
      };
    const session = await page.createCDPSession();
    return {
      compose: (text: string) =>
        session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
      commit: (text: string) => session.send('Input.insertText', { text }),
    };
  };

  it('composes, changes and commits as without us', async () => {
    const write = async (browser: TestBrowser, page: Page): Promise<unknown[]> => {
      const { compose, commit } = await methodOf(browser, page);
      const states: unknown[] = [];
      await page.bringToFront();
      await page.focus('.ProseMirror');
      await page.keyboard.press('End');
      for (const text of ['あ', 'あば', 'あばた', 'アバター']) {
        await compose(text);
        await pause(120);
        states.push(await editorState(page));
      }
      await commit('アバター IV');
      await pause(150);
      states.push(await editorState(page));
      return states;
    };
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, EDITOR), openControl(bench.control, EDITOR)]);
    const [states, wanted] = [await write(bench.us, ours.page), await write(bench.control, theirs.page)];
    expect(states).toEqual(wanted);
    expect(JSON.stringify(states[2])).toContain('あばた');
    expect(JSON.stringify(states.at(-1))).toContain('アバター IV');
    await Promise.all([ours.close(), theirs.close()]);
  });
});
