import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { parseRateCardFile, withRateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { asTrouble, write } from '../../check/cli/files.ts';
import { parseJson } from '../../check/cli/json-file.ts';
import { intervalOf, watch } from '../../check/commands/watch.ts';
import { agesIn } from '../../check/runs/cards.ts';
import { exitOf } from '../../check/runs/check.ts';
import { driftBetween, readReport } from '../../check/runs/drift.ts';
import { answeredWith, failureOf, signInWanted } from '../../check/runs/failures.ts';
import { junitXml } from '../../check/runs/junit.ts';
import { type PageResult, type Report, reportJson } from '../../check/runs/report.ts';
import { reportHtml } from '../../check/runs/report-html.ts';
import { CONTRACT } from './rate-card-example.ts';
import { PAGE, reportOf } from './report-example.ts';
import { folderWith, TODAY, upfront } from './run-command.ts';

const folders: Array<ReturnType<typeof folderWith>> = [];
const folderOf = (files: Parameters<typeof folderWith>[0] = {}) => {
  const folder = folderWith(files);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const missed = [{ text: 'an estimate', isMet: false, found: 'none' }];
const refused = [{ text: 'click', outcome: 'refused' as const, trouble: 'spends' }];

describe('an exit code', () => {
  it.each<[string, Partial<PageResult>, number]>([
    ['fine', {}, 0],
    ['an expectation missed', { expectations: missed }, 1],
    ['a step that failed', { steps: [{ text: 'click', outcome: 'failed', trouble: '' }] }, 1],
    ['a step that would have spent', { steps: refused }, 2],
    ['a page that was not read', { status: 'unreachable' }, 2],
  ])('of %s', (_, page, code) => {
    expect(exitOf(reportOf({}, page))).toBe(code);
  });
});

describe('the HTML report', () => {
  const evil = '"><script>alert(1)</script>&';
  const html = reportHtml(
    reportOf(
      {
        page: evil,
        title: evil,
        errors: [evil],
        steps: [{ text: evil, outcome: 'failed', trouble: evil }],
        expectations: [{ text: evil, isMet: false, found: evil }],
      },
      { status: 'sign-in', trouble: evil, views: [] },
    ),
  );

  it('is one file: nothing is loaded, no script is in it, and what pages say is text', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=/i);
    expect(
      html.match(/\b(?:src|href)="[^"]*"/g)?.filter((each) => !/="(?:#|data:image\/webp;base64,)/.test(each)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('outlines each annotation that can be seen, and explains all', () => {
    const shown = reportHtml(reportOf({}));
    expect(shown.match(/class="mark /g)).toHaveLength(3);
    expect(shown).toContain('left:6.736%;top:21.889%;width:8.75%;height:3.333%');
    expect(shown).toContain('This will use 6–16 premium credits (200 remaining).');
    expect(shown).toContain('Beside the button “Generate”.');
    expect(shown).toContain('Avatar IV: 20 premium credits per minute');
    expect(shown).toContain('Not to be seen in the picture.');
    expect(shown).toContain('<dt>Landmarks missed</dt><dd>scenes</dd>');
  });
});

describe('the age of the prices', () => {
  const later = { startedAt: '2031-11-27T10:11:12.345Z' };
  const said = (card: string) => new RegExp(`${card} was last compared with its sources \\d+ days ago`);

  it('is in the report, of the cards that its pages were counted with', () => {
    expect(agesIn(reportOf({}))).toEqual([]);
    const landmarks = { upfront: '0', on: '/', card: 'credits-2026b', found: {}, missing: [] };
    const report = { ...reportOf({}, { landmarks }, {}), ...later };
    expect(agesIn(report)).toEqual([
      expect.stringMatching(said('premium-2026')),
      expect.stringMatching(said('credits-2026b')),
    ]);
    expect(reportHtml(report)).toMatch(said('credits-2026b'));
  });

  it('is the assumed card’s where nobody knows another, and a file’s under its name', () => {
    const unknown = { ...reportOf({ landmarks: 'unknown' }), ...later };
    expect(agesIn(unknown)).toEqual([expect.stringMatching(said('premium-2026'))]);
    const prices = { name: 'Contract', checked: '2026-01-01', pricedCard: rateCard('premium-2026') };
    expect(agesIn({ ...unknown, rateCard: 'premium-2026', prices })).toEqual([expect.stringMatching(said('Contract'))]);
  });
});

describe('what a page has cost', () => {
  it('names the first annotation’s time as what it is: the latest that it can be', () => {
    const html = reportHtml(reportOf({ cost: { hosts: 1, elements: 2, firstAnnotationBy: 812 } }));
    expect(html).toContain('<dt>First annotation</dt><dd>at the latest 812 ms after the navigation began</dd>');
  });
});

describe('a badge in the HTML report', () => {
  const explained = (page: Partial<PageResult>, more: Partial<Report> = {}): string =>
    reportHtml({ ...reportOf(page), ...more });

  it('is explained by the card that the extension counts with', () => {
    expect(explained({})).toContain('Avatar IV: 20 premium credits per minute');
    // Firefox does not tell: it is the one that was asked for.
    const told = explained({ landmarks: 'unknown' }, { rateCard: 'credits-2026b' });
    expect(told).toContain('Avatar IV: 16–31 credits per minute');
  });

  it('is explained by no price where nobody knows the card', () => {
    const html = explained({ landmarks: 'unknown' }, { rateCard: 'auto' });
    expect(html).not.toMatch(/credits per minute/);
    expect(html).toContain('Avatar IV, premium.');
  });

  it('is explained by the file’s prices, which are named', () => {
    const { file } = parseRateCardFile({ ...CONTRACT, card: 'premium-2026', examples: [] }, TODAY);
    if (!file) throw new Error('the example is malformed');
    const pricedCard = withRateCardFile(rateCard('premium-2026'), file);
    const prices = { name: file.name, checked: file.checked, pricedCard };
    expect(explained({}, { prices })).toContain('Avatar IV: 12–25 premium credits per minute');
    expect(explained({}, { prices })).toContain(
      'with the prices of “Contract of November” (compared with their sources on',
    );
    expect(JSON.parse(reportJson({ ...reportOf({}), prices })).prices).toEqual({
      name: 'Contract of November',
      checked: '2026-11-20',
    });
  });
});

describe('the report for programs', () => {
  it('has no pictures', () => {
    const { pages } = JSON.parse(reportJson(reportOf({}))) as Report;
    expect(pages[0]?.views[0]).not.toHaveProperty('picture');
    expect(pages[0]?.views[0]?.annotations).toEqual(PAGE.views[0]?.annotations);
  });

  it('is told to CI as JUnit’s XML, with what pages say as text', () => {
    const xml = junitXml(reportOf({ page: 'a<b>&"\u0000', expectations: missed, steps: refused }));
    expect(xml).toContain('<testsuites name="upfront check" tests="3" failures="2" time="3">');
    expect(xml).toContain('classname="a&#60;b&#62;&#38;&#34;" name="can be read"/>');
    expect(xml).toContain('<failure message="found none"/>');
  });
});

describe('upfront drift', () => {
  const changed = structuredClone(PAGE);
  const { badges, estimates } = changed.views[0]?.annotations ?? { badges: [], estimates: [] };
  Object.assign(badges[0] ?? {}, { label: 'Avatar 4' });
  Object.assign(estimates[0] ?? {}, { credits: '7-16', remaining: '10', state: 'short' });
  changed.landmarks = {
    upfront: '0',
    on: 'page:editor',
    card: 'premium-2026',
    found: { spends: 1, scenes: 2 },
    missing: ['engine'],
  };
  changed.errors = ['TypeError at line 12'];

  const report = (page: Partial<PageResult>) => readReport(parseJson('report.json', reportJson(reportOf(page))));

  it('says what the site has changed, and nothing about the balance', () => {
    const drift = driftBetween(report({}), report(changed)).map(({ kind, what, before, after }) =>
      `${kind}: ${what} ${before} ${after}`.trim(),
    );
    expect(drift).toEqual([
      'landmark-lost: engine 1 0',
      'landmark-back: scenes 0 2',
      'label-gone: “Avatar IV” avatar-iv 20/min',
      'label-new: “Avatar 4” avatar-iv 20/min',
      'estimate-changed: button “Generate” avatar-iv avatar-iii: 6-16 avatar-iv avatar-iii: 7-16',
      'error-new: TypeError at line #',
    ]);
    const poorer = structuredClone(PAGE);
    Object.assign(poorer.views[0]?.annotations.estimates[0] ?? {}, { remaining: '3', state: 'short' });
    expect(driftBetween(report({}), report(poorer))).toEqual([]);
  });

  it('tells pages apart that are gone, new, or open otherwise', () => {
    expect(driftBetween(report({ page: 'a' }), report({ page: 'b' })).map(({ kind }) => kind)).toEqual([
      'page-gone',
      'page-new',
    ]);
    expect(driftBetween(report({}), report({ status: 'sign-in' }))).toMatchObject([
      { kind: 'status', before: 'read', after: 'sign-in' },
    ]);
  });

  it('counts what is there twice, and compares pages of one name in their order', () => {
    const twice = structuredClone(PAGE);
    const [first] = twice.views[0]?.annotations.badges ?? [];
    const badges = [...(twice.views[0]?.annotations.badges ?? []), ...(first ? [first] : [])];
    Object.assign(twice.views[0]?.annotations ?? {}, { badges });
    expect(driftBetween(report(twice), report({}))).toMatchObject([
      { kind: 'label-gone', what: '“Avatar IV” avatar-iv 20/min (2)' },
    ]);
    const two = (page: Partial<PageResult>) => readReport(parseJson('two.json', reportJson(reportOf({}, page))));
    const drift = driftBetween(two({}), two(changed));
    expect(new Set(drift.map(({ page }) => page))).toEqual(new Set([`${PAGE.page} (2)`]));
    expect(driftBetween(two({}), report({}))).toMatchObject([{ kind: 'page-gone' }]);
  });

  it('says that nobody tells the landmarks any more', () => {
    expect(driftBetween(report({}), report({ landmarks: 'unknown' }))).toMatchObject([
      { kind: 'landmarks-unknown', before: 'known', after: 'unknown' },
    ]);
    expect(driftBetween(report({ landmarks: 'unknown' }), report({}))).toMatchObject([{ kind: 'landmarks-known' }]);
  });

  it('says where the two runs were told something else, and compares no report without pages', async () => {
    const other = { browser: 'firefox/140.0', rateCard: 'credits-2026b', balance: 200 };
    const folder = folderOf({
      'a.json': reportOf({}),
      'newer.json': { ...reportOf({}), browser: 'Chrome/157' },
      'b.json': { ...reportOf({}), ...other, prices: { name: 'Contract', checked: '2026-11-20' } },
      'empty.json': reportOf(),
    });
    const drift = (...args: string[]) =>
      upfront('drift', ...args.map((each) => (each.startsWith('-') ? each : folder.path(each))));
    expect((await drift('a.json', 'newer.json')).out).toBe('The site has not changed.\n');
    const { out } = await drift('a.json', 'b.json');
    expect(out).toContain('The browser is another: Chrome before, firefox now.');
    expect(out).toContain('The rate card is another: auto before, credits-2026b now.');
    expect(out).toContain('The file of prices is another: none before, “Contract” of 2026-11-20 now.');
    expect(out).toContain('The balance to begin with is another: unknown before, 200 now.');
    const json = await drift('a.json', 'b.json', '--json');
    expect(JSON.parse(json.out)).toEqual([]);
    expect(json.err).toContain('The browser is another');
    expect(await drift('empty.json', 'empty.json')).toMatchObject({
      code: 2,
      err: 'Neither report has a page, so nothing can be compared.\n',
    });
  });

  it('is exit code 1 where something has changed, 2 where a file is no report', async () => {
    const folder = folderOf({
      'a.json': reportOf({}),
      'b.json': reportOf(changed),
      'none.json': { version: 1, pages: [{}] },
    });
    const same = await upfront('drift', folder.path('a.json'), folder.path('a.json'));
    expect(same).toMatchObject({ code: 0, out: 'The site has not changed.\n' });
    const other = await upfront('drift', folder.path('a.json'), folder.path('b.json'));
    expect(other.code).toBe(1);
    expect(other.out).toMatch(/landmark lost +engine/);
    const none = await upfront('drift', folder.path('a.json'), folder.path('none.json'));
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/none\.json:4:5 is no report of "upfront check"/);
    expect((await upfront('drift', folder.path('a.json'))).code).toBe(2);
  });
});

describe('upfront watch', () => {
  const surroundings = (now: () => number = () => 0) => {
    const said = { out: '', err: '' };
    return {
      said,
      out: (text: string) => {
        said.out += text;
      },
      err: (text: string) => {
        said.err += text;
      },
      now,
      signal: new AbortController().signal,
    };
  };
  const at = (second: number, page: Partial<PageResult> = {}): Report => ({
    ...reportOf(page),
    startedAt: `2026-11-27T10:11:${String(second).padStart(2, '0')}.000Z`,
  });

  it('keeps the last reports, and says what has changed since the one before', async () => {
    const folder = folderOf().path('');
    const runs = [at(1), at(2), at(3, { errors: ['Error: new'] })];
    const world = surroundings();
    for (const run of runs) await watch(async () => run, { folder, every: 60_000, times: 1, keep: 2 }, world);
    expect(readdirSync(folder).sort()).toEqual(['2026-11-27T10-11-02Z', '2026-11-27T10-11-03Z']);
    expect(readdirSync(`${folder}/2026-11-27T10-11-03Z`).sort()).toEqual(['junit.xml', 'report.html', 'report.json']);
    expect(world.said.out).toContain('The site has not changed.');
    expect(world.said.out).toMatch(/error new +Error: new/);
  });

  it('never overlaps: another one on the same folder is refused, and what a dead one has left is taken over', async () => {
    const folder = folderOf();
    writeFileSync(folder.path('.watch'), `${process.pid}`);
    await expect(
      watch(async () => at(1), { folder: folder.path(''), every: 60_000, times: 1, keep: 2 }, surroundings()),
    ).rejects.toThrow(/is watched by process \d+ already/);
    writeFileSync(folder.path('.watch'), '999999999');
    expect(
      await watch(
        async () => at(1, { expectations: missed }),
        { folder: folder.path(''), every: 60_000, times: 1, keep: 2 },
        surroundings(),
      ),
    ).toBe(1);
    expect(readdirSync(folder.path(''))).not.toContain('.watch');
  });

  it('takes turn after turn, and its exit code tells of a change', async () => {
    const folder = folderOf().path('');
    const runs = [at(1), at(2, { errors: ['Error: new'] })];
    const world = surroundings(() => Date.now());
    const run = async (): Promise<Report> => runs.shift() ?? at(9);
    expect(await watch(run, { folder, every: 20, times: 2, keep: 9 }, world)).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['2026-11-27T10-11-01Z', '2026-11-27T10-11-02Z']);
    expect(world.said.out).toMatch(/error new +Error: new/);
  });

  it('goes on after a run that has failed', async () => {
    const folder = folderOf().path('');
    const world = surroundings(() => Date.now());
    const run = vi.fn(async (): Promise<Report> => at(2)).mockRejectedValueOnce(new Error('no browser'));
    expect(await watch(run, { folder, every: 20, times: 2, keep: 9 }, world)).toBe(0);
    expect(world.said.err).toContain('This run has failed: no browser\n');
    expect(readdirSync(folder)).toEqual(['2026-11-27T10-11-02Z']);
    run.mockRejectedValue(new Error('no browser'));
    expect(await watch(run, { folder, every: 20, times: 1, keep: 9 }, world)).toBe(2);
  });

  it('tells programs each report, a line each, and people the rest', async () => {
    const world = surroundings();
    await watch(async () => at(1), { folder: folderOf().path(''), every: 20, times: 1, keep: 9, json: true }, world);
    expect(world.said.out.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(world.said.out)).toMatchObject({ version: 1, pages: [{ title: 'Editor' }] });
    expect(world.said.err).toContain('2026-11-27T10-11-01Z: as expected.');
  });

  it('keeps no report of a run that was ended in the middle', async () => {
    const end = new AbortController();
    const world = { ...surroundings(), signal: end.signal };
    const folder = folderOf().path('');
    const run = async (): Promise<Report> => {
      end.abort();
      return at(1, { status: 'failed' });
    };
    await watch(run, { folder, every: 20, times: 3, keep: 9 }, world);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in its help where its reports go, and takes only whole runs', async () => {
    expect((await upfront('help', 'watch')).out).toContain('junit.xml go (upfront-watch)');
    expect((await upfront('help', 'check')).out).toContain('junit.xml go (upfront-report)');
    const page = folderOf({ 'page.html': '<p>' }).path('page.html');
    for (const name of ['--times', '--keep'])
      expect(await upfront('watch', page, name, '1.5')).toMatchObject({
        code: 2,
        err: `${name} must be a whole number from 1 on, and "1.5" is not.\n`,
      });
  });

  it('leaves out a turn that a long run has taken, and ends when it is told to', async () => {
    const folder = folderOf().path('');
    let time = 0;
    const end = new AbortController();
    const world = { ...surroundings(() => time), signal: end.signal };
    const run = async (): Promise<Report> => {
      time += 150_000;
      setTimeout(() => end.abort(), 50);
      return at(1);
    };
    expect(await watch(run, { folder, every: 60_000, times: 9, keep: 9 }, world)).toBe(0);
    expect(world.said.err).toContain('The next run: 1970-01-01T00:03:00.000Z.');
  });

  it.each([
    ['30m', 1_800_000],
    ['12h', 43_200_000],
    ['1d', 86_400_000],
  ])('takes --every %s', (given, milliseconds) => {
    expect(intervalOf(given)).toBe(milliseconds);
  });
});

describe('what goes wrong around a check', () => {
  it.each([
    [
      'net::ERR_CERT_AUTHORITY_INVALID at https://app.heygen.com/',
      'certificate',
      /its certificate is not accepted.*--insecure/,
    ],
    ['NS_ERROR_UNKNOWN_HOST', 'unreachable', /its name is not known/],
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable', /its name is not known/],
    ['net::ERR_INTERNET_DISCONNECTED', 'unreachable', /there is no network/],
    ['net::ERR_CONNECTION_REFUSED', 'unreachable', /nobody answers there/],
    ['Navigation timeout of 30000 ms exceeded', 'unreachable', /did not load in time.*--timeout/],
    ['Protocol error: Target closed', 'failed', /the browser ended/],
    ['something else', 'failed', /was not read: something else\./],
  ])('%s is a sentence with a way out', (error, status, said) => {
    const failure = failureOf('https://app.heygen.com/home', new Error(error));
    expect(failure.status).toBe(status);
    expect(failure.message).toMatch(said);
  });

  it('and answers that are no pages, and a door, too', () => {
    expect(answeredWith('https://app.heygen.com/x', 404, false)).toMatchObject({
      isWorthAgain: false,
      message: expect.stringContaining('answered 404'),
    });
    expect(answeredWith('https://app.heygen.com/x', 503, false).isWorthAgain).toBe(true);
    for (const code of [401, 403])
      expect(answeredWith('https://app.heygen.com/x', code, true)).toMatchObject({
        status: 'sign-in',
        message: expect.stringMatching(/answered 40[13], .* with --headed, sign in there/),
      });
    expect(signInWanted('https://app.heygen.com/x', false).message).toContain('--profile DIR --headed');
  });

  it.each([
    ['ENOSPC', /the disk is full: free some space/],
    ['EACCES', /may not be opened by you/],
    ['EROFS', /cannot be written/],
    ['EIO', /cannot be used: broken/],
  ])('a file with %s', (code, said) => {
    expect(asTrouble('report.html', Object.assign(new Error('broken'), { code })).message).toMatch(said);
  });

  it.runIf(platform() === 'linux')('a disk that is really full', async () => {
    const folder = folderOf();
    mkdirSync(folder.path('out'));
    symlinkSync('/dev/full', folder.path('out/report.html'));
    await expect(write(folder.path('out/report.html'), 'x')).rejects.toThrow(
      /report\.html cannot be written because the disk is full/,
    );
    await write(folder.path('out/deep/report.json'), '{}');
    expect(readFileSync(folder.path('out/deep/report.json'), 'utf8')).toBe('{}');
  });
});
