import type { Inside } from '../overlay.ts';
import { balanceShown } from '../reading/balance-shown.ts';
import { applyLessons, storedLessons } from './lessons.ts';

/** Long pages are read in slices; after so long, what was read so far is the answer. Milliseconds. */
const LATEST = 3000;

/** What a look at the page has brought: whether it shows a balance now. */
export interface Check {
  version: 1;
  seen: boolean;
}

/** Reads the page again because the user asks for it; a balance that it shows is stored with the time of this look. */
export async function check(inside: Inside): Promise<Check> {
  inside.readAgain();
  const end = Date.now() + LATEST;
  while (inside.registry.isReading && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  const { reading, left } = applyLessons(await storedLessons(), inside);
  const shown = left ?? balanceShown(inside.registry, reading?.native ?? []);
  return { version: 1, seen: shown !== undefined && shown.credits !== 'unknown' };
}
