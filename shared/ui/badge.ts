import type { BadgeText } from '../credits/badge-text.ts';
import type { Spoken } from '../credits/locales/messages.ts';
import type { FeatureId } from '../credits/types.ts';
import { document } from './dom/document.ts';
import { openRoot } from './shadow.ts';
import { BADGE_STYLES } from './styles.ts';

/**
 * A badge, ready to be put on the page. Plain DOM, not a component: a page may show hundreds, they never change, and a copy
 * costs half of what drawing one costs.
 *
 * The text is inert and the host hidden from assistive technology, because the badge stands inside a control: its words
 * must not become part of the control's name, of what is copied, or of what find-in-page counts.
 */
export function makeBadge(
  { kind, rate, label }: BadgeText,
  feature: FeatureId,
  native: boolean,
  { locale, dir }: Spoken,
): () => HTMLElement {
  const pattern = document.createElement('upfront-badge');
  pattern.setAttribute('data-feature', feature);
  pattern.setAttribute('data-kind', kind);
  pattern.setAttribute('data-rate', rate);
  if (native) pattern.setAttribute('data-native', 'true');
  pattern.setAttribute('aria-hidden', 'true');
  pattern.setAttribute('translate', 'no');
  const pill = document.createElement('span');
  pill.className = 'root tinted';
  pill.inert = true;
  pill.lang = locale;
  pill.dir = dir;
  pill.setAttribute('data-kind', kind);
  pill.textContent = label;
  return () => {
    const host = pattern.cloneNode() as HTMLElement;
    openRoot(host, BADGE_STYLES).append(pill.cloneNode(true));
    return host;
  };
}
