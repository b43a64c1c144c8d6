import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createUpfront } from '../../../widget/api.ts';
import { tokensOf } from '../../../widget/playground/code.ts';
import { html, markupOf } from '../../../widget/playground/html.ts';
import { recipeOf } from '../../../widget/playground/state/recipe.ts';
import { addressOf, BALANCES, DEFAULTS, readState, type State, VIEWS } from '../../../widget/playground/state/state.ts';
import { htmlFor, scriptFor } from '../../../widget/playground/state/write-code.ts';

const STATES: readonly State[] = [
  ...BALANCES.map((balance, index): State => ({ ...DEFAULTS, balance, view: VIEWS[index % 5] ?? 'meter' })),
  { ...DEFAULTS, feature: '', seconds: '' },
  {
    ...DEFAULTS,
    plan: 'pro',
    variant: 'precision',
    feature: 'video-translation-lip-sync',
    languages: '3',
    balance: 'enough',
  },
  { ...DEFAULTS, feature: 'avatar-iv', motionPrompt: true, count: '2', variant: 'photo', balance: 'stale' },
  { ...DEFAULTS, theme: 'dark', locale: 'de', rateCard: 'credits-2026b', seconds: '40-60', balance: 'error' },
];

describe('the playground’s states', () => {
  it('an address keeps a state, and only what is not as usual', () => {
    for (const state of STATES) expect(readState(new URLSearchParams(addressOf(state).slice(1)))).toEqual(state);
    expect(addressOf(DEFAULTS)).toBe('');
    expect(addressOf({ ...DEFAULTS, strict: true, view: 'meter' })).toBe('#view=meter&strict=true');
  });

  it('plan, variant, count, languages and a motion prompt are in the action, in HTML and in code', () => {
    const { action, attributes, options } = recipeOf({
      ...DEFAULTS,
      feature: 'video-translation-lip-sync',
      plan: 'pro',
      variant: 'precision',
      count: '2',
      languages: '3',
      motionPrompt: true,
    });
    expect(action).toEqual({
      feature: 'video-translation-lip-sync',
      seconds: 55,
      count: 2,
      languages: 3,
      motionPrompt: true,
      variant: { mode: 'precision' },
    });
    expect(options.plan).toBe('pro');
    expect(htmlFor({ ...recipeOf(DEFAULTS), attributes }).replace(/\s+/g, ' ')).toContain(
      'plan="pro" feature="video-translation-lip-sync" seconds="55" count="2" languages="3" motion-prompt variant="precision"',
    );
  });

  it('what an address says and nobody offers costs one field', () => {
    const said = new URLSearchParams('view=<b>&seconds=1e9&lowAt=-1&width=9999&strict=yes&balance=short');
    expect(readState(said)).toEqual({ ...DEFAULTS, balance: 'short' });
  });

  it.each(['avatar-iv', 'audio-dubbing', 'avatar-shots', 'avatar-iii'] as const)(
    'enough, low and short are so, whatever %s costs',
    (feature) => {
      for (const balance of ['enough', 'low', 'short'] as const) {
        const recipe = recipeOf({ ...DEFAULTS, feature, balance });
        const upfront = createUpfront();
        const { credits } = upfront.credits.estimate(recipe.action ?? []);
        const cost = credits === 'unknown' ? 0 : credits.max;
        const left = Number(recipe.balance);
        if (cost > 0) expect([balance, left >= cost]).toEqual([balance, balance !== 'short']);
        else expect([balance, left <= 0]).toEqual([balance, balance === 'short']);
      }
    },
  );
});

describe('the code to copy', () => {
  it('is right to the types of the API', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const folder = `${root}.output/tests/playground-types/`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const recipes = STATES.flatMap((state) => [recipeOf(state), { ...recipeOf(state), balance: 'server' as const }]);
    const files = recipes.map((recipe, index) => {
      writeFileSync(`${folder}${index}.ts`, scriptFor(recipe, '../../../widget/api.ts'));
      return `${folder}${index}.ts`;
    });
    const flags =
      '--noEmit --strict --module esnext --moduleResolution bundler --target esnext --allowImportingTsExtensions';
    const more = '--skipLibCheck --ignoreConfig --jsx react-jsx --jsxImportSource preact --types node';
    const run = () =>
      execFileSync(
        process.execPath,
        [`${root}node_modules/typescript/lib/tsc.js`, ...`${flags} ${more}`.split(' '), ...files],
        { cwd: root, encoding: 'utf8' },
      );
    expect(run()).toBe('');
    // A compiler, which shares the machine with the other tests.
  }, 60_000);

  it('says as HTML what an attribute can say, and the rest by the API', () => {
    expect(htmlFor(recipeOf(DEFAULTS), '/')).toBe(
      '<script type="module" src="/element.js"></script>\n\n<upfront-credits view="panel" low-at="40" feature="avatar-iv" seconds="55" balance="31">\n  Your HeyGen credits\n</upfront-credits>\n',
    );
    expect(htmlFor(recipeOf({ ...DEFAULTS, balance: 'offline' }), '/')).toContain("{ fault: 'offline' }");
    expect(htmlFor({ ...recipeOf(DEFAULTS), balance: 'server' })).toContain('balance-url="/heygen/balance"');
  });
});

describe('the pages', () => {
  it('escape every text that is put into markup', () => {
    const name = `<b title='"'>&`;
    expect(markupOf(html`<p>${name}${[html`<i>${1}</i>`, false, undefined]}</p>`)).toBe(
      '<p>&#60;b title=&#39;&#34;&#39;&#62;&#38;<i>1</i></p>',
    );
  });

  it.each([
    ['ts', "import { a } from 'b'; // c\nconst d = `e`;"],
    ['html', '<script type="module">\n  const a = 1;\n</script>\n<b c="d">e</b>'],
    ['json', '{ "a": [1, "b"] }'],
  ] as const)('colours change no letter of code in %s', (language, code) => {
    const tokens = tokensOf(code, language);
    expect(tokens.map(({ text }) => text).join('')).toBe(code);
    expect(tokens.length).toBeGreaterThan(3);
  });
});
