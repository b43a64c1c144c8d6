import { isRenewalDay } from '../../shared/credits/renewal.ts';
import { readStored, watchStored, writeStored } from './area.ts';
import { isRecord } from './settings.ts';

/**
 * The day of the month on which the user's plan renews, as the user has said it; the date that a page of HeyGen's has said is in
 * `found-plan.ts`.
 */
export const RENEWAL = 'renewal';

/** `undefined` where the user has not said. */
export async function readRenewalDay(): Promise<number | undefined> {
  return parseRenewalDay((await readStored(RENEWAL))[RENEWAL]);
}

export const writeRenewalDay = (day: number | undefined): Promise<void> => writeStored(RENEWAL, storedRenewalDay(day));

/** The shape that is stored. */
export const storedRenewalDay = (day: number | undefined): unknown => (day === undefined ? null : { version: 1, day });

export function watchRenewalDay(changed: (day: number | undefined) => void): () => void {
  return watchStored((values) => {
    if (RENEWAL in values) changed(parseRenewalDay(values[RENEWAL]));
  });
}

export function parseRenewalDay(value: unknown): number | undefined {
  return isRecord(value) && isRenewalDay(value.day) ? value.day : undefined;
}
