import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../setup/found.ts';
import { BROWSER_NAMES, CHROME } from './lib/browser.ts';
import { type Door, startDoor } from './lib/door.ts';
import { endOf, kitWith, pageOf } from './lib/kit.ts';

/*
 * Live pages, as far as a machine without a network can have them: a site that wants a sign-in, and addresses at which something
 * is wrong. The command line is the built one.
 */

const SITE = 'https://app.heygen.com';
/** An address that no description of a page is about. */
const HOME = `${SITE}/labs/engines`;

const FILES = {
  'plain.html': '<!doctype html><title>Plain</title><button>Avatar IV</button>',
  'unclosed.json': '{\n  "version": 1,\n  "pages": {\n    "*": { "errors": 0,, }\n',
  'unknown.json': '{\n  "version": 1,\n  "pages": {\n    "*": { "badges": [{ "feature": "avatar-9" }] }\n  }\n}\n',
  'slow.html': '<!doctype html><title>Slow</title><button>Avatar IV</button>',
  'late.html': '<!doctype html><title>Late</title><button>Avatar IV</button>',
  'long.json': { version: 1, pages: { 'slow.html': [{ wait: 120_000 }] } },
  'slow.json': { version: 1, pages: { '*': [{ wait: 8000 }] } },
  'step.json': '{\n  "version": 1,\n  "pages": { "*": [\n    { "push": "me" }\n  ] }\n}\n',
};

const PRICES = {
  version: 1,
  card: 'premium-2026',
  name: 'Contract of November',
  checked: '2020-01-01',
  sources: [{ id: 'order', title: 'Order form 4711', seen: '2020-01-01' }],
  rates: [
    { feature: 'avatar-iv', credits: 60, per: 'minute', when: { look: 'video' } },
    { feature: 'avatar-iv', credits: 40, per: 'minute', when: { look: 'photo' } },
  ],
};

const kit = kitWith({ ...FILES, 'prices.json': PRICES });
let door: Door;
beforeAll(async () => {
  door = await startDoor();
});
afterAll(async () => {
  await door?.close();
  kit.remove();
});

/**
 * A browser's program that notes its arguments and adds some. A window needs a display: without one, this is how `--headed`
 * can be followed to the browser itself.
 */
function program(name: 'chrome' | 'firefox', more: readonly string[] = []): { path: string; args(): string } {
  const [path, notes] = [kit.path(`${name}-${more.length}`), kit.path(`${name}-${more.length}.txt`)];
  const quoted = more.map((each) => `'${each}'`).join(' ');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${notes}'\nexec '${browserPath(name)}' ${quoted} "$@"\n`);
  chmodSync(path, 0o755);
  return { path, args: () => (existsSync(notes) ? readFileSync(notes, 'utf8') : '') };
}

/** Waits for something that another process does. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 40_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited for 40 seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe.each(BROWSER_NAMES)('a site that wants a sign-in, %s', (name) => {
  const check = (out: string, more: readonly string[], env?: Readonly<Record<string, string>>) =>
    kit.upfront(['check', HOME, '--browser', name, '--server', `${door.port}`, '--out', out, ...more], env);

  it('is a door without a profile, and is signed in to once with --profile --headed', async () => {
    const outside = await check(`${name}-outside`, []);
    expect(outside.code).toBe(2);
    const [refused] = kit.reportIn(`${name}-outside`).pages;
    expect(refused).toMatchObject({ status: 'sign-in', attempts: 1 });
    expect(refused?.trouble).toMatch(/asks to sign in\. Run the same command once with --profile DIR --headed/);

    // With a window: the program makes it one without.
    const own = program(name, [name === 'chrome' ? '--headless=new' : '--headless']);
    const variable = name === 'chrome' ? 'UPFRONT_CHROME' : 'UPFRONT_FIREFOX';
    const signedIn = await check(`${name}-door`, ['--profile', `${name}-profile`, '--headed'], {
      [variable]: own.path,
    });
    expect(signedIn.err).toContain('do so in the window, and the check goes on by itself');
    expect(signedIn.code, signedIn.err).toBe(0);
    // The site has led to another page then.
    expect(pageOf(kit.reportIn(`${name}-door`), '/labs/').title).toBe('Inside /labs/engines');
    // The kit itself has asked for a window.
    expect(own.args()).toContain(`${name}-profile`);
    expect(own.args()).not.toMatch(/--headless/);

    // From then on nobody is asked.
    const inside = await check(`${name}-inside`, ['--profile', `${name}-profile`]);
    expect(inside.code, inside.err).toBe(0);
    const page = pageOf(kit.reportIn(`${name}-inside`), '/labs/');
    expect(page).toMatchObject({ status: 'read', title: 'Inside /labs/engines' });
    expect(endOf(page)?.badges.map(({ feature }) => feature)).toEqual(['avatar-iv', 'avatar-iii']);
    expect(page).not.toHaveProperty('landed');

    // What one run is told stays in that run.
    const rates = async (...more: string[]) => {
      const { code, err } = await check(`${name}-lent`, ['--profile', `${name}-profile`, ...more]);
      expect(code, err).toBe(0);
      return endOf(pageOf(kit.reportIn(`${name}-lent`), '/labs/'))?.badges.map(({ rate }) => rate);
    };
    expect(await rates('--rate-card', 'prices.json', '--balance', '7')).toEqual(['40-60/min', '0']);
    expect(await rates()).toEqual(['20/min', '0']);

    // Who is led elsewhere is told so.
    const out = ['--profile', `${name}-profile`, '--out', `${name}-moved`];
    const moved = ['check', `${SITE}/moved`, '--browser', name, '--server', `${door.port}`, ...out];
    expect((await kit.upfront(moved)).out).toContain(`read at ${HOME}?from=moved, where the site leads to`);
    expect(kit.reportIn(`${name}-moved`).pages[0]).toMatchObject({
      address: `${SITE}/moved`,
      landed: `${HOME}?from=moved`,
      remarks: expect.arrayContaining([`The site leads from ${SITE}/moved to ${HOME}?from=moved: that page was read.`]),
    });
  }, 120_000);

  it('that refuses with a number is signed in to as well, over whatever pages', async () => {
    const own = program(name, [name === 'chrome' ? '--headless=new' : '--headless']);
    const run = (...more: string[]) => {
      const options = ['--browser', name, '--server', `${door.port}`, '--out', `${name}-members`];
      const profile = ['--profile', `${name}-members-profile`];
      return kit.upfront(['check', `${SITE}/members`, ...options, ...profile, ...more], {
        [name === 'chrome' ? 'UPFRONT_CHROME' : 'UPFRONT_FIREFOX']: own.path,
      });
    };
    expect((await run()).code).toBe(2);
    expect(kit.reportIn(`${name}-members`).pages[0]?.trouble).toMatch(/answered 401, .* --headed, sign in there/);
    const { code, err } = await run('--headed');
    expect(err).toContain('/members is answered with 401: sign in in the window, and the check goes on by itself');
    expect(code, err).toBe(0);
    expect(kit.reportIn(`${name}-members`).pages[0]).toMatchObject({ status: 'read', title: 'Inside /members' });
    expect((await run()).code).toBe(0);
  }, 120_000);

  it('is told from an address that is wrong, and from one that is there the next time', async () => {
    const addresses = [`${SITE}/forbidden`, `${SITE}/flaky`];
    const options = ['--browser', name, '--server', `${door.port}`, '--out', `${name}-codes`];
    const { code, err } = await kit.upfront(['check', ...addresses, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(/flaky was not read: the server answered 503\. .* Trying again\./);
    const [forbidden, flaky] = kit.reportIn(`${name}-codes`).pages;
    expect(forbidden).toMatchObject({ status: 'sign-in', attempts: 1 });
    expect(forbidden?.trouble).toMatch(/answered 403, .*Run the same command once with --profile DIR --headed/);
    expect(flaky).toMatchObject({ status: 'read', attempts: 2, title: 'Inside /flaky' });
  });
});

describe.each(BROWSER_NAMES)('a check that is interrupted, %s', (name) => {
  it('in the middle of a page closes the browser, and reports what it has read', async () => {
    mkdirSync(kit.path(`${name}-tmp`));
    const pages = ['plain.html', 'slow.html', 'late.html'];
    const options = ['--browser', name, '--concurrency', '1', '--steps', 'long.json', '--out', `${name}-interrupted`];
    const running = kit.start(['check', ...pages, ...options], { TMPDIR: kit.path(`${name}-tmp`) });
    await until(() => running.said.err.includes('[1/3]'));
    // The second page waits for two minutes now.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const since = Date.now();
    running.interrupt();
    const { code, err } = await running.done;
    expect(code, err).toBe(130);
    expect(Date.now() - since).toBeLessThan(20_000);
    const { pages: read } = kit.reportIn(`${name}-interrupted`);
    expect(read.map(({ page, status }) => `${page}: ${status}`)).toEqual([
      'plain.html: read',
      'slow.html: failed',
      'late.html: failed',
    ]);
    expect(read[1]?.trouble).toContain('the check was ended before');
    expect(existsSync(kit.path(`${name}-interrupted/junit.xml`))).toBe(true);
    // The browser's profile is gone with it.
    expect(readdirSync(kit.path(`${name}-tmp`)).filter((file) => /profile|firefox/.test(file))).toEqual([]);
  }, 120_000);
});

describe.each(BROWSER_NAMES)('prices of a file, %s', (name) => {
  it('are what the extension counts with, variants and all, and the report explains', async () => {
    const options = ['--browser', name, '--rate-card', 'prices.json', '--out', `${name}-prices`];
    const { code, err } = await kit.upfront(['check', 'plain.html', ...options]);
    expect(code, err).toBe(0);
    expect(err).toMatch(/^Contract of November was last compared with its sources \d+ days ago/m);
    const report = kit.reportIn(`${name}-prices`);
    expect(endOf(pageOf(report, 'plain'))?.badges.map(({ rate }) => rate)).toEqual(['40-60/min']);
    expect(readFileSync(kit.path(`${name}-prices/report.html`), 'utf8')).toContain(
      'Avatar IV: 40–60 premium credits per minute',
    );
  });
});

describe.each(CHROME)('what is wrong around a live page, chrome', () => {
  const check = (more: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    kit.upfront(['check', HOME, '--retries', '0', '--out', 'wrong', ...more], env);
  const withRules = (rules: string) => ({
    UPFRONT_CHROME: program('chrome', [`--host-resolver-rules=${rules}`, '--disable-gpu', '--no-first-run']).path,
  });

  it('a certificate that nobody vouches for is said, and taken with --insecure', async () => {
    const env = withRules(`MAP app.heygen.com 127.0.0.1:${door.port}`);
    const refused = await check([], env);
    expect(refused.code).toBe(2);
    expect(kit.reportIn('wrong').pages[0]).toMatchObject({ status: 'certificate' });
    expect(refused.out).toMatch(/its certificate is not accepted\. To go on, .*--insecure/);
    const taken = await check(['--insecure'], env);
    expect(kit.reportIn('wrong').pages[0]?.status).toBe('sign-in');
    expect(taken.out).not.toContain('certificate');
  });

  it('a name that nobody knows, and a page that does not come in time', async () => {
    const unknown = await check([], withRules('MAP app.heygen.com ~NOTFOUND'));
    expect(unknown.code).toBe(2);
    expect(unknown.out).toContain('its name is not known. To go on, check the address and the network');
    const late = [
      'check',
      'https://app.heygen.com/never',
      '--server',
      `${door.port}`,
      '--timeout',
      '2',
      '--retries',
      '0',
    ];
    const slow = await kit.upfront([...late, '--out', 'slow']);
    expect(slow.code).toBe(2);
    expect(slow.out).toContain('it did not load in time. To go on, try a longer --timeout');
  });

  it.runIf(process.platform === 'linux')('no display for --headed', async () => {
    const { code, err } = await kit.upfront(['check', 'plain.html', '--headed', '--out', 'headed'], {
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/did not start: .* There is no display: leave out --headed\./s);
  });

  it('a profile that another browser uses', async () => {
    const check = ['check', 'plain.html', '--profile', 'shared', '--out'];
    const first = kit.start([...check, 'first', '--steps', 'slow.json']);
    await until(
      () => readdirSync(kit.path('.')).includes('shared') && readdirSync(kit.path('shared')).includes('SingletonLock'),
    );
    const second = await kit.upfront([...check, 'second']);
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/The profile \S*shared is used by another browser: close that one/);
    expect((await first.done).code).toBe(0);
  });

  it.each([
    ['--expect', 'unclosed.json', /^unclosed\.json:4:\d+ is no JSON: /],
    ['--expect', 'unknown.json', /^unknown\.json:4:\d+ pages\.\*\.badges\[0\]\.feature must be the id of a feature/],
    ['--steps', 'step.json', /^step\.json:4:\d+ pages\.\*\[0\] must be one of \{"click"/],
    ['--expect', 'nowhere.json', /^nowhere\.json does not exist/],
  ])('%s %s is told by line and column, before a browser starts', async (option, file, said) => {
    const { code, out, err } = await kit.upfront(['check', 'plain.html', option, file, '--out', 'none']);
    expect(err).toMatch(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(existsSync(kit.path('none'))).toBe(false);
  });
});

describe.each(CHROME)('upfront watch, chrome', () => {
  it('keeps the reports of its runs, and says what the site has changed between them', async () => {
    const watch = ['watch', 'plain.html', '--times', '1', '--out', 'nightly'];
    const first = await kit.upfront(watch);
    expect(first.code, first.err).toBe(0);
    writeFileSync(
      kit.path('plain.html'),
      '<!doctype html><title>Plain</title><button>Avatar 4</button><button>Avatar III</button>',
    );
    const second = await kit.upfront(watch);
    expect(second.code, second.err).toBe(1);
    expect(second.out).toMatch(/label new +.*Avatar III/);
    expect(second.out).toMatch(/label gone +.*Avatar IV/);
  });

  it('waits between two runs, lets no other in meanwhile, and ends when it is told to', async () => {
    const running = kit.start(['watch', 'plain.html', '--every', '1m', '--out', 'hourly']);
    await until(() => running.said.err.includes('The next run: '));
    const other = await kit.upfront(['watch', 'plain.html', '--out', 'hourly']);
    expect(other.code).toBe(2);
    expect(other.err).toMatch(/is watched by process \d+ already/);
    running.interrupt();
    expect((await running.done).code).toBe(130);
    expect(existsSync(kit.path('hourly/.watch'))).toBe(false);
  });
});
