import { describeBadge } from '../../shared/credits/badge-text.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import type { BadgeMessages } from '../../shared/credits/locales/messages.ts';
import type { RateCard, RateCardId } from '../../shared/credits/types.ts';
import { makeBadge } from '../../shared/ui/badge.ts';
import type { Settings } from '../storage/settings.ts';
import { createHosts, type Hosts } from './annotate/hosts.ts';
import { giveWay } from './annotate/slices.ts';
import type { Label } from './reading/findings.ts';

/** So long the page waits for badges at most, before it may do its own work. Milliseconds. */
const SLICE = 10;
/** The clock is looked at once for so many labels. */
const BETWEEN = 16;

/** Badges beside feature names: what costs credits, at which rate, and what is included; none where the user wants none. */
export interface Badges extends Pick<Hosts, 'clear' | 'isMissing' | 'gaveUp'> {
  /** Some are still to be drawn. */
  readonly isDrawing: boolean;
  /** Draws what has changed: at once, and where that is very much, the rest in slices. */
  draw(labels: readonly Label[], card: RateCardId, messages: BadgeMessages, settings: Settings): void;
}

/** `drawn` is called after each slice that comes later. */
export function createBadges(drawn: () => void, signal: AbortSignal): Badges {
  const hosts = createHosts('upfront-badge');
  /** What is being drawn; another one takes its place. */
  let current: Iterator<void> | undefined;
  const drawOn = async (slices: Iterator<void>): Promise<void> => {
    try {
      let { done } = slices.next();
      while (!done) {
        await giveWay();
        if (current !== slices || signal.aborted) return;
        ({ done } = slices.next());
        drawn();
      }
    } finally {
      if (current === slices) current = undefined;
    }
  };
  return {
    draw(labels, card, messages, settings) {
      hosts.begin();
      current = put(labels, hosts, card, messages, settings);
      void drawOn(current);
    },
    clear() {
      current = undefined;
      hosts.clear();
    },
    isMissing: hosts.isMissing,
    get isDrawing() {
      return current !== undefined;
    },
    get gaveUp() {
      return hosts.gaveUp;
    },
  };
}

/** Puts the badges beside their labels, a slice at a time. */
function* put(
  labels: readonly Label[],
  hosts: Hosts,
  card: RateCardId,
  messages: BadgeMessages,
  { hidden, ownRates }: Settings,
): Generator<void> {
  const prices = rateCard(card);
  if (prices !== drawnBy) {
    makers.clear();
    drawnBy = prices;
    edition++;
  }
  const drawn = new Map<Element, string>();
  let until = performance.now() + SLICE;
  for (const [i, { unit, element, after, feature, native, narrow }] of labels.entries()) {
    if (i % BETWEEN === 0 && performance.now() > until) {
      yield;
      until = performance.now() + SLICE;
    }
    const own = ownRates[feature];
    const kind = `${messages.locale} ${edition} ${feature} ${native} ${narrow} ${own}`;
    if (!makers.has(kind)) makers.set(kind, makerOf({ feature, native, narrow }, card, messages, own));
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
  { feature, native, narrow }: Pick<Label, 'feature' | 'native' | 'narrow'>,
  card: RateCardId,
  messages: BadgeMessages,
  own: number | undefined,
): (() => HTMLElement) | undefined {
  const text = describeBadge(feature, card, messages, native, own);
  return text && makeBadge({ ...text, ...(narrow && { label: messages[text.kind] }) }, feature, native, messages);
}
