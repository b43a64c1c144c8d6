import type { TruthLabel } from '../../browser/lib/truth.ts';

/** Labels that a modal layer covers: whether they keep their badge is nobody's concern. */
export const covered = (labels: readonly TruthLabel[]): TruthLabel[] =>
  labels.map((label) => ({ ...label, debatable: true }));
