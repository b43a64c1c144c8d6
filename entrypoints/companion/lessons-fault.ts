import { fill, formatNumber } from '../../shared/credits/wording.ts';
import type { LessonsFault } from '../storage/lessons.ts';
import { credits, texts } from '../texts/texts.ts';

/** That of a file's lessons only so many had room, and what to do about it. */
export function describeLessonsLeftOut(taken: number, all: number): string {
  const { messages } = credits.value;
  return fill(texts.value.lessons.leftOut, { taken: formatNumber(taken, messages), all: formatNumber(all, messages) });
}

/** What is wrong with a file of lessons, as a sentence. */
export function describeLessonsFault(found: LessonsFault): string {
  const words = texts.value.lessons.faults;
  if (found.fault !== 'entry') return words[found.fault];
  return fill(words.entry, { n: formatNumber(found.n, credits.value.messages), field: found.field });
}
