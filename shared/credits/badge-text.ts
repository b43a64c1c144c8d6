import { kindOf, ownRange, rateCard, ratesFor, spanOf, unitOf } from './catalog/rate-cards.ts';
import { fill, formatNumber } from './format-number.ts';
import type { BadgeMessages } from './locales/messages.ts';
import type { FeatureId, RateCardId } from './types.ts';

/** A badge: its kind and the short rate that it shows. */
export interface BadgeText {
  kind: 'premium' | 'included';
  /** Machine-readable: "20/min", "16-31/min", "1", "0", "x2" (a factor), "unknown". */
  rate: string;
  /** What people read: "Premium · 20/min"; only the rate where HeyGen already says "Premium". */
  label: string;
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
  messages: BadgeMessages,
  native = false,
  own?: number,
): BadgeText | undefined {
  const card = rateCard(cardId);
  const text = (kind: BadgeText['kind'], rate: string, short: string): BadgeText => {
    const words = [native ? '' : messages[kind], short].filter(Boolean);
    return { kind, rate, label: words.join(' · ') || messages.rateUnknown };
  };

  const motion = feature === 'custom-motion' ? card.motion : 'unknown';
  // A factor, not an amount: "2 credits" would be wrong.
  if (motion !== 'unknown') return text('premium', `x${motion.factor}`, `×${motion.factor}`);

  const theirs = ownRange(own);
  const kind = theirs ? (theirs.max > 0 ? 'premium' : 'included') : kindOf(card, feature);
  if (kind === 'unknown') return undefined;
  if (kind === 'included') return text(kind, '0', native ? messages.included : '');
  const rate = theirs ?? spanOf(ratesFor(card, feature));
  if (rate === 'unknown') return text(kind, rate, '');

  const per = unitOf(card, feature);
  const { min, max } = rate;
  const short = fill(messages.perShort[per] ?? '{n}', { n: formatNumber(rate, messages) });
  return text(kind, `${min === max ? min : `${min}-${max}`}${per === 'minute' ? '/min' : ''}`, short);
}
