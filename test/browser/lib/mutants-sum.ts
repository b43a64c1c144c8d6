import type { Fault, PageVerdict } from '../../mutants/page/verdict.ts';
import type { Taken } from './mutate.ts';
import { creditsAgree, type TruthEstimate } from './truth.ts';

/** What the variants of one page have shown. */
export interface MutantsSum {
  variants: number;
  due: number;
  found: number;
  wrongBadges: number;
  estimates: number;
  wrongEstimates: number;
  /** Estimates that have a number in the snapshot, and none in a variant of it: nothing wrong, but less than was there. */
  lostNumbers: number;
  numbers: number;
  /** Of all variants. */
  ms: number;
  /** A line for each fault of a snapshot that nothing was changed in: its variants are not judged by these. */
  before: string[];
  /** A line for each variant that is not right. */
  failures: string[];
}

export const emptySum = (): MutantsSum => ({
  variants: 0,
  due: 0,
  found: 0,
  wrongBadges: 0,
  estimates: 0,
  wrongEstimates: 0,
  lostNumbers: 0,
  numbers: 0,
  ms: 0,
  before: [],
  failures: [],
});

/** The share of badges that stand on a label that is due, and of due labels that have theirs. */
export const precision = ({ found, wrongBadges }: MutantsSum): number =>
  found + wrongBadges === 0 ? 1 : found / (found + wrongBadges);
export const recall = ({ due, found }: MutantsSum): number => (due === 0 ? 1 : found / due);
/** The share of numbers that are still there after a change. */
export const keptNumbers = ({ numbers, lostNumbers }: MutantsSum): number =>
  numbers === 0 ? 1 : (numbers - lostNumbers) / numbers;

/** The least recall, of labels and of numbers, since a label may be written in a way that nobody could read; nothing may be wrong. */
export const LEAST_RECALL = 0.97;

export const isGood = (sum: MutantsSum): boolean =>
  precision(sum) === 1 && recall(sum) >= LEAST_RECALL && keptNumbers(sum) >= LEAST_RECALL && sum.wrongEstimates === 0;

type Shown = PageVerdict['estimates'][number];

/** All that is not right in what a snapshot or a variant of it shows. */
interface Faults {
  missed: Fault[];
  badges: Fault[];
  estimates: Fault[];
}

function faultsOf(one: Taken, verdict: PageVerdict, plain: PageVerdict): Faults {
  return { missed: verdict.missed, badges: verdict.wrong, estimates: wrongEstimates(one, verdict, plain) };
}

const linesOf = ({ missed, badges, estimates }: Faults): string[] => [
  ...missed.map(({ text }) => `no badge: ${text}`),
  ...badges.map(({ text }) => `wrong badge: ${text}`),
  ...estimates.map(({ text }) => `wrong estimate: ${text}`),
];

const placeOf = ({ visit, place, card }: Taken): string => `visit ${visit}, step ${place} (${card})`;

/** Notes what is wrong before anything was changed. */
export function judgedPlain(one: Taken, plain: PageVerdict, sum: MutantsSum): void {
  sum.before.push(...linesOf(faultsOf(one, plain, plain)).map((fault) => `${placeOf(one)}: ${fault}`));
}

/** Counts what a variant's changes have made of what was right, with a line where that is not right any more. */
export function judged(
  one: Taken,
  { what, verdict, plain }: { what: string; verdict: PageVerdict; plain: PageVerdict },
  sum: MutantsSum,
): void {
  const before = new Set(
    Object.values(faultsOf(one, plain, plain) satisfies Faults)
      .flat()
      .map(({ key }) => key),
  );
  const isNew = ({ key }: Fault): boolean => !before.has(key);
  const all = faultsOf(one, verdict, plain);
  const faults = {
    missed: all.missed.filter(isNew),
    badges: all.badges.filter(isNew),
    estimates: all.estimates.filter(isNew),
  };
  const found = verdict.found.filter((key) => !before.has(key)).length;
  sum.variants++;
  sum.due += found + faults.missed.length;
  sum.found += found;
  sum.wrongBadges += faults.badges.length;
  sum.estimates += verdict.estimates.filter((shown, i) => shown && !before.has(`estimate-${i}`)).length;
  sum.wrongEstimates += faults.estimates.length;
  const isNumber = (shown: Shown | undefined): boolean => Boolean(shown) && shown?.credits !== 'unknown';
  const numbers = [...plain.estimates.keys()].filter(
    (i) => isNumber(plain.estimates[i]) && !before.has(`estimate-${i}`),
  );
  const lost = numbers.filter((i) => !isNumber(verdict.estimates[i]));
  sum.numbers += numbers.length;
  sum.lostNumbers += lost.length;
  const lines = [...linesOf(faults), ...lost.map((i) => `no number: ${one.step.estimates?.[i]?.near}`)];
  if (lines.length > 0) sum.failures.push(`${placeOf(one)}, ${what}\n    ${lines.join('\n    ')}`);
}

function wrongEstimates(one: Taken, verdict: PageVerdict, plain: PageVerdict): Fault[] {
  const wrong = (one.step.estimates ?? []).flatMap((truth, i) => {
    const shown = verdict.estimates[i] ?? null;
    if (shown === null || isAllowed(one, truth, shown, plain.estimates[i] ?? null)) return [];
    const text = `${truth.near} shows ${JSON.stringify(shown)}, right is ${JSON.stringify(truth.credits[one.card])}`;
    return [{ key: `estimate-${i}`, text }];
  });
  return [...wrong, ...verdict.stray];
}
/**
 * What is shown is what the truth allows, or no number. A snapshot is seen for the first time: where the unchanged one
 * shows a range, since scenes were opened in the app and not in it, the same range is right if it holds the right number.
 */
function isAllowed({ card, isRead }: Taken, truth: TruthEstimate, shown: NonNullable<Shown>, plain: Shown): boolean {
  if (!isRead) return false;
  const right = truth.credits[card];
  const isAsPlain = plain?.credits === shown.credits && plain.feature === shown.feature;
  if (truth.debatable || (isAsPlain && holds(shown.credits, right))) return true;
  const allowed = [...truth.feature, ...(truth.featureMay ?? [])];
  const features = shown.feature.split(' ').filter(Boolean);
  if (shown.credits === 'unknown') return true;
  return features.every((feature) => allowed.includes(feature)) && creditsAgree(shown.credits, right);
}

function holds(shown: string, right: TruthEstimate['credits'][string] | undefined): boolean {
  if (right === undefined || right === 'unknown') return false;
  const [from, to] =
    typeof right === 'string' ? right.split('-').map(Number) : 'range' in right ? (right.holds ?? []) : right.notExact;
  if (from === undefined) return false;
  return creditsAgree(shown, { range: true, holds: [from, to ?? from] });
}
