import type { PageVerdict } from '../../mutants/page/verdict.ts';
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
  /** Of all variants. */
  ms: number;
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
  ms: 0,
  failures: [],
});

/** The share of badges that stand on a label that is due, and of due labels that have theirs. */
export const precision = ({ found, wrongBadges }: MutantsSum): number =>
  found + wrongBadges === 0 ? 1 : found / (found + wrongBadges);
export const recall = ({ due, found }: MutantsSum): number => (due === 0 ? 1 : found / due);

/** The least recall, since a label may be written in a way that nobody could read; nothing may be wrong. */
export const LEAST_RECALL = 0.97;

export const isGood = (sum: MutantsSum): boolean =>
  precision(sum) === 1 && recall(sum) >= LEAST_RECALL && sum.wrongEstimates === 0;

type Shown = PageVerdict['estimates'][number];

/** Counts one variant, with a line where something is not right. */
export function judged(
  one: Taken,
  { what, verdict, plain }: { what: string; verdict: PageVerdict; plain: PageVerdict },
  sum: MutantsSum,
): void {
  const wrong = wrongEstimates(one, verdict, plain);
  const { due, missed } = ofCard(one, verdict);
  sum.due += due;
  sum.found += verdict.found;
  sum.wrongBadges += verdict.wrong.length;
  sum.estimates += verdict.estimates.filter(Boolean).length;
  sum.wrongEstimates += wrong.length;
  const faults = [
    ...missed.map((label) => `no badge: ${label}`),
    ...verdict.wrong.map((badge) => `wrong badge: ${badge}`),
    ...wrong.map((estimate) => `wrong estimate: ${estimate}`),
  ];
  const place = `visit ${one.visit}, step ${one.place} (${one.card})`;
  if (faults.length > 0) sum.failures.push(`${place}, ${what}\n    ${faults.join('\n    ')}`);
}

export const isRight = (one: Taken, verdict: PageVerdict, plain: PageVerdict): boolean =>
  ofCard(one, verdict).missed.length + verdict.wrong.length + wrongEstimates(one, verdict, plain).length === 0;

/** The card for credit-based plans says nothing about Essential mode: the overlay does not mark it there. */
function ofCard({ card }: Taken, { due, missed }: PageVerdict): { due: number; missed: string[] } {
  const rest = missed.filter((label) => card !== 'credits-2026b' || !label.startsWith('video-agent-essential'));
  return { due: due - (missed.length - rest.length), missed: rest };
}

function wrongEstimates(one: Taken, verdict: PageVerdict, plain: PageVerdict): string[] {
  const wrong = (one.step.estimates ?? []).flatMap((truth, i) => {
    const shown = verdict.estimates[i] ?? null;
    if (shown === null || isAllowed(one, truth, shown, plain.estimates[i] ?? null)) return [];
    return [`${truth.near} shows ${JSON.stringify(shown)}, right is ${JSON.stringify(truth.credits[one.card])}`];
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
