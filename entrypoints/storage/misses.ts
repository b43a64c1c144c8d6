import * as v from 'valibot';
import { readStored, writeAll } from './area.ts';
import { asideOf, setAside } from './aside.ts';

/*
 * Parts of HeyGen's pages that were looked for and not found, as often as the popup has asked: a part that is missing for
 * days is a change of the site's, one that is missing once may have been slow.
 */

export const MISSES = 'misses';
const ASIDE = asideOf(MISSES);
const MOST_PAGES = 60;

const Page = v.record(v.pipe(v.string(), v.maxLength(20)), v.object({ count: v.number(), since: v.number() }));
const Misses = v.object({ version: v.literal(1), pages: v.record(v.pipe(v.string(), v.maxLength(80)), Page) });

/** Whether what is stored can be read: else what is written in its place loses it. */
export const areMisses = (value: unknown): boolean => value === undefined || value === null || v.is(Misses, value);

/** By landmark: how often it was missed in a row, and since when; milliseconds since 1970. */
export type PageMisses = v.InferOutput<typeof Page>;

/** Notes what is missing on a page now, forgets what is there again, and answers what is noted. */
export async function countMisses(on: string, missing: readonly string[], now: number): Promise<PageMisses> {
  const { [MISSES]: stored, [ASIDE]: aside } = await readStored(MISSES, ASIDE);
  const pages = v.is(Misses, stored) ? stored.pages : {};
  const { [on]: before = {}, ...others } = pages;
  const after = Object.fromEntries(
    missing.map((landmark) => {
      const { count = 0, since = now } = before[landmark] ?? {};
      return [landmark, { count: count + 1, since }];
    }),
  );
  const kept = Object.entries(others).slice(-(MOST_PAGES - 1));
  await writeAll({
    ...setAside(MISSES, aside, areMisses(stored) ? undefined : stored),
    [MISSES]: { version: 1, pages: { ...Object.fromEntries(kept), ...(missing.length > 0 && { [on]: after }) } },
  });
  return after;
}
