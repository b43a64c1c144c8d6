import type { Alternative } from './alternatives.ts';
import { kindOf, ownRange, rateCard, ratesFor, spanOf, unitOf } from './catalog/rate-cards.ts';
import { fill, formatCredits, formatNumber, nameOf, plural } from './format.ts';
import type { AdviceMessages, Messages } from './locales/messages.ts';
import type { FeatureId, Line, RateCard, RateCardId } from './types.ts';
import { nameRate } from './wording.ts';

/** One line of the breakdown: "Avatar IV, 20.5 seconds: 7 premium credits". */
export function describeLine(line: Line, card: RateCardId, messages: Messages & AdviceMessages): string {
  const words = {
    feature: [line.feature, ...(line.mayBe ?? [])].map((feature) => nameOf(feature, messages)).join(' / '),
    quantity: describeQuantity(line, messages),
    credits: line.credits === 'unknown' ? line.credits : formatCredits(line.credits, rateCard(card).noun, messages),
  };
  return fill(line.credits === 'unknown' ? messages.lineUnknown : messages.line, words);
}

/** A line's rate and where it comes from: "20 premium credits per minute, published rate". */
export function describeRate(line: Line, card: RateCardId, messages: Messages & AdviceMessages): string {
  if (line.rate === 'unknown') return messages.rateUnknown;
  const rate = line.rate.max === 0 ? messages.included : nameRate(line, rateCard(card).noun, messages);
  const origin = line.confidence === 'unknown' ? '' : messages[line.confidence];
  return [rate, line.motionPrompt ? messages.rateTwice : '', origin].filter(Boolean).join(messages.comma);
}

/**
 * A feature's rate as a sentence, for where a badge is too short: "Avatar IV: 20 premium credits per minute". What was
 * concluded is told from what is published. Empty where the card says nothing about the feature.
 *
 * @param own A rate that the user entered, credits per unit: it wins over the card, as in an estimate.
 */
export function describeFeature(
  feature: FeatureId,
  card: RateCard,
  messages: Messages & AdviceMessages,
  own?: number,
): string {
  const { motion, noun } = card;
  const name = nameOf(feature, messages);
  const about = (text: string): string => fill(messages.ofFeature, { feature: name, text });
  const theirs = ownRange(own);
  if (feature === 'custom-motion') return motion === 'unknown' ? '' : about(messages.rateTwice);
  if (!theirs && kindOf(card, feature) === 'unknown') return '';
  if (theirs?.max === 0 || (!theirs && kindOf(card, feature) === 'included'))
    return about(fill(messages.usesNone, { noun: messages.noun[noun] }));
  const rates = ratesFor(card, feature);
  const rate = theirs ?? spanOf(rates);
  if (rate === 'unknown') return fill(messages.unknown['no-published-rate'], { feature: name });
  const per = messages.per[unitOf(card, feature)];
  const parts = [fill(messages.rate, { credits: formatCredits(rate, noun, messages), per })];
  if (theirs) parts.push(messages.own);
  else if (rates.some(({ confidence }) => confidence === 'inferred')) parts.push(messages.inferred);
  return about(parts.join(messages.comma));
}

/** What an alternative is called: HeyGen's own words for the two that it names. */
export function describeAlternative(
  { instead, use, variant }: Alternative,
  messages: Messages & AdviceMessages,
): string {
  const ways: Readonly<Partial<Record<string, string>>> = messages.ways;
  const words = { use: nameOf(use as FeatureId, messages), instead: nameOf(instead, messages) };
  // A choice within the feature is called by the choice.
  return ways[Object.values(variant ?? {})[0] ?? use] ?? fill(messages.insteadOf, words);
}

/** What it would cost and save: "would use 3 credits, saves 16". */
export function describeSaving(
  { cost, saves }: Alternative,
  card: RateCardId,
  messages: Messages & AdviceMessages,
): string {
  const { noun } = rateCard(card);
  const then =
    cost === 'unknown'
      ? ''
      : cost.max === 0
        ? fill(messages.costsNothing, { noun: messages.noun[noun] })
        : fill(messages.costsThen, { credits: formatCredits(cost, noun, messages) });
  const saved = saves === 'unknown' ? '' : fill(messages.saves, { n: formatNumber(saves, messages) });
  return [then, saved].filter(Boolean).join(messages.comma);
}

function describeQuantity({ quantity: { min, max, unit } }: Line, messages: Messages & AdviceMessages): string {
  if (max === 0) return messages.lengthUnknown;
  const tenths = { min: Math.round(min * 10) / 10, max: Math.round(max * 10) / 10 };
  return unit === 'second' ? plural(messages.seconds, tenths, messages) : `× ${formatNumber(tenths, messages)}`;
}
