import { type BadgeText, describeBadge } from '../../shared/credits/badge-text.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { drawBadge } from '../../shared/ui/badge.ts';
import type { Hosts } from './annotate/hosts.ts';
import type { Label } from './reading/findings.ts';

/** Badges beside feature names: what costs credits, at which rate, and what is included. */
export function drawBadges(labels: readonly Label[], hosts: Hosts, card: RateCardId, messages: Messages): void {
  const drawn = new Map<Element, string>();
  for (const { unit, element, after, feature, native } of labels) {
    const key = `${card} ${feature} ${native}`;
    if (!texts.has(key)) texts.set(key, describeBadge(feature, card, messages, native));
    const text = texts.get(key);
    // One badge a control, however many of its texts name the feature.
    if (!text || drawn.get(unit) === feature) continue;
    drawn.set(unit, feature);
    const host = hosts.put(element, after);
    if (!host || shown.get(host) === text.title + text.label) continue;
    shown.set(host, text.title + text.label);
    host.setAttribute('data-feature', feature);
    host.setAttribute('data-kind', text.kind);
    host.setAttribute('data-rate', text.rate);
    if (native) host.setAttribute('data-native', 'true');
    else host.removeAttribute('data-native');
    drawBadge(host, text);
  }
  hosts.sweep();
}

/** The same for every label of a feature. */
const texts = new Map<string, BadgeText | undefined>();

/** What each badge shows now, so that unchanged ones are not drawn again. */
const shown = new WeakMap<HTMLElement, string>();
