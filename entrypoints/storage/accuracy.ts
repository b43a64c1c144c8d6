import * as v from 'valibot';
import { type Comparison, uncertainFeatures } from '../../shared/credits/accuracy.ts';
import { readStored, watchStored, writeAll } from './area.ts';
import { asideOf, setAside } from './aside.ts';
import { At, Credits, Features, unite } from './history.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isRecord } from './settings.ts';
import { ACCURACY } from './uncertain.ts';

const ASIDE = asideOf(ACCURACY);

/** So many are kept; older ones say little about the rates of today. */
const MOST_COMPARISONS = 100;

const Stored = v.pipe(
  v.tuple([At, Features, Credits, Credits, Credits]),
  v.check(([, , min, max]) => min <= max),
  v.transform(([at, features, min, max, charged]): Comparison => ({ at, features, estimate: { min, max }, charged })),
);

/** Stored comparisons, oldest first; what is malformed is left out. */
function parseComparisons(value: unknown): Comparison[] {
  const list: readonly unknown[] =
    isRecord(value) && value.version === 1 && Array.isArray(value.comparisons) ? value.comparisons : [];
  return list.slice(-MOST_COMPARISONS).flatMap((entry) => {
    const { success, output } = v.safeParse(Stored, entry);
    return success ? [output as Comparison] : [];
  });
}

/** Whether all that is stored can be read: else what is written in its place loses some. */
export const areComparisons = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (isRecord(value) &&
    value.version === 1 &&
    Array.isArray(value.comparisons) &&
    value.comparisons.every((entry) => v.is(Stored, entry)));

export async function readComparisons(): Promise<Comparison[]> {
  return parseComparisons((await readStored(ACCURACY))[ACCURACY]);
}

export function watchComparisons(changed: (comparisons: Comparison[]) => void): () => void {
  return watchStored((values) => {
    if (ACCURACY in values) changed(parseComparisons(values[ACCURACY]));
  });
}

/** Adds to the last hundred. Which features are uncertain is stored beside them, for the overlay, which has no room to tell. */
export function addComparisons(more: readonly Comparison[]): Promise<void> {
  return oneAtATime(ACCURACY, async () => {
    const { [ACCURACY]: before, [ASIDE]: aside } = await readStored(ACCURACY, ASIDE);
    const all = unite(parseComparisons(before), more)
      .sort((a, b) => a.at - b.at)
      .slice(-MOST_COMPARISONS);
    const kept = setAside(ACCURACY, aside, areComparisons(before) ? undefined : before);
    await writeAll({ ...kept, [ACCURACY]: encode(all) });
  });
}

/** With what was set aside of them. */
export const eraseComparisons = (): Promise<void> =>
  oneAtATime(ACCURACY, () => writeAll({ [ACCURACY]: encode([]), [ASIDE]: null }));

const encode = (all: readonly Comparison[]): unknown => ({
  version: 1,
  comparisons: all.map(({ at, features, estimate: { min, max }, charged }) => [at, features, min, max, charged]),
  uncertain: uncertainFeatures(all),
});
