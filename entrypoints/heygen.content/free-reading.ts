import { asFree } from '../../shared/credits/free.ts';
import type { PageReading } from './reading/read-page.ts';

/** What the user is about to do as a free account does it, which has videos in the place of credits. */
export function asFreeReading(reading: PageReading): PageReading {
  return { ...reading, spending: reading.spending.map((each) => ({ ...each, estimate: asFree(each.estimate) })) };
}
