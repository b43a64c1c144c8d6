import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { append, credits, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, QUICK, startBench } from './lib/studio.ts';

/** An editor of several scenes with their lengths: 30 s of Avatar IV cost 10, of Avatar III nothing. */
const editor = (scenes: string, panel = '<h3>Motion Engine</h3><button aria-haspopup="menu">Avatar IV</button>') => `
  <header><button>Generate</button></header><main>${scenes}</main><section id="panel">${panel}</section>`;

const script = (words: string): string =>
  `<div contenteditable="true" role="textbox" aria-label="Script">${words}</div>`;
const ONE = `${script('Welcome to the course.')}<span>30s est.</span>`;

const show = (page: Page, engine: string): Promise<void> =>
  page.$eval(
    '#panel button',
    (button, name) => {
      button.textContent = name;
    },
    engine,
  );

describe.each(BROWSERS)('numbers that stay right, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('a muted scene is not for that the selected one', async () => {
    const scene = (i: number, current: boolean, muted: boolean): string =>
      `<div data-scene-id="s${i}" tabindex="0" class="${current ? 'selected' : ''}"><b>${i}</b><span>30s est.</span>
       <button aria-label="Mute" aria-pressed="${muted}">♪</button><label><input type="checkbox" ${muted ? 'checked' : ''}>Hidden</label></div>`;
    const { page, close } = await openSnippet(bench, editor(scene(1, true, false) + scene(2, false, true)));
    // Avatar IV in the first, the second is not opened yet.
    expect(await credits(page)).toEqual(['10-20']);
    expect((await estimates(page))[0]?.sentence).toContain('1 scene not opened yet');
    await page.click('[data-scene-id=s2] b');
    await page.$$eval('[data-scene-id]', (scenes) => {
      for (const [i, one] of scenes.entries()) one.className = i === 1 ? 'selected' : '';
    });
    await show(page, 'Avatar III');
    await until(
      () => credits(page),
      ([shown]) => shown === '10',
    );
    await close();
  });

  it('a scene without an avatar costs nothing, and a button that adds another avatar says nothing of that', async () => {
    const { page, close } = await openSnippet(bench, editor(ONE));
    expect(await credits(page)).toEqual(['10']);
    // Another tool stands in the place of the scene's settings.
    await page.$eval('#panel', (panel) => {
      panel.innerHTML = '<h3>Elements</h3><button>Add avatar</button>';
    });
    await settled(page);
    expect(await credits(page)).toEqual(['10']);
    await page.$eval('#panel', (panel) => {
      panel.innerHTML = '<h3>Avatar</h3><button>No Avatar</button>';
    });
    await until(
      () => credits(page),
      ([shown]) => shown === 'unknown',
    );
    await close();
  });

  it('counts scenes that only tabs name, with one script for the selected one', async () => {
    const tab = (i: number, on: boolean): string => `<li role="tab" tabindex="0" aria-selected="${on}">Scene ${i}</li>`;
    const { page, close } = await openSnippet(
      bench,
      editor(`${ONE}<ol role="tablist">${tab(1, true)}${tab(2, false)}</ol>`),
    );
    // The length of the second is not on the page.
    expect(await credits(page)).toEqual(['unknown']);
    expect((await estimates(page))[0]?.sentence).toContain('1 scene not opened yet');
    await close();
  });

  it('reads the motion prompt of a scene that shows its engine itself', async () => {
    const scene = `<div data-scene-id="a"><button aria-haspopup="menu">Avatar IV</button><span>30s est.</span></div>`;
    const { page, close } = await openSnippet(
      bench,
      editor(scene, '<h3>Custom motion</h3><textarea aria-label="Motion prompt">nods twice</textarea>'),
    );
    expect(await credits(page)).toEqual(['20']);
    await close();
  });

  it('keeps the price of a motion prompt while a tool asks for a motion of its own', async () => {
    const engine = '<h3>Motion Engine</h3><button aria-haspopup="menu">Avatar IV</button>';
    const { page, close } = await openSnippet(
      bench,
      editor(ONE, `${engine}<textarea aria-label="Custom motion">nods twice</textarea>`),
    );
    expect(await credits(page)).toEqual(['20']);
    await page.$eval('#panel', (panel) => {
      panel.innerHTML = '<h3>Video Generator</h3><textarea aria-label="Camera motion"></textarea>';
    });
    await settled(page);
    expect(await credits(page)).toEqual(['20']);
    await close();
  });

  it.each([
    { what: 'Describe how your avatar should move', label: '', place: 'Describe how your avatar should move' },
    { what: 'a Japanese label', label: 'モーションプロンプト', place: '' },
    { what: 'a Chinese label', label: '动作提示', place: '' },
    { what: 'a Portuguese label', label: 'Movimento personalizado', place: '' },
  ])('knows a motion prompt by $what, and takes it for no script', async ({ label, place }) => {
    const words = 'one two three four five six seven eight nine ten '.repeat(10);
    const html = (motion: string): string => `<main><textarea aria-label="Script">${words}</textarea>
      <textarea aria-label="${label}" placeholder="${place}">${motion}</textarea>
      <button aria-haspopup="menu">Avatar IV</button><button>Generate</button></main>`;
    const plain = await openSnippet(bench, html(''), QUICK);
    const [before = ''] = await credits(plain.page);
    await plain.close();
    const { page, close } = await openSnippet(bench, html('nods twice and smiles'), QUICK);
    const twice = before
      .split('-')
      .map((credit) => Number(credit) * 2)
      .join('-');
    expect(await credits(page)).toEqual([twice]);
    await close();
  });

  it('takes no title of another language for a script', async () => {
    for (const title of ['動画タイトル', '视频标题', 'Título do vídeo']) {
      const { page, close } = await openSnippet(
        bench,
        `<div contenteditable="true" role="textbox" aria-label="${title}">A name of four words</div>${editor(ONE)}`,
      );
      expect(await credits(page)).toEqual(['10']);
      await close();
    }
  });

  it('reads Quick create in portrait, whose format looks like a length, with a picture that has not loaded', async () => {
    const { page, close } = await openSnippet(
      bench,
      `<div><textarea>${'One two three four five six seven eight. '.repeat(10)}</textarea><div>
        <button><img alt="A portrait of somebody" src="data:," width="16" height="16"> Anna</button>
        <button><span>Avatar IV</span></button><button>9:16</button><button aria-label="Send"><svg></svg></button>
      </div></div>`,
      QUICK,
    );
    expect((await badges(page)).map(({ feature }) => feature)).toEqual(['avatar-iv']);
    expect(await credits(page)).toEqual([expect.stringMatching(/^\d+-\d+$/)]);
    await close();
  });

  it('reads a balance in the words and places that a page may have for it, and none in a title', async () => {
    for (const shown of [
      '<span>⚡ 730 credits left</span>',
      '<button aria-label="Credits: 730 left">◈ 730 left</button>',
      '<span><span>Credits:</span> 730 credits left</span>',
      '<p>Credits 730 left</p>',
    ]) {
      const { page, close } = await openSnippet(
        bench,
        `${shown}<ul><li><div>Credits: 3 left</div><p>Avatar Video • 1 minute ago</p></li></ul>${editor(ONE)}`,
      );
      expect((await estimates(page)).map(({ remaining }) => remaining)).toEqual(['730']);
      await close();
    }
  });

  it('knows Avatar Unlimited for the free engine', async () => {
    const { page, close } = await openSnippet(bench, editor(ONE));
    await show(page, 'Avatar Unlimited');
    await until(
      () => credits(page),
      ([shown]) => shown === '0',
    );
    await close();
  });

  it('is not sure of a scene whose panel shows two engines', async () => {
    const two = '<h3>Motion Engine</h3><button aria-haspopup="menu">Avatar III</button>'.repeat(2);
    const { page, close } = await openSnippet(bench, editor(ONE, two));
    expect(await credits(page)).toEqual(['0']);
    await page.$$eval('#panel button', (buttons) => {
      if (buttons[1]) buttons[1].textContent = 'Avatar IV';
    });
    await until(
      () => credits(page),
      ([shown]) => shown === '0-10',
    );
    await close();
  });

  it('a promotion of another engine in the bar is not the scene’s engine', async () => {
    const html = editor(ONE).replace('<header>', '<header><button>Avatar V</button>');
    const { page, close } = await openSnippet(bench, html);
    expect((await estimates(page))[0]?.feature).toBe('avatar-iv');
    await show(page, 'Avatar III');
    await settled(page);
    expect(await credits(page)).toEqual(['0']);
    await close();
  });

  it('is unsure where HeyGen’s dialog counts more scenes than the page shows', async () => {
    const { page, close } = await openSnippet(bench, editor(ONE));
    const dialog = (count: string): string => `<div role="dialog" aria-label="Generate video"><h2>Generate Video</h2>
      <p>${count}</p><p>1080p</p><button>Submit</button></div>`;
    await append(page, dialog('1 scene'));
    await until(
      () => credits(page),
      (shown) => shown.join() === '10,10',
    );
    await page.$eval('[role=dialog]', (opened) => opened.remove());
    await append(page, dialog('3 scenes'));
    await until(
      () => credits(page),
      (shown) => shown.join() === 'unknown,unknown',
    );
    await close();
  });
});
