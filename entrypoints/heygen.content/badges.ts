import { describeBadge } from '../../shared/credits/badge-text.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import type { RateCard, RateCardId } from '../../shared/credits/types.ts';
import { makeBadge } from '../../shared/ui/badge.ts';
import type { Settings } from '../storage/settings.ts';
import { isInNavigation } from './annotate/elements.ts';
import type { Hosts } from './annotate/hosts.ts';
import type { Label } from './reading/findings.ts';

/** Badges beside feature names: what costs credits, at which rate, and what is included; none where the user wants none. */
export function drawBadges(
  labels: readonly Label[],
  hosts: Hosts,
  card: RateCardId,
  messages: Messages,
  { hidden, ownRates }: Settings,
): void {
  const prices = rateCard(card);
  if (prices !== drawnBy) {
    makers.clear();
    drawnBy = prices;
    edition++;
  }
  const drawn = new Map<Element, string>();
  for (const { unit, element, after, feature, native } of labels) {
    // A menu is narrow, and a rate that is cut off reads as another one.
    const isNarrow = isInNavigation(unit);
    const own = ownRates[feature];
    const kind = `${messages.locale} ${edition} ${feature} ${native} ${isNarrow} ${own}`;
    if (!makers.has(kind)) makers.set(kind, makerOf({ feature, native }, card, messages, isNarrow, own));
    const make = makers.get(kind);
    // One badge a control, however many of its texts name the feature.
    if (!make || drawn.get(unit) === feature || hidden.includes(feature)) continue;
    drawn.set(unit, feature);
    hosts.put(element, after, kind, make);
  }
  hosts.sweep();
}

/** The card whose prices are on the badges, and how many there were: other prices may be of a card of the same id. */
let drawnBy: RateCard | undefined;
let edition = 0;

/** The same for every label of a feature; nothing where the card does not know it. */
const makers = new Map<string, (() => HTMLElement) | undefined>();

function makerOf(
  { feature, native }: Pick<Label, 'feature' | 'native'>,
  card: RateCardId,
  messages: Messages,
  isNarrow: boolean,
  own: number | undefined,
): (() => HTMLElement) | undefined {
  const text = describeBadge(feature, card, messages, native, own);
  return text && makeBadge({ ...text, ...(isNarrow && { label: messages[text.kind] }) }, feature, native, messages);
}
