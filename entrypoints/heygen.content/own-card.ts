/** The part of the overlay that only those load who have taken a file with prices. */

import { describePrices } from '../../shared/credits/card-wording.ts';
import type { Words } from '../../shared/credits/locales/messages.ts';
import type { RateCardFile } from '../../shared/credits/rate-card-file.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { applyRateFile, parseRateFile } from '../storage/rate-file.ts';
import { allWords } from './all-words.ts';
// The file may change a card of an older plan, which comes with these.
import './extras.ts';

let taken: unknown;
let file: RateCardFile | undefined;

/** Lets the prices of the stored file hold; of none, where nothing is stored or it is malformed. Answers that they do. */
export function takeRateFile(stored: unknown): true {
  if (stored === taken) return true;
  taken = stored;
  file = parseRateFile(stored).file;
  applyRateFile(file);
  return true;
}

/** Where a card's prices are from; nothing where they are the published ones. */
export function describeCard(card: RateCardId, spoken: Words): string[] {
  const { messages, prices } = allWords(spoken);
  return file?.card === card ? describePrices(file, Date.now(), messages, prices) : [];
}
