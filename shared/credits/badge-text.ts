import { FEATURE_NAMES } from './catalog/features.ts';
import { isOwnRate, kindOf, rateCard, ratesFor, spanOf, unitOf } from './catalog/rate-cards.ts';
import { fill, formatCredits, formatNumber } from './format.ts';
import type { Messages } from './locales/messages.ts';
import { rangeOf } from './range.ts';
import type { FeatureId, Range, RateCardId, Unit } from './types.ts';

/** A badge: its kind, the short rate it shows and the sentence behind it. */
export interface BadgeText {
  kind: 'premium' | 'included';
  /** Machine-readable: "20/min", "16-31/min", "1", "0", "x2" (a factor), "unknown". */
  rate: string;
  /** What people read: "Premium · 20/min"; only the rate where HeyGen already says "Premium". */
  label: string;
  title: string;
}

/**
 * What a feature's badge says. `undefined` where the card says nothing about the feature: no badge, rather than a guess.
 *
 * @param native HeyGen's own mark stands there already.
 * @param own A rate that the user entered, credits per unit: it wins over the card, as in an estimate.
 */
export function describeBadge(
  feature: FeatureId,
  cardId: RateCardId,
  messages: Messages,
  native = false,
  own?: number,
): BadgeText | undefined {
  const card = rateCard(cardId);
  const name = FEATURE_NAMES[feature];
  const text = (kind: BadgeText['kind'], rate: string, short: string, sentence: string): BadgeText => {
    const words = native ? [] : [messages[kind]];
    if (short !== '') words.push(short);
    return { kind, rate, label: words.join(' · ') || messages.rateUnknown, title: `${name}: ${sentence}` };
  };

  const motion = feature === 'custom-motion' ? card.motion : 'unknown';
  // A factor, not an amount: "2 credits" would be wrong.
  if (motion !== 'unknown') return text('premium', `x${motion.factor}`, `×${motion.factor}`, messages.rateTwice);

  const theirs = own !== undefined && isOwnRate(own) ? rangeOf(own) : undefined;
  const kind = theirs ? (theirs.max > 0 ? 'premium' : 'included') : kindOf(card, feature);
  if (kind === 'unknown') return undefined;
  if (kind === 'included') {
    return text(
      kind,
      '0',
      native ? messages.included : '',
      fill(messages.usesNone, { noun: messages.noun[card.noun] }),
    );
  }
  const rates = ratesFor(card, feature);
  const rate = theirs ?? spanOf(rates);
  if (rate === 'unknown') return text(kind, rate, '', fill(messages.unknown['no-published-rate'], { feature: name }));

  const per = unitOf(card, feature);
  const sentence = fill(messages.rate, { credits: formatCredits(rate, card.noun, messages), per: messages.per[per] });
  const short = fill(messages.perShort[per] ?? '{n}', { n: formatNumber(rate, messages) });
  // What a page says must be told from what was concluded: a published rate needs no word.
  const guessed = rates.some(({ confidence }) => confidence === 'inferred');
  const note = theirs ? messages.own : guessed && messages.inferred;
  return text(kind, machineRate(rate, per), short, note ? `${sentence}, ${note}` : sentence);
}

function machineRate({ min, max }: Range, per: Unit): string {
  return `${min === max ? min : `${min}-${max}`}${per === 'minute' ? '/min' : ''}`;
}
