import { gzipSync } from 'node:zlib';
import { estimate } from '../../shared/credits/estimate.ts';
import type { Action } from '../../shared/credits/types.ts';
import { bundleOf } from './bundle.ts';
import type { Figure } from './figures.ts';
import { median } from './rounds.ts';

const CREDITS = '../../shared/credits/';

/** What a face takes from the credit logic; the same as in `test/unit/credits/size.test.ts`. */
const FACE = {
  [`${CREDITS}estimate.ts`]: 'estimate withNativeCost',
  [`${CREDITS}range.ts`]: 'creditsOf',
  [`${CREDITS}balance.ts`]: 'spendable balanceOf',
  [`${CREDITS}credit-state.ts`]: 'creditState',
  [`${CREDITS}alternatives.ts`]: 'alternatives',
  [`${CREDITS}wording.ts`]:
    'describeEstimate describeShortage describeBadge formatCredits formatNumber formatTime fill plural',
  [`${CREDITS}advice-wording.ts`]: 'describeLine describeRate describeAlternative describeSaving',
  [`${CREDITS}catalog/rate-cards.ts`]: 'RATE_CARDS DEFAULT_RATE_CARD rateCard kindOf',
};

/** The parts of the content script that every page loads. */
const START = ['/content-scripts/heygen.js', '/content-scripts/overlay.js'];

const VIDEO: Action[] = [
  { feature: 'avatar-iv', seconds: 20.5, motionPrompt: true },
  { feature: 'avatar-iv', seconds: { min: 10, max: 12 } },
  { feature: 'avatar-iii', seconds: 30 },
];

/** Bytes and times that need no browser. */
export async function measureCode(parts: ReadonlyMap<string, string>): Promise<Figure[]> {
  return [
    {
      what: 'content script, gzip',
      value: kilobytes(...START.map((name) => parts.get(name) ?? '')),
      unit: 'kB',
      budget: { most: 24 },
      note: 'all that a page loads by itself; the production build',
    },
    {
      what: 'with what is loaded on demand',
      value: kilobytes(...parts.values()),
      unit: 'kB',
      note: 'breakdowns and alternatives too',
    },
    {
      what: 'shared/credits, gzip',
      value: kilobytes(await bundleOf(FACE)),
      unit: 'kB',
      budget: { most: 6 },
      note: 'with all rate cards, without texts',
    },
    {
      what: 'an estimate',
      value: timeOfEstimate(),
      unit: 'µs',
      budget: { most: 5 },
      note: 'a video of three scenes with two engines; median of 20 batches of 10,000, in Node.js',
    },
  ];
}

/** 1 kB = 1024 bytes. */
const kilobytes = (...files: readonly string[]): number =>
  files.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1024;

function timeOfEstimate(): number {
  const batches = Array.from({ length: 20 }, () => {
    const start = performance.now();
    for (let i = 0; i < 10_000; i++) estimate(VIDEO, 'premium-2026');
    return (performance.now() - start) / 10;
  });
  return median(batches);
}
