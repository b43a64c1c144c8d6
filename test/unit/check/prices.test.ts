import { afterAll, describe, expect, it, vi } from 'vitest';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';
import { version } from '../../check/kit/package-root.ts';
import { run } from '../../check/run.ts';
import { CONTRACT, contractWith } from './rate-card-example.ts';
import { folderWith, upfront } from './run-command.ts';

/** Where the cards have the price of Avatar V from. */
const OURS = SOURCES.find(({ id }) => id === 'S-gw') ?? { id: '', title: '' };

const folder = folderWith({
  'contract.json': CONTRACT,
  'wrong-sum.json': contractWith(['examples', 0, 'credits'], 24),
  'no-feature.json': contractWith(['rates', 1, 'feature'], 'avatar-x'),
  'same-id.json': {
    ...CONTRACT,
    sources: [{ id: OURS.id, title: 'Order form 4711', seen: '2026-11-20' }],
    examples: [],
  },
  'twice.json': '{\n  "version": 1,\n  "rates": [\n    { "credits": 12,\n      "credits": 21 }\n  ]\n}',
  'deep.json': '['.repeat(60_000),
  'old.json': contractWith(['checked'], '2026-08-01'),
  'broken.json': '{\n  "version": 1,\n  "card": premium\n}',
  'empty.json': '',
  'large.json': ' '.repeat(70_000),
});
afterAll(() => folder.remove());

describe('upfront estimate', () => {
  it('says what an action costs, what is left, and what to use instead', async () => {
    const { code, out, err } = await upfront(
      'estimate',
      'avatar-iv',
      '--seconds',
      '55',
      '--plan',
      'creator',
      '--balance',
      '20',
    );
    expect(code).toBe(0);
    expect(out).toContain('This will use 19 premium credits (20 remaining). 1 premium credit would be left.');
    expect(out).toContain('Use Avatar III instead of Avatar IV');
    expect(out).toContain('20 premium credits per minute, published rate');
    expect(err).toBe('');
  });

  it.each([
    [['--seconds', '40-48'], 'This will use 14–16 premium credits.'],
    [['--seconds', '1:30'], 'This will use 30 premium credits.'],
    [['--seconds', '60', '--motion'], 'This will use 40 premium credits.'],
    [['--seconds', '60', '--rate-card', 'credits-2026b', '--look', 'photo'], 'This will use 16 credits.'],
    [[], 'Cost depends on the length: 20 premium credits per minute.'],
  ])('takes %j', async (options, sentence) => {
    expect((await upfront('estimate', 'avatar-iv', ...options)).out).toContain(sentence);
  });

  it('takes several features as the parts of one video, and a file with prices', async () => {
    const both = await upfront('estimate', 'avatar-iv', 'avatar-iii', '--seconds', '30');
    expect(both.out).toContain('This will use 10 premium credits.');
    const own = await upfront(
      'estimate',
      'avatar-iv',
      '--look',
      'photo',
      '--seconds',
      '60',
      '--rate-card',
      folder.path('contract.json'),
    );
    expect(own.out).toContain('This will use 12 credits.');
    expect(own.out).toContain('Order form 4711, https://example.com/4711');
  });

  it('answers programs in JSON', async () => {
    const { out } = await upfront('estimate', 'avatar-iv', '--seconds', '55', '--json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'exact', credits: { min: 19, max: 19 }, rateCard: 'premium-2026' });
  });

  it('credits each price to where it is from, whatever a file calls its sources', async () => {
    const sources = async (feature: string): Promise<unknown> => {
      const options = ['--seconds', '60', '--rate-card', folder.path('same-id.json'), '--json'];
      return JSON.parse((await upfront('estimate', feature, ...options)).out).sources;
    };
    expect(await sources('avatar-iv')).toEqual([{ id: OURS.id, title: 'Order form 4711', seen: '2026-11-20' }]);
    expect(await sources('avatar-v')).toContainEqual(expect.objectContaining({ id: OURS.id, title: OURS.title }));
  });

  it('has a limit for scripts: more, or nobody knows, is exit code 1', async () => {
    const at = async (...options: string[]) => (await upfront('estimate', ...options, '--at-most', '20')).code;
    expect(await at('avatar-iv', '--seconds', '55')).toBe(0);
    expect(await at('avatar-iv', '--seconds', '65')).toBe(1);
    expect(await at('b-roll-sora-2')).toBe(1);
  });

  it.each([
    [['estimate'], /^Name a feature/],
    [['estimate', 'avatr-iv'], /did you mean "avatar-iv"\?/],
    [['estimate', 'avatar-iv', '--second', '3'], /'--second': "upfront help estimate" lists/],
    [['estimate', 'avatar-iv', '--seconds', 'long'], /--seconds must be a number/],
    [['estimate', 'avatar-iv', '--seconds', '50-40'], /ends before it begins/],
    [
      ['estimate', 'avatar-iv', '--seconds', '40-48-60'],
      /^--seconds must be a number from 0 on, and "40-48-60" is not/,
    ],
    [['estimate', 'avatar-iv', '--seconds', '40-'], /^--seconds must be a number from 0 on, and "40-" is not/],
    [['estimate', 'avatar-iv', '--seconds', '-5'], /^--seconds must be a number from 0 on, and "-5" is not/],
    [['estimate', 'avatar-iv', '--seconds=-5'], /^--seconds must be a number from 0 on, and "-5" is not/],
    [['estimate', 'avatar-iv', '--balance', '-3'], /^--balance must be a number from 0 on, and "-3" is not/],
    [['estimate', 'avatar-iv', '--seconds', '0'], /^--seconds 0 is no length: write how long it is/],
    [['estimate', 'avatar-iv', '--seconds', '0:00'], /^--seconds 0:00 is no length/],
    [['estimate', 'avatar-iv', '--count', '1.5'], /^--count must be a whole number from 1 to 10000, and "1.5" is not/],
    [['estimate', 'avatar-iv', '--languages', '2.5'], /^--languages must be a whole number from 1 to 10000/],
    [['estimate', 'avatar-iv', '--count', '0'], /--count must be a number from 1 to 10000/],
    [['estimate', 'avatar-iv', '--look', 'drawing'], /--look "drawing" is not known/],
    [['estimate', 'avatar-iv', '--plan', 'gold'], /The plan "gold" is not known/],
    [['estimate', 'avatar-iv', '--plan', 'team'], /There is no plan "team" on premium-2026/],
    [['estimate', 'avatar-iv', '--rate-card', 'premium-2025'], /did you mean "premium-2026"\?/],
    [['estimate', 'avatar-iv', '--rate-card', 'nowhere/card.json'], /nowhere\/card\.json does not exist/],
    [['estimte'], /^"estimte" is no command/],
  ])('%j is a sentence and exit code 2', async (args, said) => {
    const { code, out, err } = await upfront(...args);
    expect(err).toMatch(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('upfront rates', () => {
  it('lists a card, and what differs between two of them', async () => {
    expect((await upfront('rates', 'credits-2026b')).out).toMatch(/^Avatar Shots +1080p +150 +clip +published/m);
    const { out } = await upfront('rates', 'diff', 'premium-2026', 'credits-2026b');
    expect(out).toMatch(/^Avatar IV +video +20 per minute +31 per minute +\+55 %$/m);
    expect(out).toMatch(/^Avatar III +photo +included +7 per minute +–$/m);
    expect(out).not.toMatch(/^AI-generated looks/m);
    expect((await upfront('rates', 'diff', 'premium-2026', 'premium-2026')).out).toBe('Both have the same prices.\n');
  });

  it('checks a file, and shows what it would change', async () => {
    const { code, out, err } = await upfront('rates', 'check', folder.path('contract.json'));
    expect(out).toContain('Contract of November: in order. It changes credits-2026b');
    expect(out).toContain('contract: Order form 4711, seen 2026-11-20, https://example.com/4711');
    expect(out).toContain('3 of 3 worked examples agree.');
    expect(out).toMatch(/^Avatar IV +photo +16 per minute +12 per minute +−25 %$/m);
    expect(out).toMatch(/^Custom Expressive Motion +×2 +×3 +\+50 %$/m);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('says that a card is old, whatever is done with it', async () => {
    const said = /Contract of November was last compared with its sources 118 days ago/;
    expect((await upfront('rates', 'check', folder.path('old.json'))).err).toMatch(said);
    expect((await upfront('rates', folder.path('old.json'))).err).toMatch(said);
    expect((await upfront('estimate', 'avatar-v', '--rate-card', folder.path('old.json'))).err).toMatch(said);
  });

  it('says so to programs, too, and where two cards are compared', async () => {
    const old = folder.path('old.json');
    expect(JSON.parse((await upfront('rates', old, '--json')).out)).toMatchObject({ ageInDays: 118, isOld: true });
    const estimate = await upfront('estimate', 'avatar-v', '--rate-card', old, '--json');
    expect(JSON.parse(estimate.out)).toMatchObject({ ageInDays: 118, isOld: true });
    expect(JSON.parse((await upfront('rates', '--json')).out)).toMatchObject({ isOld: false });
    const diff = await upfront('rates', 'diff', 'credits-2026b', old);
    expect(diff.err).toBe(
      'Contract of November was last compared with its sources 118 days ago: look whether its prices still hold.\n',
    );
  });

  it('says where a file has no worked examples', async () => {
    expect((await upfront('rates', 'check', folder.path('same-id.json'))).out).toContain(
      '  It has no worked examples.\n',
    );
  });

  it.each([
    [
      'wrong-sum.json',
      1,
      /wrong-sum\.json:\d+:\d+ examples\[0\]\.credits is 24, and the prices of this file give 23\./,
    ],
    ['no-feature.json', 1, /no-feature\.json:24:7 rates\[1\]\.feature must be the id of a feature\./],
    ['broken.json', 2, /broken\.json:3:11 is no JSON: a word that is none of true, false and null\./],
    ['twice.json', 2, /twice\.json:5:7 names "credits" a second time in one object: leave one out\./],
    ['deep.json', 2, /deep\.json:1:201 is too deep: at most 200 lists and objects stand in one another\./],
    ['empty.json', 2, /empty\.json/],
    ['large.json', 2, /large\.json has 70000 bytes, and at most 65536 are read/],
    ['nowhere.json', 2, /nowhere\.json does not exist/],
  ])('%s is exit code %i, with the place', async (name, code, said) => {
    const result = await upfront('rates', 'check', folder.path(name));
    expect(result.err).toMatch(said);
    expect(result.code).toBe(code);
  });

  it('answers programs in JSON, faults included', async () => {
    const { out, code } = await upfront('rates', 'check', folder.path('no-feature.json'), '--json');
    expect(JSON.parse(out)).toMatchObject({ isValid: false, faults: [{ field: 'rates[1].feature' }] });
    expect(code).toBe(1);
  });
});

describe('upfront help', () => {
  it('lists the commands, and explains each', async () => {
    const { out } = await upfront('help');
    for (const name of ['estimate', 'rates']) {
      expect(out).toContain(`  ${name} `);
      expect((await upfront('help', name)).out).toContain(`upfront ${name}`);
      expect((await upfront(name, '--help')).out).toContain(`upfront ${name}`);
    }
    expect((await upfront('help', 'nothing')).code).toBe(2);
    expect(await upfront('help', 'toString')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^"toString" is no/),
    });
  });

  it.each(['version', '--version', '-v'])('%s is this package’s', async (name) => {
    expect(await upfront(name)).toEqual({ code: 0, out: `${version()}\n`, err: '' });
  });

  it('has a sentence and exit code 2 for what nobody has foreseen', async () => {
    const err = vi.fn();
    const broken = {
      ...{ out: () => undefined, err, signal: new AbortController().signal },
      now: () => {
        throw new TypeError('no clock');
      },
    };
    expect(await run(['rates'], broken)).toBe(2);
    expect(err.mock.calls).toEqual([
      [expect.stringMatching(/^upfront \S+ has broken down, .*: TypeError: no clock\.\n$/)],
    ]);
  });
});
