import { fill, formatLength, formatNumber, plural } from './format.ts';
import type { AdviceMessages, Messages } from './locales/messages.ts';
import { rangeOf } from './range.ts';
import type { Estimate } from './types.ts';

/** What is to be known about a free account's video, the most important first; nothing where it is none. */
export function describeFree(value: Estimate, messages: Messages & AdviceMessages): string[] {
  if (value.kind !== 'included' || !value.quota) return [];
  const { videos, seconds, left, fits } = value.quota;
  const length = formatLength(seconds, messages);
  const said: string[] = [];
  if (fits === 'no') said.push(fill(messages.freeTooLong, { length: formatLength(rangeOf(seconds.max), messages) }));
  if (fits === 'unknown') said.push(fill(messages.freeMayBeTooLong, { length }));
  if (left !== undefined) said.push(plural(messages.freeVideosLeft, left, messages));
  said.push(plural(messages.freeVideos, videos, messages, { n: formatNumber(videos, messages), length }));
  return said;
}
