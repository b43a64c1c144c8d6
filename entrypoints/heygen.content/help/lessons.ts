import { estimate } from '../../../shared/credits/estimate.ts';
import { LESSONS, readStored } from '../../storage/area.ts';
import { type Lesson, type LessonKind, parseLessons } from '../../storage/lessons.ts';
import { boundedText } from '../annotate/text.ts';
import type { Inside } from '../overlay.ts';
import type { BalanceShown } from '../reading/balance-shown.ts';
import type { Found } from '../reading/findings.ts';
import type { PageReading } from '../reading/read-page.ts';
import { findDescribed, placeName, wordsOf } from './describe.ts';
import { creditsIn, secondsIn } from './numbers.ts';

/** The page as the user's lessons about it make it. */
export interface Taught {
  reading: PageReading | undefined;
  labels: ReadonlyArray<Found<'label'>>;
  left?: BalanceShown;
}

/** What is stored of the user's lessons, unread; nothing where storage cannot be read: the page is still worth a report. */
export const storedLessons = (): Promise<unknown> =>
  readStored(LESSONS).then(
    (stored) => stored[LESSONS],
    () => undefined,
  );

/** Reads the page with what the user has taught about it: the user's lessons win over what Upfront has understood. */
export function applyLessons(stored: unknown, inside: Inside): Taught {
  const reading = inside.read();
  const labels = inside.registry.find('label');
  const here = lessonsHere(parseLessons(stored), inside);
  const elements = (kind: LessonKind): Element[] =>
    here.filter(({ is }) => is === kind).flatMap((lesson) => findDescribed(lesson) ?? []);

  const balance = elements('balance').flatMap((element) => creditsIn(textOf(element)) ?? [])[0];
  const wrong = here.filter(({ is }) => is === 'not-a-feature');
  return {
    reading: withTaught(reading, here, elements('length'), inside),
    labels: wrong[0] ? labels.filter(({ unit }) => !isDescribed(unit, wrong)) : labels,
    ...(balance !== undefined && { left: { credits: balance, source: 'page' as const } }),
  };
}

export function lessonsHere(lessons: readonly Lesson[], { page }: Inside): Lesson[] {
  const place = placeName(page()?.id, location.pathname);
  return lessons.filter(({ on }) => on === place);
}

/** Of equal names in one part of the page, "not a feature" is said of all. */
function isDescribed(unit: Element, lessons: readonly Lesson[]): boolean {
  const { role, name, within } = wordsOf(unit);
  return lessons.some((lesson) => lesson.role === role && lesson.name === name && lesson.within === within);
}

function withTaught(
  reading: PageReading | undefined,
  lessons: readonly Lesson[],
  lengths: readonly Element[],
  { card, options }: Inside,
): PageReading | undefined {
  const seconds = lengths.flatMap((element) => secondsIn(textOf(element)) ?? []).reduce((sum, each) => sum + each, 0);
  const taught = lessons.flatMap((lesson) => {
    const control = lesson.is === 'spends' && findDescribed(lesson);
    if (!control || !lesson.pays) return [];
    const action = { feature: lesson.pays, ...(seconds > 0 && { seconds }) };
    return [{ control, estimate: estimate(action, card(), options()) }];
  });
  if (taught.length === 0) return reading;
  const others = reading?.spending.filter(({ control }) => !taught.some((mine) => mine.control === control)) ?? [];
  return { ...(reading ?? NOTHING), spending: [...others, ...taught] };
}

const NOTHING: PageReading = { spending: [], scenes: [], unread: 0, fromScript: false, native: [] };

const textOf = (element: Element): string => boundedText(element, 200) ?? '';
