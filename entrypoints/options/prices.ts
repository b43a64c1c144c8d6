import { CAPS } from '../../shared/credits/catalog/plans.ts';
import { includedIn, ratesFor, spanOf } from '../../shared/credits/catalog/rate-cards.ts';
import type { Cap, FeatureId, PlanId, Range, Rate, RateCard } from '../../shared/credits/types.ts';
import { fill, formatNumber } from '../../shared/credits/wording.ts';
import { credits, texts } from '../texts/texts.ts';

/* Prices as they stand in tables: "20 per minute", "16–31 per minute". */

/** A rate without its noun, which the table's head says. */
export function priceText(rate: number | Range | 'unknown', per: Rate['per']): string {
  const { messages } = credits.value;
  if (rate === 'unknown') return texts.value.options.card.unknownPrice;
  return fill(messages.rate, { credits: formatNumber(rate, messages), per: messages.per[per] });
}

/** The same where room is short: "16–31/min". What has no short unit of its own is named in full. */
function shortPrice(rate: number | Range | 'unknown', per: Rate['per']): string {
  const { messages } = credits.value;
  if (rate === 'unknown') return texts.value.options.generations.unknown;
  const short = messages.perShort[per];
  return short ? fill(short, { n: formatNumber(rate, messages) }) : priceText(rate, per);
}

/** What a variant is called: "photo look", "1080p". */
export function variantText({ when = {} }: Rate): string {
  const words: Readonly<Record<string, string>> = texts.value.options.variants;
  return Object.values<string>({ ...when })
    .map((choice) => words[choice])
    .join(credits.value.messages.comma);
}

/** What an included feature is limited by; empty where nothing is known to limit it. */
export function capText(card: RateCard, feature: FeatureId): string {
  const cap: Cap | undefined = CAPS[card.id][feature];
  const { caps } = texts.value.options;
  if (!cap || cap === 'none') return '';
  if (typeof cap === 'string') return caps[cap];
  const amounts = Object.entries(cap.amounts)
    .map(([plan, amount]) =>
      fill(caps.amount, {
        plan: texts.value.plan.names[plan as PlanId],
        n: amount === 'unlimited' ? caps.unlimited : amountText(amount, cap.unit),
      }),
    )
    .join(credits.value.messages.comma);
  return fill(cap.unit === 'slot' ? caps.slots : caps.monthly, { amounts });
}

function amountText(amount: number, unit: string): string {
  const { messages } = credits.value;
  if (unit !== 'second' && unit !== 'minute') return formatNumber(amount, messages);
  return new Intl.NumberFormat(messages.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}

/** What a feature is on a card, in a few words. */
export interface Price {
  kind: 'premium' | 'included' | 'absent';
  text: string;
}

export function priceOn(card: RateCard, feature: FeatureId): Price {
  const { generations: words, card: names } = texts.value.options;
  if (feature === 'custom-motion') {
    if (card.motion === 'unknown') return { kind: 'absent', text: words.absent };
    return { kind: 'premium', text: `×${formatNumber(card.motion.factor, credits.value.messages)}` };
  }
  const listed = card.rates.filter((rate) => rate.feature === feature);
  const included = includedIn(card, feature);
  const [first] = listed;
  if (!first) {
    return included ? { kind: 'included', text: names.included } : { kind: 'absent', text: words.absent };
  }
  const rates = ratesFor(card, feature);
  // A price that holds for one choice alone is no price of the others.
  const price =
    rates.length > 0
      ? shortPrice(spanOf(rates), first.per)
      : `${shortPrice(first.credits, first.per)} (${variantText(first)})`;
  return { kind: 'premium', text: included ? fill(words.upToCap, { price }) : price };
}
