import { describeBadge } from '../../shared/credits/badge-text.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { drawBadge } from '../../shared/ui/badge.ts';
import { toneOf } from '../../shared/ui/tone.ts';
import type { Hosts } from './annotate/hosts.ts';
import type { Label } from './reading/findings.ts';

/** Badges beside feature names: what costs credits, at which rate, and what is included. */
export function drawBadges(labels: readonly Label[], hosts: Hosts, card: RateCardId, messages: Messages): void {
  const drawn = new Map<Element, string>();
  const wanted = labels.flatMap((label) => {
    const { unit, feature, native } = label;
    const text = describeBadge(feature, card, messages, native);
    // One badge a control, however many of its texts name the feature.
    if (!text || drawn.get(unit) === feature) return [];
    drawn.set(unit, feature);
    // Colours are read before anything is written: each read after a write makes the page compute its styles anew.
    return [{ label, text, tone: toneOf(label.element) }];
  });
  for (const { label, text, tone } of wanted) {
    const { element, after, feature, native } = label;
    const host = hosts.put(element, after);
    if (!host) continue;
    const signature = [feature, text.label, text.title, tone].join('\n');
    if (signatures.get(host) === signature) continue;
    signatures.set(host, signature);
    Object.assign(host.dataset, { feature, kind: text.kind, rate: text.rate });
    if (native) host.dataset.native = 'true';
    else delete host.dataset.native;
    drawBadge(host, text, tone);
  }
  hosts.sweep();
}

/** What each badge shows now, so that unchanged ones are not drawn again. */
const signatures = new WeakMap<HTMLElement, string>();
