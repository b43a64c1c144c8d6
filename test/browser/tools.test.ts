import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimates, settled, until } from './lib/overlay.ts';
import { openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

const TRANSLATE = '/apps/translate';
const AGENT = '/video-agent/0123456789abcdef0123456789abcdef';

const radio = (name: string, checked: boolean): string =>
  `<button role="radio" aria-checked="${checked}">${name}</button>`;
const language = (name: string): string => `<label><input type="checkbox" checked>${name}</label>`;

/** A form for a translation: what stands above it, languages, and the engine that is chosen. */
const form = (above: string, languages: readonly string[], engine: string): string => `<main>
  <div>${above}</div><fieldset><legend>Languages</legend>${languages.map(language).join('')}</fieldset>
  <div role="radiogroup">${['Audio Only', 'Speed', 'Precision'].map((name) => radio(name, name === engine)).join('')}</div>
  <button>Translate</button></main>`;

/** The same form with any other choice of an engine, and with more fields. */
const formWith = (engine: string, fields = ''): string => `<main><div>2:00</div>${fields}
  <fieldset><legend>Languages</legend>${language('German')}</fieldset>${engine}<button>Translate</button></main>`;

/** The older flow, over Projects. */
const linkForm = (isAudio: boolean): string => `<main><h1>Projects</h1><div>15m 56s</div></main>
  <div role="dialog" aria-label="Create new translation"><input type="url" aria-label="Video link"><div>2:00</div>
  <button role="combobox" aria-label="Language" aria-expanded="false">German</button>
  <label><input type="checkbox" ${isAudio ? 'checked' : ''}>Translate audio only</label>
  <button>Submit for Translation</button></div>`;

const plan = (length: string, buttons: string): string => `<div role="log"><table><tr><td>Topic</td><td>Speed</td></tr>
  <tr><td>Video Length</td><td>${length}</td></tr></table>${buttons}</div>`;

describe.each(BROWSERS)('the tools beside the editor, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  /** The estimates of a page, as "feature: credits". */
  const shown = async (html: string, path: string): Promise<string[]> => {
    const { page, errors, close } = await openSnippet(bench, html, path);
    await settled(page);
    const found = await estimates(page);
    expect(errors).toEqual([]);
    await close();
    return found.map(({ feature, credits }) => `${feature}: ${credits}`);
  };

  it.each([
    // Rounded once, or for each language: no source says which.
    ['the length for each language', form('Duration 1h 2m 3s', ['German', 'French'], 'Precision'), '1241-1242'],
    ['the one length that is shown twice', form('<p>0:00 / 2:00</p><p>2:00</p>', ['German'], 'Speed'), '10'],
    ['nothing where two lengths stand there', form('<p>2:00</p><p>3:00</p>', ['German'], 'Speed'), 'unknown'],
    ['no clock of a list', form('<p>2:00</p><ul><li>3:00</li></ul>', ['German'], 'Speed'), '10'],
    [
      'no clock of a list by its role',
      form('<p>2:00</p><div role="list"><div role="listitem">3:00</div></div>', ['German'], 'Speed'),
      '10',
    ],
    ['a length that is called the source’s', form('<p>Source duration: 2 min 0 sec</p>', ['German'], 'Speed'), '10'],
    ['a length in another language', form('<p>— Durée : 1 min 60 s</p>', ['German'], 'Speed'), '10'],
    ['no longest length', form('<p>Max duration: 30 min</p>', ['German'], 'Speed'), 'unknown'],
    ['nothing before a language is chosen', form('2:00', [], 'Speed'), 'unknown'],
    ['no title for a language', form('2:00', ['German', 'My German video'], 'Speed'), '10'],
    ['a language with its country once', form('2:00', ['Portuguese (Brazil)'], 'Speed'), '10'],
  ])('of a translation count %s', async (_, html, credits) => {
    expect(await shown(html, TRANSLATE)).toEqual([`video-translation-lip-sync: ${credits}`]);
  });

  it('count a language whose cross says only what it does', async () => {
    const chip = '<div><span>German <i role="button" aria-label="close">×</i></span></div>';
    const html = form(`2:00${chip}`, [], 'Speed');
    expect(await shown(html, TRANSLATE)).toEqual(['video-translation-lip-sync: 10']);
  });

  it('span all engines of a translation where none is marked', async () => {
    const html = form('2:00', ['German'], '');
    expect(await shown(html, TRANSLATE)).toEqual(['video-translation-lip-sync audio-dubbing: 0-20']);
  });

  it('know languages by their names in the page’s own language', async () => {
    const { page, close } = await openSnippet(bench, '<main></main>', TRANSLATE);
    await page.evaluate(
      (html) => {
        document.documentElement.lang = 'de';
        document.body.innerHTML = html;
      },
      form('2:00', ['Spanisch', 'Französisch'], 'Speed'),
    );
    await until(
      () => estimates(page),
      ([first]) => first?.credits === '20',
    );
    await close();
  });

  it('follow a length that comes by itself', async () => {
    const { page, close } = await openSnippet(
      bench,
      form('<p id="late">Reading …</p>', ['German'], 'Speed'),
      TRANSLATE,
    );
    await settled(page);
    expect((await estimates(page)).map(({ credits }) => credits)).toEqual(['unknown']);
    await page.$eval('#late', (late) => {
      late.textContent = 'Duration 02:00';
    });
    await until(
      () => estimates(page),
      ([first]) => first?.credits === '10',
    );
    await close();
  });

  it('stand at the last plan of Video Agent, and nowhere without one', async () => {
    const proceed = '<button>Proceed</button>';
    expect(await shown(`<main><p>Proceed?</p>${proceed}</main>`, AGENT)).toEqual([]);
    const old = plan('Approximately 60 seconds', proceed);
    expect(await shown(`<main>${old}${plan('Approximately 15 seconds', '')}</main>`, AGENT)).toEqual([]);
    const last = plan('Approximately 15 seconds', `${proceed}<button>Continue with Unlimited</button>`);
    // The default card has no published rate for Video Agent, and Essential mode is included.
    expect(await shown(`<main>${old}${last}</main>`, AGENT)).toEqual([
      'video-agent: unknown',
      'video-agent-essential: 0',
    ]);
  });

  const LONG = 'Moves the lips to the new voice as well as it can be done; one minute takes about an hour.';
  const mark = (more = ''): string => `<button role="radio" aria-checked="true" data-state="checked" ${more}></button>`;
  it.each([
    ['a card with a description', `<button role="radio" aria-checked="true"><p>Precision</p>${LONG}</button>`],
    ['a card in parts', `<div data-state="checked"><p><b>Precision</b> <i>Premium</i></p><p>${LONG}</p></div>`],
    ['a mark in its label', `<label>${mark()}<span>Precision</span></label>`],
    ['a mark in the label of a card', `<label>${mark()}<p>Precision</p><p>${LONG}</p></label>`],
    ['a mark with a label elsewhere', `${mark('id="p"')}<label for="p">Precision</label>`],
    ['a mark that is named by a text', `${mark('aria-labelledby="p"')}<span id="p">Precision</span>`],
  ])('take the engine of %s', async (_, engine) => {
    expect(await shown(formWith(engine), TRANSLATE)).toEqual(['video-translation-lip-sync: 20']);
  });

  it('take no tab’s open panel for a choice', async () => {
    const panel = `<div role="tabpanel" data-state="active"><p>Precision</p><p>${LONG}</p>${radio('Speed', true)}</div>`;
    expect(await shown(formWith(panel), TRANSLATE)).toEqual(['video-translation-lip-sync: 10']);
  });

  it.each([
    ['a button', '<button role="combobox" aria-label="Original language">English</button>'],
    [
      'a button behind its name',
      '<div><span>Spoken language</span></div><div><button role="combobox">English</button></div>',
    ],
    ['a list', '<label>Original language <select><option>English</option></select></label>'],
    [
      'a list that stands open',
      `<button role="combobox" aria-label="Original language" aria-controls="spoken">Auto Detect</button>
       <div role="listbox" id="spoken"><div role="option" aria-selected="true">English</div></div>`,
    ],
  ])('count no language that is spoken in the source, chosen by %s', async (_, field) => {
    expect(await shown(formWith(radio('Speed', true), field), TRANSLATE)).toEqual(['video-translation-lip-sync: 10']);
    const into = '<button role="combobox" aria-label="Translate into">French</button>';
    expect(await shown(formWith(radio('Speed', true), field + into), TRANSLATE)).toEqual([
      'video-translation-lip-sync: 20',
    ]);
  });

  it('stand in the dialog of the older translation, and nowhere else on Projects', async () => {
    const path = '/projects?create_video_modal=true&modal_screen=translate_url';
    expect(await shown(linkForm(false), path)).toEqual(['video-translation-lip-sync: 10-20']);
    expect(await shown(linkForm(true), path)).toEqual(['audio-dubbing: 0']);
    const noLength = linkForm(false).replace('<div>2:00</div>', '');
    expect(await shown(noLength, path)).toEqual(['video-translation-lip-sync: unknown']);
    const cards = '<main><button>Translate</button><button>Submit for Translation</button></main>';
    expect(await shown(cards, '/projects')).toEqual([]);
    expect(await shown(`${cards}<div role="dialog"><button>Translate</button></div>`, '/projects')).toEqual([]);
  });

  it('stand at what makes a video larger on the page for that, and not on a video’s own page', async () => {
    const html =
      '<main><h1>Upscale Video</h1><button>Cancel</button><button><b>Upscale</b> <b>Video</b></button></main>';
    expect(await shown(html, '/apps/upscale-video')).toEqual(['upscale: unknown']);
    expect(await shown(html, '/videos/0123456789abcdef0123456789abcdef')).toEqual([]);
    expect(await shown(html, '/projects')).toEqual([]);
  });

  const row = (name: string, value: string): string => `<div><span>${name}</span><span>${value}</span></div>`;
  const quote = '<div><div>It says:</div><div>Video Length</div><div>Approximately 120 seconds</div></div>';
  const free = '<button>Continue with Unlimited</button>';
  it.each([
    ['a plan behind which a row is quoted', `<div role="log">${plan('1 minute', free)}${quote}</div>`, 1],
    ['a quoted row without a plan', `<div role="log">${quote}<div>Avatar</div>${free}</div>`, 0],
    [
      'a list of names and values',
      `<dl><dt>Topic</dt><dd>Speed</dd><dt>Video Length</dt><dd>1 minute</dd></dl>${free}`,
      1,
    ],
    [
      'rows in another language',
      row('テーマ', '春') + row('対象', '学生') + row('動画の長さ', '1 minute') + row('声', 'Sora') + free,
      1,
    ],
    ['one row in another language', `<div>${row('動画の長さ', '1 minute')}</div><p>声</p>${free}`, 0],
  ])('know %s', async (_, html, count) => {
    expect(await shown(`<main>${html}</main>`, AGENT)).toHaveLength(count);
  });

  /** Avatar Shots with a recording in the place of its script. */
  const shots = (
    audio: string,
    submit: string,
  ): string => `<main><h1>Avatar Shots</h1><div><div><span>Video Script</span>
    <div>${audio}</div></div>${submit}</div><section><h2>Recent Creations</h2><div>Script<p>0:00 / 0:12</p>
    <button><svg width="9" height="9"></svg></button></div></section></main>`;
  const ARROW = '<button><svg width="20" height="20"></svg></button>';
  const audio = '<b>Cinematic</b> <span>00:00 / 01:00</span><button aria-label="Remove audio">×</button>';
  it.each([
    ['at the button, by a recording’s length', shots(audio, '<button>Generate</button>'), ['avatar-v: 20']],
    ['at the arrow, by a recording’s length', shots(audio, ARROW), ['avatar-v: 20']],
    [
      'by the field that words before it are about',
      '<main><p>Describe Your Shot</p><textarea>A script</textarea><button>Generate</button></main>',
      ['avatar-shots: unknown'],
    ],
    ['nowhere by what was made before', shots('Uploading…', '<button>Generate</button>'), []],
  ])('stand in Avatar Shots %s', async (_, html, found) => {
    expect(await shown(html, '/avatar/avatar-shots')).toEqual(found);
  });
});
