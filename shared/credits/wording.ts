import type { Spendable } from './balance.ts';
import { rateCard } from './catalog/rate-cards.ts';
import { fill, formatCredits, formatNumber, formatTime, nameOf, plural } from './format.ts';
import type { Counted, Messages } from './locales/messages.ts';
import { creditsOf, rangeOf } from './range.ts';
import type { Estimate, Line, Range, RateCard } from './types.ts';

export { type BadgeText, describeBadge } from './badge-text.ts';
export { fill, formatCredits, formatNumber, formatTime, nameOf, plural } from './format.ts';

/**
 * The one sentence about an action, in HeyGen's own words where it has them: "This will use 50 premium credits …".
 * `about`: earlier estimates of the kind have missed, so it is "about 50 premium credits".
 */
export function describeEstimate(value: Estimate, left: Spendable, messages: Messages, about = false): string {
  const card = rateCard(value.card);
  if (value.kind === 'included')
    return value.quota ? messages.freeVideo : fill(messages.usesNone, { noun: messages.noun[card.noun] });
  if (value.kind === 'unknown') return describeUnknown(value, card, messages);
  const credits = formatCost(creditsOf(value), card.noun, messages, about);
  if (left.kind === 'unknown') return fill(messages.willUse, { credits });
  return fill(left.stale ? messages.willUseLeftAsOf : messages.willUseLeft, {
    credits,
    left: formatNumber(left.credits, messages),
    time: formatTime(left.readAt, messages, left.old),
  });
}

/** An amount that will be drawn: "50 premium credits", "about 50 premium credits". */
export function formatCost(cost: Range, noun: RateCard['noun'], messages: Messages, about: boolean): string {
  return fill(about ? messages.about : '{credits}', { credits: formatCredits(cost, noun, messages) });
}

/** What a low or short balance means for it: "Not enough: 12 premium credits missing." */
export function describeShortage(value: Estimate, left: Spendable, messages: Messages): string {
  const cost = creditsOf(value);
  if (cost === 'unknown' || left.kind === 'unknown') return '';
  const { noun } = rateCard(value.card);
  const say = (message: Counted, amount: Range): string =>
    plural(message, amount, messages, { credits: formatCredits(amount, noun, messages) });
  const after = { min: left.credits - cost.max, max: left.credits - cost.min };
  if (after.min >= 0) return say(messages.low, after);
  const missing = { min: Math.max(0, -after.max), max: -after.min };
  // Where the low end suffices, nobody can say that it is not enough.
  return missing.min === 0 ? say(messages.shortMaybe, rangeOf(missing.max)) : say(messages.short, missing);
}

function describeUnknown(
  { lines, reason }: Estimate & { kind: 'unknown' },
  card: RateCard,
  messages: Messages,
): string {
  // Both have a rate by themselves: it is the two together that have none.
  const motion = (motionPrompt: boolean): string => (motionPrompt ? ` + ${nameOf('custom-motion', messages)}` : '');
  const priceless = lines
    .filter(({ rate }) => rate === 'unknown')
    .map(({ feature, motionPrompt }) => nameOf(feature, messages) + motion(motionPrompt));
  const open = lines.filter(({ credits }) => credits === 'unknown').map((line) => nameRate(line, card.noun, messages));
  const list = (texts: readonly string[]): string => [...new Set(texts)].join(messages.comma);
  return fill(messages.unknown[reason], { feature: list(priceless), rate: list(open) });
}

/** "20 premium credits per minute" */
export function nameRate({ rate, per }: Line, noun: RateCard['noun'], messages: Messages): string {
  if (rate === 'unknown') return messages.rateUnknown;
  return fill(messages.rate, { credits: formatCredits(rate, noun, messages), per: messages.per[per] });
}
