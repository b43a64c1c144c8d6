import { rateCard, replaceRateCard } from '../../shared/credits/catalog/rate-cards.ts';
import {
  type Fault,
  parseRateCardFile,
  type RateCardFile,
  type ReadRateCardFile,
  withRateCardFile,
} from '../../shared/credits/rate-card-file.ts';
import type { RateCard, RateCardId } from '../../shared/credits/types.ts';
import { RATE_FILE, readStored, watchStored, writeStored } from './area.ts';
import { isRecord } from './settings.ts';

/*
 * Prices from a file, in the place of a card's. Stored is the file's own JSON, which is validated each time that it is read:
 * a later version may know more of it, or take less.
 */

/** Its days were looked at when it was taken: a clock that was put back makes no file wrong. */
const ANY_TIME = Number.POSITIVE_INFINITY;

const NOTHING: ReadRateCardFile = { faults: [] as Fault[] };

/** What is stored as a file with prices, or what is wrong with it; neither where nothing is. */
export function parseRateFile(stored: unknown): ReadRateCardFile {
  if (stored == null) return NOTHING;
  return parseRateCardFile(isRecord(stored) ? stored.file : stored, ANY_TIME);
}

export async function readRateFile(): Promise<RateCardFile | undefined> {
  return parseRateFile((await readStored(RATE_FILE))[RATE_FILE]).file;
}

/** Stores a file as it was given, or nothing. */
export async function writeRateFile(file: unknown): Promise<void> {
  await writeStored(RATE_FILE, storedRateFile(file));
}

/** The shape that is stored. */
export const storedRateFile = (file: unknown): unknown => (file === undefined ? null : { version: 1, file });

export function watchRateFile(changed: (file: RateCardFile | undefined) => void): () => void {
  return watchStored((values) => {
    if (RATE_FILE in values) changed(parseRateFile(values[RATE_FILE]).file);
  });
}

/** The id of a file's source among those of the catalog, which may have the same. */
export const idOfFile = (source: string): string => `file:${source}`;

function withOwnIds(file: RateCardFile): RateCardFile {
  const own = <T extends { sources: readonly string[] }>(cited: T): T => ({
    ...cited,
    sources: cited.sources.map(idOfFile),
  });
  return {
    ...file,
    sources: file.sources.map((source) => ({ ...source, id: idOfFile(source.id) })),
    rates: file.rates.map(own),
    ...(file.motion && { motion: own(file.motion) }),
  };
}

/** The card that the file's has taken the place of. */
let published: RateCard | undefined;

/** Lets a file's prices hold from now on, wherever this script asks for a card; without a file, all cards are as published. */
export function applyRateFile(file: RateCardFile | undefined): void {
  if (published) replaceRateCard(published);
  published = file && replaceRateCard(withRateCardFile(rateCard(file.card), withOwnIds(file)));
}

/** A card without the file's prices. */
export const publishedCard = (id: RateCardId): RateCard => (published?.id === id ? published : rateCard(id));
