import { describePrices } from '../../shared/credits/card-wording.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { enPrices } from '../../shared/credits/locales/en-prices.ts';
import { parseRateCardFile, withRateCardFile } from '../../shared/credits/rate-card-file.ts';
import { wrongExamples } from '../../shared/credits/worked-examples.ts';
import type { RateFile } from './api.d.ts';
import { PRICED } from './priced.ts';

/** Prices of a whole card, as a partner's file has them; see the API. */
export function readRateFile(json: unknown): RateFile {
  const { file, faults } = parseRateCardFile(json, Date.now());
  if (!file) {
    const found = faults.map(({ at, message }) => `${at.join('.') || 'it'} ${message}`);
    throw new TypeError(`The file with prices is not used: ${found.join('; ')}.`);
  }
  const wrong = wrongExamples(file).map(({ index }) => index);
  if (wrong.length > 0) throw new TypeError(`The file with prices is not used: examples ${wrong} do not come out.`);
  const { card, name, checked } = file;
  const named = new Set<string>([...file.rates.map(({ feature }) => feature), ...file.included]);
  const read: RateFile = Object.freeze({ rateCard: card, name, checked });
  PRICED.set(read, {
    prices: withRateCardFile(rateCard(card), file),
    nameFor: (feature) => (named.has(feature) ? name : undefined),
    describe: ({ messages, prices = enPrices }) => describePrices(file, Date.now(), messages, prices),
  });
  return read;
}
