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
    ['nothing before a language is chosen', form('2:00', [], 'Speed'), 'unknown'],
    ['no title for a language', form('2:00', ['German', 'My German video'], 'Speed'), '10'],
    ['a language with its country once', form('2:00', ['Portuguese (Brazil)'], 'Speed'), '10'],
  ])('of a translation count %s', async (_, html, credits) => {
    expect(await shown(html, TRANSLATE)).toEqual([`video-translation-lip-sync: ${credits}`]);
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
});
