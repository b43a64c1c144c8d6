import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStudio } from '../studio/server.ts';
import { BROWSER_NAMES, CHROME, FIREFOX } from './lib/browser.ts';
import { endOf, kitWith, pageOf, type Said } from './lib/kit.ts';

/* The testers' kit as they have it: the built command line, as a process of its own. */

const EDITOR = 'https://app.heygen.com/create-v4/draft?scenes=1&engines=iv&looks=video';
const QUICK = 'https://app.heygen.com/avatar';
const SCRIPT = 'Welcome to the team! In this video we show you around the office, step by step.';

const OPEN_DIALOG = [
  { click: { role: 'button', name: 'Generate' }, opens: 'dialog' },
  { wait: { role: 'button', name: 'Submit' } },
];
const SUBMIT = { click: { role: 'button', name: 'Submit' } };

const PLAIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><link rel="stylesheet" href="plain.css">
<h1>Engines</h1><ul><li><button>Avatar IV</button></li><li><button>Avatar III</button></li></ul>
<p>Avatar IV in prose is no label.</p><div style="height:2400px"></div><button>Upscale Video</button>`;

const TYPE = { type: { role: 'textbox', name: 'Script', text: SCRIPT } };

/** A page of one field, and a control of which the overlay knows no more than its name: no engine stands there. */
const composer = (control: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Safe</title>
<h1>Avatar IV</h1><textarea aria-label="Script"></textarea>${control}
<script>for (const type of ['keydown', 'click', 'input'])
  addEventListener(type, ({ key }) => { if (type !== 'input' && key !== 'Control') document.title = 'Spent' })</script>`;

/** All but the label comes late, and its arrow has a name that nobody knows: only the overlay finds that it spends. */
const LATE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Safe</title>
<ul><li>Avatar IV</li></ul><main></main><template><div><textarea aria-label="Script">${SCRIPT}</textarea>
<button role="combobox">Avatar IV</button><button aria-label="Go"><svg width="20" height="20"></svg></button></div></template>
<script>
  addEventListener('click', () => { document.title = 'Spent' });
  setTimeout(() => document.querySelector('main').append(document.querySelector('template').content), 1500);
</script>`;

const MANY = `<!doctype html><html lang="en"><meta charset="utf-8"><title></title><h1>Avatar IV</h1>
<input aria-label="Name" value="old"><button>Add</button>
<section><h2>Left</h2><button>Add</button></section><section><h2>Right</h2><button>Add</button></section>
<script>
  const note = (text) => { document.title += text + ',' };
  addEventListener('change', ({ target }) => note(target.value));
  for (const [i, button] of document.querySelectorAll('button').entries()) button.onclick = () => note(i);
</script>`;

const FILES = {
  'plain.html': PLAIN,
  'plain.css': 'body { background: rgb(1, 2, 3); }',
  'broken.html': `${PLAIN}<script>throw new Error('of the page')</script>`,
  'door.html': '<!doctype html><title>Sign in</title><form><input type="email"><input type="password"></form>',
  // Each tells in its title what has reached it.
  'named.html': composer('<div role="button" tabindex="0">Generate</div>'),
  'shortcut.html': composer('<div role="button" tabindex="0">Generate</div>'),
  'arrow.html': composer('<button><svg width="20" height="20"></svg></button>'),
  'late.html': LATE,
  'many.html': MANY,
  'safe.json': {
    version: 1,
    pages: {
      [`${EDITOR}&at=panel`]: [
        { click: { role: 'button', name: 'AI Tools' } },
        { click: { role: 'button', name: 'Video Generator' } },
        { click: { role: 'button', name: 'Generate', nth: 1 }, opens: 'dialog' },
      ],
      [`${EDITOR}&at=submit`]: [...OPEN_DIALOG, { ...SUBMIT, opens: 'dialog' }],
      [`${EDITOR}&at=nothing`]: [{ click: { role: 'button', name: 'Undo' }, opens: 'dialog' }],
      [`${QUICK}?at=opens`]: [TYPE, { click: { role: 'button', name: 'Generate' }, opens: 'dialog' }],
      [`${QUICK}?at=enter`]: [TYPE, { press: 'Enter' }],
      'named.html': [TYPE, { press: 'Enter' }],
      'shortcut.html': [{ press: 'Control+Enter' }],
      'arrow.html': [TYPE, { press: 'Enter' }],
      'late.html': [{ click: { role: 'button', name: 'Go' } }],
      'many.html': [
        { type: { role: 'textbox', name: 'Name', text: 'new', replace: true } },
        { click: { role: 'button', name: 'Add', nth: 1 } },
        { click: { role: 'button', name: 'Add', within: 'Right' } },
        { press: 'Enter' },
      ],
    },
  },
  'first.json': { version: 1, pages: { [`${EDITOR}&native=announce&cost=19`]: OPEN_DIALOG } },
  'steps.json': {
    version: 1,
    pages: {
      '/create-v4/draft': [{ picture: 'before' }, ...OPEN_DIALOG, SUBMIT],
      '/avatar': [{ type: { role: 'textbox', name: 'Script', text: SCRIPT } }, { press: 'Enter' }],
    },
  },
  'dialog.json': { version: 1, pages: { '/create-v4/draft': OPEN_DIALOG } },
  'submit.json': { version: 1, pages: { '*': [...OPEN_DIALOG, SUBMIT] } },
  'expect.json': {
    version: 1,
    pages: {
      '/create-v4/draft': {
        badges: [{ feature: 'avatar-iv', rate: '20/min', near: 'Avatar IV' }],
        estimates: [{ near: 'Generate', credits: '6', remaining: '200', state: 'enough', says: 'premium credits' }],
        landmarks: ['spends', 'engine'],
        errors: 0,
      },
      'plain.html': { badges: [{ feature: 'avatar-iv', count: 1 }, { feature: 'upscale' }], estimates: [{ count: 0 }] },
    },
  },
  'firefox.json': {
    version: 1,
    pages: {
      '/create-v4/draft': { estimates: [{ near: 'Submit', credits: '6', remaining: '200' }] },
      'plain.html': { badges: [{ feature: 'avatar-iii', rate: '0' }] },
    },
  },
  'strict.json': { version: 1, pages: { '*': { errors: 0, badges: [{ feature: 'avatar-v' }] } } },
};

const kit = kitWith(FILES);
const { path, upfront, reportIn } = kit;
let studio: Awaited<ReturnType<typeof startStudio>>;

beforeAll(async () => {
  studio = await startStudio();
});
afterAll(async () => {
  await studio?.close();
  kit.remove();
});

describe.each(CHROME)('upfront check, chrome', () => {
  let first: Said;

  beforeAll(async () => {
    const pages = [EDITOR, QUICK, 'plain.html', 'https://app.heygen.com/missing.html'];
    const server = ['--server', `${studio.port}`, '--balance', '200'];
    first = await upfront([
      'check',
      ...pages,
      ...server,
      '--steps',
      'steps.json',
      '--expect',
      'expect.json',
      '--out',
      'first',
    ]);
  });

  it('reads pages and files, and tells how far it is', () => {
    const report = reportIn('first');
    expect(first.err).toMatch(/^\[4\/4\] /m);
    expect(report.isReadOnly).toBe(true);
    expect(report.browser).toMatch(/^Chrom/);
    expect(
      endOf(pageOf(report, 'plain.html'))?.badges.map(({ feature, rate, label }) => [feature, rate, label]),
    ).toEqual([
      ['avatar-iv', '20/min', 'Avatar IV'],
      ['avatar-iii', '0', 'Avatar III'],
      ['upscale', 'unknown', 'Upscale Video'],
    ]);
    expect(pageOf(report, '/create-v4/').landmarks).toMatchObject({
      on: 'page:editor',
      found: { engine: 1 },
      missing: [],
    });
    expect(pageOf(report, '/create-v4/').cost).toMatchObject({
      hosts: 3,
      mainThread: expect.any(Number),
      layoutShift: expect.any(Number),
    });
  });

  it('compares with what is expected', () => {
    const { expectations } = pageOf(reportIn('first'), 'plain.html');
    expect(expectations.map(({ isMet }) => isMet)).toEqual([true, true, true]);
    expect(pageOf(reportIn('first'), '/create-v4/').expectations.filter(({ isMet }) => !isMet)).toEqual([]);
  });

  it('takes steps by role and name, and holds back the one that would spend', () => {
    const { steps, views } = pageOf(reportIn('first'), '/create-v4/');
    expect(steps.map(({ text, outcome }) => `${text}: ${outcome}`)).toEqual([
      'take the picture "before": done',
      'click button "Generate": done',
      'wait for button "Submit": done',
      'click button "Submit": refused',
    ]);
    expect(steps.at(-1)?.trouble).toContain('--allow-spending');
    expect(views.map(({ name }) => name)).toEqual(['before', 'end']);
    // The dialog is still there: nothing was pressed.
    expect(
      views
        .at(-1)
        ?.annotations.estimates.map(({ control }) => control?.name)
        .sort(),
    ).toEqual(['Generate', 'Submit']);
    expect(first.code).toBe(2);
  });

  it('holds back Enter in a field beside a control that spends', () => {
    const { steps } = pageOf(reportIn('first'), '/avatar');
    expect(steps.map(({ outcome }) => outcome)).toEqual(['done', 'refused']);
    expect(steps[1]?.trouble).toContain('button "Generate"');
    expect(endOf(pageOf(reportIn('first'), '/avatar'))?.estimates[0]?.credits).toMatch(/^\d+-\d+$/);
  });

  it('says why a page was not read', () => {
    const page = pageOf(reportIn('first'), 'missing.html');
    expect(page).toMatchObject({ status: 'unreachable', trouble: expect.stringContaining('the server answered 404') });
    expect(first.out).toContain('▲ https://app.heygen.com/missing.html');
  });

  it('writes a report that is one file, and JUnit for CI', () => {
    const html = readFileSync(path('first/report.html'), 'utf8');
    expect(html.match(/<img src="data:image\/webp;base64,/g)).toHaveLength(4);
    expect(html).toContain('class="mark estimate');
    expect(html.match(/(?:src|href)="(?!#|data:)/g)).toBeNull();
    expect(readFileSync(path('first/junit.xml'), 'utf8')).toMatch(
      /<testsuites name="upfront check" tests="\d+" failures="3"/,
    );
  });

  it('meets no expectation where the page fails, and a door is no page', async () => {
    const { code, out, err } = await upfront([
      'check',
      'broken.html',
      '--expect',
      'strict.json',
      '--rate-card',
      'credits-2026b',
      '--out',
      'second',
    ]);
    expect(code, err).toBe(1);
    expect(out).toMatch(/expected at most 0 errors of the page; found .*of the page/);
    expect(pageOf(reportIn('second'), 'broken.html').landmarks).toMatchObject({ card: 'credits-2026b' });
    const door = await upfront([
      'check',
      'door.html',
      'plain.html',
      '--at',
      '/create-v4/draft',
      '--concurrency',
      '1',
      '--out',
      'third',
    ]);
    expect(door.code).toBe(2);
    expect(pageOf(reportIn('third'), 'door.html')).toMatchObject({
      status: 'sign-in',
      trouble: expect.stringContaining('--profile DIR --headed'),
    });
    expect(pageOf(reportIn('third'), 'plain.html')).toMatchObject({ status: 'read', landmarks: { on: 'page:editor' } });
  });

  it('spends where it is allowed to', async () => {
    const spending = ['--allow-spending', '--steps', 'submit.json', '--server', `${studio.port}`, '--out', 'fourth'];
    const { code, err } = await upfront(['check', EDITOR, ...spending]);
    expect(err).toContain('Steps may press controls that spend credits');
    expect(pageOf(reportIn('fourth'), '/create-v4/').steps.map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
    ]);
    // Submit leads to the list of videos.
    expect(endOf(pageOf(reportIn('fourth'), '/create-v4/'))?.estimates).toEqual([]);
    expect(reportIn('fourth').isReadOnly).toBe(false);
    expect(code).toBe(0);
  });

  it('says what is missing around it, before it opens a page or in its result', async () => {
    const unbuilt = await upfront(['check', 'plain.html', '--out', 'none'], { UPFRONT_OUTPUT: path('nowhere') });
    expect(unbuilt).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('The extension is not built for chrome'),
    });
    const unfound = await upfront(['check', 'plain.html', '--out', 'none'], { UPFRONT_CHROME: path('no-browser') });
    expect(unfound).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/UPFRONT_CHROME names .*no-browser, which does not exist/),
    });
    const nobody = await upfront(['check', QUICK, '--server', '9', '--retries', '1', '--out', 'nobody']);
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('Trying again.');
    expect(reportIn('nobody').pages[0]).toMatchObject({
      status: 'unreachable',
      attempts: 2,
      trouble: expect.stringContaining('nobody answers there'),
    });
  });

  it.runIf(process.platform === 'linux')('says that the disk is full, after it has shown what it found', async () => {
    mkdirSync(path('full'));
    symlinkSync('/dev/full', path('full/report.html'));
    const { code, out, err } = await upfront(['check', 'plain.html', '--out', 'full']);
    expect(out).toContain('✓ plain.html: 3 badges');
    expect(err).toMatch(/report\.html cannot be written because the disk is full/);
    expect(code).toBe(2);
  });
});

describe.each(FIREFOX)('upfront check, firefox', () => {
  it('reads pages and files, takes steps and compares', async () => {
    const options = ['--browser', 'firefox', '--server', `${studio.port}`, '--balance', '200', '--out', 'firefox'];
    const { code, err } = await upfront([
      'check',
      EDITOR,
      'plain.html',
      '--steps',
      'dialog.json',
      '--expect',
      'firefox.json',
      ...options,
    ]);
    expect(code, err).toBe(0);
    const report = reportIn('firefox');
    expect(report.browser).toMatch(/^firefox/i);
    expect(pageOf(report, 'plain.html').landmarks).toBe('unknown');
    expect(readFileSync(path('firefox/report.html'), 'utf8').match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(
      2,
    );
  });
});

describe.each(BROWSER_NAMES)('a check that takes steps, %s', (name) => {
  let said: Said;
  const outcomes = (part: string): string[] =>
    pageOf(reportIn(`${name}-safe`), part).steps.map(({ outcome }) => outcome);
  const why = (part: string): string | undefined => pageOf(reportIn(`${name}-safe`), part).steps.at(-1)?.trouble;

  beforeAll(async () => {
    const live = ['panel', 'submit', 'nothing'].map((at) => `${EDITOR}&at=${at}`);
    const files = ['named.html', 'shortcut.html', 'arrow.html', 'late.html', 'many.html'];
    const options = ['--browser', name, '--server', `${studio.port}`, '--at', '/avatar', '--steps', 'safe.json'];
    const out = ['--timeout', '5', '--out', `${name}-safe`];
    said = await upfront(['check', ...live, `${QUICK}?at=opens`, `${QUICK}?at=enter`, ...files, ...options, ...out]);
  });

  it('takes "opens" for no leave to press whatever is called Generate', () => {
    expect(outcomes('at=panel')).toEqual(['done', 'done', 'refused']);
    expect(outcomes('at=submit')).toEqual(['done', 'done', 'refused']);
    expect(why('at=submit')).toContain('button "Submit"');
    expect(outcomes('at=opens')).toEqual(['done', 'refused']);
    expect(said.code).toBe(2);
  });

  it('says so where "opens" opens nothing', () => {
    expect(outcomes('at=nothing')).toEqual(['failed']);
    expect(why('at=nothing')).toContain('No dialog has opened');
  });

  it('holds back Enter where a control is known by its name alone, or not at all, and Control+Enter anywhere', () => {
    expect(outcomes('?at=enter')).toEqual(['done', 'refused']);
    for (const [file, control] of [
      ['named.html', 'button "Generate"'],
      ['shortcut.html', 'button "Generate"'],
      ['arrow.html', 'what sends this page’s text'],
    ] as const) {
      expect(outcomes(file).at(-1), file).toBe('refused');
      expect(why(file)).toContain(control);
      expect(pageOf(reportIn(`${name}-safe`), file).title, file).toBe('Safe');
    }
  });

  it('holds back what only the overlay knows to spend, though it has just come', () => {
    expect(outcomes('late.html')).toEqual(['refused']);
    expect(pageOf(reportIn(`${name}-safe`), 'late.html').title).toBe('Safe');
  });

  it('finds elements by number and by the part around them, and writes over what is there', () => {
    expect(outcomes('many.html')).toEqual(['done', 'done', 'done', 'done']);
    expect(pageOf(reportIn(`${name}-safe`), 'many.html').title).toBe('new,1,2,2,');
  });
});

describe.each(BROWSER_NAMES)('a check of two pages, one after the other, %s', (name) => {
  it('lets the second know nothing of what the first has told', async () => {
    const [first, second] = [`${EDITOR}&native=announce&cost=19`, `${EDITOR}&at=second`];
    const options = ['--browser', name, '--server', `${studio.port}`, '--steps', 'first.json', '--concurrency', '1'];
    const { err } = await upfront(['check', first, second, ...options, '--out', `${name}-two`]);
    const left = (part: string) => endOf(pageOf(reportIn(`${name}-two`), part))?.estimates.at(-1)?.remaining;
    expect(left('cost=19'), err).toBe('200');
    expect(left('at=second')).toBe('unknown');
  });
});
