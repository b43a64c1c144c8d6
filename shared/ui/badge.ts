import type { BadgeText } from '../credits/badge-text.ts';
import { openRoot } from './shadow.ts';
import { BADGE_STYLES } from './styles.ts';

/**
 * Draws a badge into its host. Plain DOM, not a component: a page may show hundreds, and they never change by themselves.
 *
 * The text is inert and the host hidden from assistive technology, because the badge stands inside a control: its words
 * must not become part of the control's name, of what is copied, or of what find-in-page counts.
 */
export function drawBadge(host: HTMLElement, text: BadgeText): void {
  let pill = host.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!pill) {
    pill = document.createElement('span');
    pill.className = 'root tinted';
    pill.inert = true;
    openRoot(host, BADGE_STYLES).append(pill);
    host.setAttribute('aria-hidden', 'true');
    host.setAttribute('translate', 'no');
  }
  pill.setAttribute('data-kind', text.kind);
  pill.textContent = text.label;
  host.title = text.title;
}
