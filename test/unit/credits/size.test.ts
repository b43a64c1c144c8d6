import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { estimate as Estimate } from '../../../shared/credits/estimate.ts';
import type { Action, RateCardId } from '../../../shared/credits/types.ts';

/** The design's budgets for the credit logic: see "Budgets" there. Bytes after gzip, microseconds. */
const BUDGET = 6144;
const LONGEST_ESTIMATE = 5;

const CREDITS = fileURLToPath(new URL('../../../shared/credits/', import.meta.url));

/** What a face takes from each module. */
const CORE = {
  'estimate.ts': 'estimate withNativeCost',
  'range.ts': 'creditsOf',
  'balance.ts': 'spendable balanceOf',
  'credit-state.ts': 'creditState',
  'alternatives.ts': 'alternatives',
  'wording.ts': 'describeEstimate describeShortage describeBadge formatCredits formatNumber formatTime fill plural',
  'advice-wording.ts': 'describeLine describeRate describeAlternative describeSaving',
  'catalog/rate-cards.ts': 'RATE_CARDS DEFAULT_RATE_CARD rateCard kindOf',
};
const READING = {
  'vocabulary.ts': 'findFeature hasNativeMark LABEL_BEGINNINGS normalizeLabel',
  'quantities.ts': 'readSpeechLength readCostLine readCreditsLeft',
  'speech.ts': 'speechSeconds',
};
const LOCALE = { 'locales/en.ts': 'en', 'locales/en-advice.ts': 'enAdvice' };

/** Figures for whoever reads the test's output. */
const report = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Modules = Readonly<Record<string, string>>;

/**
 * The modules in one bundle as a face has it: minified, and without names for the outside, which a bundle's own code
 * does not need.
 */
async function bundle(modules: Modules): Promise<string> {
  const names = Object.values(modules).flatMap((list) => list.split(' '));
  const entry = Object.entries(modules).map(
    ([file, list]) => `import { ${list.split(' ').join(', ')} } from '${CREDITS}${file}';`,
  );
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'a-face',
        resolveId: (id) => (id === 'a-face' ? id : null),
        load: (id) => (id === 'a-face' ? `${entry.join('\n')}\nexport default [${names.join(', ')}];` : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: 'a-face', preserveEntrySignatures: 'strict', output: { minify: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no chunk');
  return chunk.code;
}

const gzipped = async (modules: Modules): Promise<number> => gzipSync(await bundle(modules), { level: 9 }).length;

const without = (modules: Modules, name: string): Modules =>
  Object.fromEntries(Object.entries(modules).filter(([file]) => file !== name));

describe('the size of the credit logic', () => {
  it(`is at most ${BUDGET} bytes after gzip, with all rate cards`, { timeout: 60_000 }, async () => {
    const core = await gzipped(CORE);
    const face = { ...CORE, ...READING, ...LOCALE };
    const all = await gzipped(face);
    const rows: Array<[string, number]> = [
      ['estimates, balance, alternatives, wording, rate cards', core],
      ['the same, reading of texts and English', all],
    ];
    for (const file of Object.keys({ ...READING, ...LOCALE }))
      rows.push([`  of it ${file}`, all - (await gzipped(without(face, file)))]);
    for (const file of ['alternatives.ts', 'wording.ts', 'balance.ts']) {
      rows.push([`  of it ${file}`, core - (await gzipped(without(CORE, file)))]);
    }
    rows.push([
      'catalog/rate-cards.ts alone',
      await gzipped({ 'catalog/rate-cards.ts': CORE['catalog/rate-cards.ts'] }),
    ]);
    report(rows.map(([name, bytes]) => `${String(bytes).padStart(6)} B  ${name}`).join('\n'));
    expect(core).toBeLessThanOrEqual(BUDGET);
  });
});

describe('the time of an estimate', () => {
  const scenes: Action[] = [
    { feature: 'avatar-iv', seconds: 20.5, motionPrompt: true },
    { feature: 'avatar-iv', seconds: { min: 10, max: 12 } },
    { feature: 'avatar-iii', seconds: 30 },
  ];

  it.each<[string, Action | Action[], RateCardId]>([
    ['one scene', { feature: 'avatar-iv', seconds: 55, variant: { look: 'video' } }, 'credits-2026b'],
    ['a video of mixed scenes', scenes, 'premium-2026'],
  ])(`of %s is under ${LONGEST_ESTIMATE} µs`, async (name, action, card) => {
    // The built code, as people run it: the test runner's own wrapping of modules costs as much again.
    const code = await bundle({ 'estimate.ts': 'estimate' });
    const built: { default: [typeof Estimate] } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const [estimate] = built.default;
    const batches = Array.from({ length: 20 }, () => {
      // The processor's time, not the clock's: other work on the machine is no cost of an estimate.
      const before = process.cpuUsage();
      for (let i = 0; i < 10_000; i++) estimate(action, card);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 10_000;
    });
    const median = batches.toSorted((a, b) => a - b)[10] ?? Number.NaN;
    report(`${median.toFixed(2)} µs  an estimate of ${name}`);
    expect(median).toBeLessThan(LONGEST_ESTIMATE);
  });
});
