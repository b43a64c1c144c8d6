import { LONGEST_RATE_FILE, parseRateCardFile } from '../../shared/credits/rate-card-file.ts';
import { isRenewalDay } from '../../shared/credits/renewal.ts';
import { wrongExamples } from '../../shared/credits/worked-examples.ts';
import { RATE_FILE } from '../storage/area.ts';
import { isMeterPlace, METER, type MeterPlace, parseMeterPlace, storedMeterPlace } from '../storage/meter.ts';
import { parseRateFile, storedRateFile } from '../storage/rate-file.ts';
import { parseRenewalDay, RENEWAL, storedRenewalDay } from '../storage/renewal.ts';
import { isRecord } from '../storage/settings.ts';

/** An entry of the storage that goes into a file and comes out of one. */
interface Entry {
  /** What of a stored value is exported; `undefined` where nothing is stored, or nothing that can be read. */
  exported(stored: unknown): unknown;
  /** Whether a file may hold it. */
  accepts(value: unknown, now: number): boolean;
  /** The shape that is stored, of what was accepted. */
  stored(value: unknown): unknown;
}

/** What a file holds beside settings and lessons, all of it the user's own choice too; files of earlier versions have none. */
export const OTHER_ENTRIES = {
  [RENEWAL]: {
    exported: parseRenewalDay,
    accepts: isRenewalDay,
    stored: (day) => storedRenewalDay(day as number),
  },
  [RATE_FILE]: {
    exported: (stored) => (parseRateFile(stored).file && isRecord(stored) ? stored.file : undefined),
    accepts: arePrices,
    stored: storedRateFile,
  },
  [METER]: {
    exported: (stored) => (stored == null ? undefined : parseMeterPlace(stored)),
    accepts: isMeterPlace,
    stored: (place) => storedMeterPlace(place as MeterPlace),
  },
} as const satisfies Record<string, Entry>;

export type OtherName = keyof typeof OTHER_ENTRIES;
export const OTHER_NAMES = Object.keys(OTHER_ENTRIES) as OtherName[];

/** What is asked of a file with prices alone is asked of it here, too. */
function arePrices(value: unknown, now: number): boolean {
  if (JSON.stringify(value).length > LONGEST_RATE_FILE) return false;
  const { file } = parseRateCardFile(value, now);
  return file !== undefined && wrongExamples(file).length === 0;
}
