import { asFree } from '../../shared/credits/free.ts';
import type { PageReading } from './reading/read-page.ts';

/**
 * What the user is about to do as a free account does it, which has videos in the place of credits. What our estimate would
 * have been in credits is then nothing that a charge could be compared with.
 */
export function asFreeReading(reading: PageReading): PageReading {
  const spending = reading.spending.map(({ ours, ...each }) => {
    const estimate = asFree(each.estimate);
    return { ...each, estimate, ...(ours && estimate === each.estimate && { ours }) };
  });
  return { ...reading, spending };
}
