import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../check/cli/json-file.ts';
import { Trouble } from '../../check/cli/trouble.ts';
import { judge } from '../../check/runs/expectations.ts';
import { type Expected, forPage, namesOfNone, readExpectations, readSteps } from '../../check/runs/files.ts';
import { isMeant, readTargets } from '../../check/runs/targets.ts';
import { PAGE } from './report-example.ts';
import { folderWith, upfront } from './run-command.ts';

const folder = folderWith({
  'page.html': '<p>',
  'expect.json': '{\n  "version": 1,\n  "pages": { "*": { "badges": [ { "feature": "avatar-9" } ] } }\n}',
  'steps.json': '{ "version": 1, "pages": { "*": [ { "clck": 1 } ] } }',
});
mkdirSync(folder.path('reports'));
writeFileSync(folder.path('reports/report.json'), 'the last one');
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllEnvs());

const troubleOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    throw error;
  }
  return '';
};

describe('a file of expectations', () => {
  const read = (text: string) => readExpectations(parseJson('expect.json', text));

  it.each([
    [
      '{\n  "version": 1,\n  "pages": {\n    "*": { "errors": 0, }\n  }\n}',
      /^expect\.json:4:25 is no JSON: the name of a property was expected/,
    ],
    ['{\n  "version": 1\n  "pages": {}\n}', /^expect\.json:3:3 is no JSON: a comma was expected/],
    ['{ "version": 1, "pages": { "*": {', /^expect\.json:1:34 is no JSON: a closing brace was expected/],
    ['{ // none\n}', /^expect\.json:1:3 is no JSON: a comment/],
    ['', /^expect\.json:1:1 is no JSON: a value was expected|is empty/],
    ['[]', /^expect\.json:1:1 version is missing/],
    ['{ "version": 2, "pages": {} }', /^expect\.json:1:3 version must be 1/],
    ['{ "version": 1 }', /^expect\.json:1:1 pages is missing/],
    [
      '{\n  "version": 1,\n  "pages": {\n    "*": { "badgs": [] }\n  }\n}',
      /^expect\.json:4:12 pages\.\*\.badgs is no known field/,
    ],
    [
      '{ "version": 1, "pages": { "*": { "badges": [ { "feature": "avatar-9" } ] } } }',
      /^expect\.json:1:49 pages\.\*\.badges\[0\]\.feature must be the id of a feature, and "avatar-9" is none/,
    ],
    [
      '{ "version": 1, "pages": { "*": { "estimates": [ { "credits": 6 } ] } } }',
      /credits must be string, and 6 is not/,
    ],
    [
      '{ "version": 1, "pages": { "*": { "estimates": [ { "credits": "6 to 9" } ] } } }',
      /credits must be as "50", "14-16"/,
    ],
    ['{ "version": 1, "pages": { "*": { "landmarks": [ "engines" ] } } }', /landmarks\[0\] must be/],
  ])('%j is refused with its place', (text, said) => {
    expect(troubleOf(() => read(text))).toMatch(said);
  });

  it('and one of steps are refused before any browser starts, with exit code 2', async () => {
    const page = folder.path('page.html');
    const expected = await upfront('check', page, '--expect', folder.path('expect.json'));
    expect(expected).toMatchObject({ code: 2, out: '' });
    expect(expected.err).toMatch(/expect\.json:3:35 pages\.\*\.badges\[0\]\.feature must be the id of a feature/);
    const steps = await upfront('check', page, '--steps', folder.path('steps.json'));
    expect(steps).toMatchObject({ code: 2, out: '' });
    expect(steps.err).toMatch(/steps\.json:1:\d+ pages\.\*\[0\] must be one of \{"click": …\}/);
  });

  it('leaves the last report where it is until there is another', async () => {
    vi.stubEnv('UPFRONT_CHROME', folder.path('no-browser'));
    const { code, out } = await upfront('check', folder.path('page.html'), '--out', folder.path('reports'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(readdirSync(folder.path('reports'))).toEqual(['report.json']);
    expect(readFileSync(folder.path('reports/report.json'), 'utf8')).toBe('the last one');
  });

  const judged = (expected: Expected) => judge(expected, PAGE).map(({ isMet }) => isMet);

  it('is compared with what is there', () => {
    expect(
      judged({
        badges: [
          { feature: 'avatar-iv', rate: '20/min', near: 'Avatar IV' },
          { feature: 'avatar-iii', near: 'avatar iii' },
          { feature: 'avatar-v', count: 0 },
        ],
      }),
    ).toEqual([true, true, true]);
    expect(
      judged({
        badges: [
          { feature: 'avatar-iv', rate: '30/min' },
          { feature: 'avatar-iv', count: 2 },
          { feature: 'avatar-iv', near: 'Avatar' },
        ],
      }),
    ).toEqual([false, false, true]);
    expect(
      judged({
        estimates: [
          { near: 'Generate', credits: '6-16', feature: 'avatar-iii', says: '200 remaining' },
          { near: 'Submit' },
          { credits: '6' },
        ],
      }),
    ).toEqual([true, false, false]);
    expect(judged({ alternatives: [{ use: 'avatar-iii', saves: '0-16' }, { use: 'own-footage' }] })).toEqual([
      true,
      false,
    ]);
    expect(judged({ landmarks: ['engine', 'scenes'], errors: 0 })).toEqual([true, false, true]);
    expect(judge({ errors: 0 }, { ...PAGE, errors: ['Error: x'] })[0]).toMatchObject({
      isMet: false,
      found: 'Error: x',
    });
  });

  it('says what is there instead', () => {
    const [missed] = judge({ estimates: [{ near: 'Submit', credits: '6' }] }, PAGE);
    expect(missed?.text).toBe('an estimate with credits "6", near "Submit"');
    expect(missed?.found).toBe('none of that; there is near "Generate": avatar-iv avatar-iii, 6-16 of 200, enough');
  });
});

describe('a file of steps', () => {
  it.each([
    { click: { role: 'button', name: 'Generate' }, opens: 'dialog' },
    { type: { role: 'textbox', name: 'Script', text: 'Hello', replace: true } },
    { press: 'Control+a' },
    { wait: 500 },
    { wait: { role: 'dialog', name: 'Generate video', within: 'Editor', nth: 0 } },
    { picture: 'before' },
  ])('may have %j', (step) => {
    const text = JSON.stringify({ version: 1, pages: { '*': [step] } });
    expect(readSteps(parseJson('steps.json', text))).toEqual([['*', [step]]]);
  });

  it.each([
    { click: 'Generate' },
    { click: { role: 'button' } },
    { click: { role: '#submit', name: '' } },
    { click: { role: 'button', name: 'Generate', selector: 'button' } },
    { wait: -1 },
    { run: 'alert(1)' },
  ])('may not have %j', (step) => {
    const text = JSON.stringify({ version: 1, pages: { '*': [step] } });
    expect(troubleOf(() => readSteps(parseJson('steps.json', text)))).toMatch(/^steps\.json:1:\d+ pages/);
  });
});

describe('the pages of a check', () => {
  const page = folder.path('page.html');

  it('are addresses of HeyGen’s, and files under an address of app.heygen.com', () => {
    const [address, file] = readTargets(['https://app.heygen.com/home?x=1', page], '/create-v4/draft');
    expect(address).toMatchObject({ path: '/home?x=1', host: 'app.heygen.com' });
    expect(file).toMatchObject({ path: '/create-v4/draft', file: page });
    expect(readTargets([`file://${page}`], undefined)[0]).toMatchObject({ path: '/page.html', file: page });
  });

  it('are meant by their name, address, path or file, or by a star', () => {
    const [target] = readTargets([page], '/create-v4/draft?scenes=1');
    if (!target) throw new Error('no target');
    for (const name of ['*', page, 'page.html', '/create-v4/draft', '/create-v4/draft?scenes=1', target.address])
      expect(isMeant(name, target), name).toBe(true);
    expect(isMeant('/home', target)).toBe(false);
    expect(
      forPage(
        [
          ['*', 1],
          ['/home', 2],
          ['page.html', 3],
        ],
        target,
      ),
    ).toEqual([1, 3]);
    expect(
      namesOfNone(
        [
          ['*', 1],
          ['/home', 2],
        ],
        [target],
      ),
    ).toEqual(['/home']);
  });

  it.each([
    [['nowhere.html'], undefined, /nowhere\.html does not exist/],
    [['app.heygen.com/home'], undefined, /For an address, write https:\/\/app\.heygen\.com\/home/],
    [['https://example.com/'], undefined, /Upfront runs on https:\/\/app\.heygen\.com/],
    [['http://app.heygen.com/'], undefined, /Upfront runs on/],
    [['https://'], undefined, /is no address/],
    [[''], undefined, /^An empty name is no page/],
    [['file:///%zz'], undefined, /^file:\/\/\/%zz is no address of a file on this machine/],
    [['file://host/%00'], undefined, /^file:\/\/host\/%00 is no address of a file on this machine/],
    [['https://app.heygen.com:8443/home'], undefined, /8443\/home has a port, .* or use --server/],
    [
      ['https://me:secret@app.heygen.com/home'],
      undefined,
      /^A name and a password in an address would stand in the report/,
    ],
    [['ftp://app.heygen.com/'], undefined, /neither an https address nor a file/],
    [[folder.path('')], undefined, /is a folder/],
    [[page], 'create-v4', /--at create-v4 is no path/],
    [['https://app.heygen.com/home'], '/home', /no file is named/],
  ])('%j at %s is refused in a sentence', (given, at, said) => {
    expect(troubleOf(() => readTargets(given, at))).toMatch(said);
  });

  it.each([
    [['check'], /^Name the pages/],
    [['check', page, '--browser', 'safari'], /The browser "safari" is not known/],
    [['check', page, '--timeout', '0'], /--timeout must be a number from 1 to 600/],
    [['check', page, '--rate-card', 'premium-2025'], /did you mean "premium-2026"/],
    [['check', page, '--steps', 'nowhere.json'], /nowhere\.json does not exist/],
    [['check', page, '--wait'], /'--wait': "upfront help check"/],
    [['check', page, '--out', folder.path('page.html')], /page\.html\S* .*stands where a folder is wanted|ENOTDIR/],
    [['watch', page, '--every', '5'], /--every 5 is no interval/],
  ])('%j is a sentence and exit code 2, before any browser starts', async (args, said) => {
    const { code, err } = await upfront(...args);
    expect(err).toMatch(said);
    expect(code).toBe(2);
  });
});
