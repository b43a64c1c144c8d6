import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { append, credits, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, pause, startBench } from './lib/studio.ts';

/** The least that an editor has, by meaning alone: a script, its length, an engine, a button. 30 s of Avatar IV cost 10. */
const EDITOR_PAGE = `
  <div id="app">
    <header><button>Undo</button><button>Generate</button></header>
    <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome to the course.</div><span>30s est.</span></main>
    <section><h3>Motion Engine</h3><button aria-haspopup="menu" id="engine">Avatar IV</button></section>
  </div>`;

const DIALOG = `
  <div role="dialog" aria-label="Generate video"><h2>Generate Video</h2>
    <label>Resolution <select><option>1080p</option></select></label>
    <button>Cancel</button><button>Submit</button></div>`;

describe.each(BROWSERS)('pages by meaning alone, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('an open dialog that hides the page from assistive technology changes no number', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    expect(await credits(page)).toEqual(['10']);
    await append(page, DIALOG);
    await page.$eval('#app', (app) => app.setAttribute('aria-hidden', 'true'));
    await until(
      () => credits(page),
      (shown) => shown.length === 2,
    );
    await settled(page);
    expect(await credits(page)).toEqual(['10', '10']);
    await close();
  });

  it('a tile that leaves the page and comes back has one badge, in other words another one', async () => {
    const tiles =
      '<ul id="tiles"><li><a href="#1"><h3>Upscale Video</h3></a></li><li><a href="#2"><h3>Video Agent</h3></a></li></ul>';
    const { page, close } = await openSnippet(bench, tiles, '/apps');
    const features = async () => (await badges(page)).map(({ feature }) => feature);
    expect(await features()).toEqual(['upscale', 'video-agent']);
    for (const [words, feature] of [
      ['Video Agent', 'video-agent'],
      ['Photo to Video', 'photo-to-video'],
    ] as const) {
      await page.evaluate(() => {
        const [, last] = document.querySelectorAll('#tiles li');
        Object.assign(window, { last });
        last?.remove();
      });
      await until(features, (shown) => shown.length === 1);
      await page.evaluate((text) => {
        const { last } = window as unknown as { last: Element };
        const heading = last.querySelector('h3');
        if (heading?.firstChild) heading.firstChild.nodeValue = text;
        document.querySelector('#tiles')?.append(last);
      }, words);
      await until(features, (shown) => shown.length > 1);
      await settled(page);
      expect(await features()).toEqual(['upscale', feature]);
    }
    await close();
  });

  it('a tool’s own cost line, or one in a comment, is not the video’s', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(
      page,
      '<aside><h3>Video Generator</h3><p>This will use 50 premium credits (200 remaining).</p></aside>',
    );
    await settled(page);
    expect(await credits(page)).toEqual(['10']);
    await append(
      page,
      DIALOG.replace('<button>Cancel', '<p>This will use 11 premium credits (90 remaining).</p><button>Cancel'),
    );
    await until(
      () => credits(page),
      (shown) => shown.length === 2,
    );
    expect((await estimates(page)).map((shown) => [shown.credits, shown.remaining])).toEqual([
      ['11', '90'],
      ['11', '90'],
    ]);
    await close();
  });

  it('a dialog with resolutions and a prompt of its own is a tool, whose Generate is not the video’s', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(
      page,
      '<div role="dialog"><h2>Video Generator</h2><textarea placeholder="Prompt"></textarea><button>1080p</button><button>Generate</button></div>',
    );
    await settled(page);
    expect(await credits(page)).toEqual(['10']);
    await close();
  });

  it('a plan’s rows are labels without any role, and rows of what was made are none', async () => {
    const row = (...texts: string[]): string =>
      `<div class="r">${texts.map((text) => `<span>${text}</span>`).join('')}</div>`;
    const { page, close } = await openSnippet(
      bench,
      `<div role="dialog" aria-label="Plans"><div><div><b>Creator</b><span>$29 / month</span></div>
        <div id="plan">${row('Avatar III', 'Unlimited')}${row('Avatar IV')}${row('<svg></svg>Video Agent')}${row('4K exports')}</div></div></div>
       <div id="made">${row('Avatar IV', 'Finished', '20 credits')}${row('Avatar V', 'Finished', '4 credits')}${row('Holiday', 'Draft', '')}</div>
       <div><span>$12 spent</span><div id="cards">${row('Avatar IV', 'by Ana for the launch')}${row('Sora 2', 'by Ben for the summer')}${row('Tour', 'by Cem for the garden')}</div></div>`,
      '/projects',
    );
    const found = await page.$$eval('upfront-badge', (all) =>
      all.map((badge) => `${badge.closest('[id]')?.id} ${badge.getAttribute('data-feature')}`),
    );
    expect(found).toEqual(['plan avatar-iii', 'plan avatar-iv', 'plan video-agent']);
    await close();
  });

  it('a title in a card with many buttons and a length is the user’s; an engine among as many in a form is none', async () => {
    const buttons = ['Play', 'Share', 'Rename', 'Download', 'Move', 'Delete'].map((name) => `<button>${name}</button>`);
    const { page, close } = await openSnippet(
      bench,
      `<div id="card" style="cursor: pointer"><b>Avatar IV</b><span>1:34</span>${buttons.join('')}</div>
       <div id="form"><button>Avatar V</button><span>take-2.mp3 · 0:58</span>${buttons.join('')}</div>`,
    );
    await settled(page);
    const found = await page.$$eval('upfront-badge', (all) => all.map((badge) => badge.closest('[id]')?.id));
    expect(found).toEqual(['form']);
    await close();
  });

  it('scenes of the timeline, folders among a menu’s links, and a folder to save to are called as the user likes', async () => {
    const { page, close } = await openSnippet(
      bench,
      `<nav><a href="#h">Home</a><a href="#a" id="agent">Video Agent</a><a href="#p">Projects</a><div><div>Avatar III</div><div>Upscale Video</div></div></nav>
       <footer><div role="button" tabindex="0" data-scene-item>Avatar V</div></footer>
       <div><span>Salvar em</span><button>Avatar IV</button></div>`,
    );
    await settled(page);
    const found = await page.$$eval('upfront-badge', (all) => all.map((badge) => badge.closest('[id]')?.id));
    expect(found).toEqual(['agent']);
    await close();
  });

  it('of several names in Quick create’s bar, the one with a caret is the engine', async () => {
    const opener = (name: string, caret = ''): string => `<button aria-haspopup="dialog">${name}${caret}</button>`;
    const { page, close } = await openSnippet(
      bench,
      `<textarea placeholder="Type or paste your script here...">Welcome.</textarea>
       <div>${opener('Avatar V')}${opener('Avatar III')}${opener('Avatar IV', '<svg width="10" height="6"></svg>')}<button aria-label="Send"><svg width="18" height="18"></svg></button></div>`,
      '/avatar',
    );
    await settled(page);
    expect((await badges(page)).map(({ feature }) => feature)).toEqual(['avatar-iv']);
    await close();
  });

  it('a table of plans keeps its labels when one of its texts is read again, with our badge behind it', async () => {
    const row = (...cells: string[]): string => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const { page, close } = await openSnippet(
      bench,
      `<div>${row('', 'Free', 'Creator', 'Business')}<div id="group">Video Translation</div>${row('Avatar IV', '—', '✓', '✓')}</div>`,
      '/settings',
    );
    const features = async (): Promise<Array<string | undefined>> => (await badges(page)).map(({ feature }) => feature);
    await settled(page);
    expect(await features()).toEqual(['video-translation-lip-sync', 'avatar-iv']);
    await page.$eval('#group', ({ firstChild }) => {
      (firstChild as Text).data = 'Video Translate';
    });
    await settled(page);
    expect(await features()).toEqual(['video-translation-lip-sync', 'avatar-iv']);
    await close();
  });

  it('finds a name behind a blank node', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await page.$eval('#engine', (button) => {
      button.replaceChildren(document.createTextNode(' '), document.createTextNode('Avatar III'));
    });
    await until(
      () => credits(page),
      (shown) => shown[0] === '0',
    );
    expect((await badges(page)).map((shown) => shown.feature)).toEqual(['avatar-iii']);
    await close();
  });

  it('finds a name behind an icon or a mark, and one that only assistive technology reads whole', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(
      page,
      `<div role="button" tabindex="0"><div>✦</div><p>Design with AI</p></div>
       <ul role="menu"><li role="menuitem"><em>Premium</em><b>Avatar V</b><div>Moves like you</div></li></ul>
       <div style="cursor: pointer"><span>Avatar III</span> <i>Unlimited</i><small>Lip sync</small></div>
       <a href="/avatar/avatar-shots" aria-label="Avatar Shots">Shots</a>`,
    );
    await settled(page);
    expect((await badges(page)).slice(1).map(({ feature, native }) => [feature, native])).toEqual([
      ['ai-avatar-look', false],
      ['avatar-v', true],
      ['avatar-iii', true],
      ['avatar-shots', false],
    ]);
    await close();
  });

  it('reads a table of scenes, with what each field shows over its input', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    const row = (engine: string, length: string): string =>
      `<tr data-scene-item><td>${engine}</td><td>${length}</td></tr>`;
    const field = '<div style="cursor: pointer"><input role="combobox"><span>Avatar III</span></div>';
    const opener = '<button role="combobox" aria-expanded="false">Avatar IV</button>';
    await page.$eval(
      'main',
      (main, rows) => {
        main.innerHTML = `<table><tr><th>Motion Engine</th><th>Length</th></tr>${rows}</table>`;
      },
      row(opener, '30s est.') + row(field, '<b>2</b> 60s est.'),
    );
    await page.$eval('section', (panel) => panel.remove());
    await until(
      () => estimates(page),
      ([shown]) => shown?.feature === 'avatar-iv avatar-iii' && shown.credits === '10',
    );
    await close();
  });

  it('finds Generate beside a title that is written in place, behind words for screen readers', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await page.$eval('header', (bar) => {
      bar.outerHTML = `<div><span contenteditable="true" role="textbox" aria-label="Title">Spring</span>
        <button><span style="position: absolute; width: 1px; overflow: hidden">Video: </span>Generate</button></div>`;
    });
    await until(
      () => credits(page),
      ([shown]) => shown === '10',
    );
    await close();
  });

  it('knows no price where the panel shows an engine without one, whatever it showed before', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    expect(await credits(page)).toEqual(['10']);
    await page.$eval('#engine', (button) => {
      button.textContent = 'Avatar II';
    });
    await until(
      () => credits(page),
      ([shown]) => shown === '0-10',
    );
    await close();
  });

  it('reads the words of a label that holds its select, without the options', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await page.$eval('section', (panel) => {
      panel.innerHTML = `<button>Avatar III</button> <label>Motion Engine <select><option>Avatar V</option>
        <option selected>Avatar IV</option><option>Avatar III</option><option>Avatar II</option></select></label>`;
    });
    await settled(page);
    expect((await estimates(page)).map((shown) => [shown.feature, shown.credits])).toEqual([['avatar-iv', '10']]);
    await close();
  });

  it('reads a balance whose number stands in an element of its own', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(page, '<div><span>Credits</span><div><b>7</b> left</div></div>');
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === '7',
    );
    await close();
  });

  it('keeps the motion prompt in mind while another panel hides it, and takes motion graphics for none', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await page.$eval('section', (panel) =>
      panel.insertAdjacentHTML('beforeend', '<label for="m">Custom motion</label><textarea id="m"></textarea>'),
    );
    await page.type('#m', 'nods twice');
    await until(
      () => credits(page),
      (shown) => shown[0] === '20',
    );
    await page.$eval('section', (panel) => {
      panel.innerHTML = '<h3>Motion Designer</h3><textarea aria-label="Describe the motion graphic"></textarea>';
    });
    await settled(page);
    expect(await credits(page)).toEqual(['20']);
    await close();

    const other = await openSnippet(bench, EDITOR_PAGE);
    await append(other.page, '<textarea id="g" aria-label="Describe the motion graphic">a bouncing title</textarea>');
    await settled(other.page);
    expect(await credits(other.page)).toEqual(['10']);
    await other.close();
  });

  it('stores no balance of another kind of credits', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(page, '<div><span>API credits</span> <span>12 left</span></div>');
    await settled(page);
    expect((await estimates(page))[0]?.remaining).not.toBe('12');
    await append(page, '<div><span>Credits</span> <span>350 left</span></div>');
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === '350',
    );
    await close();
  });

  it.each([
    ['Credits 518 left', '518'],
    ['Pro · Credits 905 left', '905'],
  ])('reads a balance: %s', async (said, left) => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(page, `<footer><div>${said}</div></footer>`);
    await until(
      () => estimates(page),
      (all) => all.length > 0 && all.every(({ remaining }) => remaining === left),
    );
    await close();
  });

  it('believes the line beside the cost before the profile’s menu, and the menu before other places', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    const remaining = (wanted: string) =>
      until(
        () => estimates(page),
        (all) => all.length > 0 && all.every((shown) => shown.remaining === wanted),
      );
    const balance = (left: number): string => `<p><span>Credits</span> <span>${left} left</span></p>`;
    await append(page, `<div role="menu">${balance(350)}</div>`);
    await remaining('350');
    await append(page, `<footer>${balance(120)}</footer>`);
    // What nobody sees is no second opinion.
    for (const style of ['display:none', 'opacity:0', 'height:0;overflow:hidden', 'position:absolute;left:-999px'])
      await append(page, `<div role="menu" style="${style}">${balance(77)}</div>`);
    await settled(page);
    await remaining('350');
    const line = '<p>This will use 11 premium credits (90 remaining).</p>';
    await append(page, DIALOG.replace('<button>Cancel', `${line}<button>Cancel`));
    await append(page, `<div role="menu">${balance(340)}</div>`);
    await remaining('90');
    await close();
  });

  it('knows of no balance where the page shows two in places of one rank', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    const balance = (left: number): string => `<div><span>Credits</span> <span>${left} left</span></div>`;
    await append(page, balance(350) + balance(350));
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === '350',
    );
    await append(page, balance(120));
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === 'unknown',
    );
    await settled(page);
    expect((await estimates(page))[0]?.sentence).not.toContain('remaining');
    await close();
  });

  it('marks the engines and models of a list that shows their makers’ logos, and no tile of a person’s', async () => {
    const logo = (size: number): string =>
      `<svg role="img" width="${size}" height="${size}" style="width:${size}px"></svg>`;
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    const option = (text: string, size: number): string =>
      `<div class="option" tabindex="0"><span>${logo(size)}</span><b>${text}</b><small>Good for people</small></div>`;
    await append(
      page,
      `<div id="engines"><div>${['Avatar V', 'Avatar IV', 'Avatar III', 'Kling', 'Luma'].map((text) => option(text, 24)).join('')}</div></div>
       <div id="models"><ul>${['Sora 2', 'Veo 3.1', 'Seedance'].map((text) => `<li><button>${logo(40)}<b>${text}</b></button></li>`).join('')}</ul></div>
       <div id="field"><label>Model</label><button>${logo(20)} Veo 3.1</button></div>
       <div id="looks"><h3>My looks</h3><div>${['Avatar IV', 'Sora 2', 'Anna', 'At the lake', 'Grandma'].map((text) => `<button>${logo(48)}<span>${text}</span></button>`).join('')}</div></div>
       <div id="portraits"><div>${['Avatar IV', 'Avatar III'].map((text) => `<button>${logo(96)}<span>${text}</span></button>`).join('')}</div></div>`,
    );
    await settled(page);
    const marked = (selector: string): Promise<string[]> =>
      page.$$eval(`${selector} upfront-badge`, (hosts) => hosts.map((host) => host.getAttribute('data-feature') ?? ''));
    expect(await marked('#engines')).toEqual(['avatar-v', 'avatar-iv', 'avatar-iii', 'b-roll-other']);
    expect(await marked('#models')).toEqual(['b-roll-sora-2', 'b-roll-veo-3-1', 'b-roll-other']);
    expect(await marked('#field')).toEqual(['b-roll-veo-3-1']);
    expect(await marked('#looks')).toEqual([]);
    expect(await marked('#portraits')).toEqual([]);
    // A logo on the button of the engine changes nothing about what it says.
    await page.$eval('#engine', (button) => {
      button.removeAttribute('aria-haspopup');
      button.innerHTML = '<svg role="img" width="24" height="24"></svg>Avatar III';
    });
    await page.$eval('#engines', (list) => list.remove());
    await until(
      () => credits(page),
      ([shown]) => shown === '0',
    );
    await close();
  });

  it('a press of the mouse on an estimate opens its breakdown, however slow the finger', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    const chip = await page.waitForSelector('upfront-estimate >>> button');
    await chip?.click({ delay: 200 });
    await pause(200);
    const isOpen = (): Promise<string | null | undefined> =>
      page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-expanded'));
    expect(await isOpen()).toBe('true');
    // Nothing is drawn anew while it has the focus and nothing happens.
    const drawn = await page.$eval('upfront-estimate', async (host) => {
      let changes = 0;
      const observer = new MutationObserver((records) => {
        changes += records.length;
      });
      observer.observe(host.shadowRoot as ShadowRoot, { childList: true, subtree: true });
      await new Promise((resolve) => setTimeout(resolve, 400));
      observer.disconnect();
      return changes;
    });
    expect(drawn).toBe(0);
    await close();
  });
});
