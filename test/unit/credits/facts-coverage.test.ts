import { expect, it } from 'vitest';
import { type Facts, facts } from './facts.ts';
import { alternativesOf, capsOf, namesOf, offerOf, sourcesIn } from './facts-as-offers.ts';
import { chargesOf, freeOf, includedOf, motionOf, ratesOf } from './facts-as-prices.ts';

// `catalog.test.ts` compares the catalog with the facts in the catalog's form. That is worth as much as that form holds:
// here every single value of the facts is changed, and the form must change with it.

/** What the catalog does not carry, by path; `*` for any index. */
const NOT_CARRIED: Readonly<Record<string, RegExp>> = {
  'remarks for people': /\/(?:note|fromNote|toNote)$/,
  'how the facts were collected': /^\/(?:newestRateSource|confidenceWords|formula)\b/,
  'how sure the rounding, the order of use or an example is':
    /\/(?:\w+Confidence|via|increment)$|^\/examples\/\*\/(?:source|confidence)$/,
  'names that are nowhere shown': /^\/regimes\/\*\/(?:name|family|creditShort|packs\/\*\/name)$|\/category$/,
  'synonyms, which are the vocabulary’s': /\/synonyms\/\*$/,
  'words of the facts for an alternative, where its feature or variant says the same':
    /\/alternatives\/\*\/(?:label|kind)$/,
  'seats and the price of the highest tier': /\/plans\/\*\/(?:seatsIncluded|priceUnit|priceAtMaxUsd)$/,
  'slots for a digital twin, which are sold like packs': /^\/regimes\/[23]\/packs\/1\//,
  'units and variants of what is free': /^\/regimes\/1\/rates\/1[4-8]\/(?:unit|variant)$/,
};

/** All that `catalog.test.ts` compares, as one text; an error counts, as it would fail there. */
function compared(all: Facts): string {
  try {
    return JSON.stringify([
      all.compiled,
      ...[alternativesOf(all), namesOf(all), sourcesIn(all)],
      ...all.regimes.map((regime) => [
        ...[regime.id, regime.creditName, offerOf(regime), capsOf(regime), motionOf(regime)],
        ...[ratesOf(regime), includedOf(regime), freeOf(regime), chargesOf(regime)],
      ]),
      ...all.examples.map(({ regime, feature, variant, seconds, customMotion, credits }) => [
        ...[regime, feature, variant, seconds, customMotion, credits],
      ]),
    ]);
  } catch (error) {
    return String(error);
  }
}

/** The paths of all values that can be changed without a change in what is compared. */
function unnoticed(value: unknown, path: string, before: string, all: Facts): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([name, entry]) => {
    const at = `${path}/${name}`;
    if (typeof entry === 'object' && entry !== null) return unnoticed(entry, at, before, all);
    holder[name] = typeof entry === 'number' ? entry + 1 : typeof entry === 'boolean' ? !entry : `${entry ?? ''}x`;
    const noticed = compared(all) !== before;
    holder[name] = entry;
    return noticed ? [] : [at];
  });
}

it('every value of the facts is compared with the catalog, but for those that it does not carry', () => {
  const copy = structuredClone(facts);
  const missed = unnoticed(copy, '', compared(copy), copy);
  const reasons = Object.values(NOT_CARRIED);
  const inGeneral = (path: string): string => path.replace(/\/\d+/g, '/*');
  const wrong = missed.filter((path) => !reasons.some((reason) => reason.test(path) || reason.test(inGeneral(path))));
  expect(wrong).toEqual([]);
  // A reason that nothing needs any more would hide a miss.
  for (const [name, reason] of Object.entries(NOT_CARRIED)) {
    expect(
      missed.some((path) => reason.test(path) || reason.test(inGeneral(path))),
      name,
    ).toBe(true);
  }
});
