/**
 * The looks of everything that is drawn into a shadow root on somebody else's page. Pixels, not rem: the page's root font
 * size is not ours. `all: initial !important` on the host beats the page's own `!important` rules. No host is a link:
 * with that in the selector, the rule for print wins over the `display` of the sheets below.
 */

/**
 * A colour for dark text on light ground, and for light text on dark ground. Which of the two is needed shows in the
 * colour of the page's own text, which our elements inherit: so nobody has to measure it, and a page that changes its
 * theme takes us along. Lightness and chroma as in `oklch`; reds and blues on white are darker than 0.7, greys on black
 * lighter.
 */
const ink = (onLight: number, onDark: number, chromaAndHue: string): string =>
  `oklch(from currentColor clamp(${onLight},(l - .7)*999,${onDark}) ${chromaAndHue}/1)`;

export const TOKENS = `
:host { all: initial !important; color: inherit !important; }
* { box-sizing: border-box; }
.root {
  --u-text: ${ink(0.23, 0.95, '.02 275')}; --u-soft: ${ink(0.46, 0.8, '.03 275')};
  --u-surface: oklch(from currentColor clamp(.25,(.7 - l)*999,1) 0 0/1);
  --u-line: color-mix(in srgb, var(--u-text) 15%, var(--u-surface));
  --u-premium: ${ink(0.44, 0.9, '.1 70')}; --u-included: ${ink(0.42, 0.87, '.1 160')};
  --u-short: ${ink(0.44, 0.84, '.15 14')};
  font: 500 12px/1.35 system-ui, sans-serif; direction: ltr;
  color: var(--u-text);
}
.root[dir="rtl"] { direction: rtl; }
.tinted { color: var(--u-hue); background: color-mix(in srgb, var(--u-hue) 13%, var(--u-surface));
  border: 1px solid color-mix(in srgb, var(--u-hue) 34%, var(--u-surface)); }
@media print { :host(:not(a)) { display: none !important; } }`;

/** A badge sits in a line of somebody else's text: it must not make the line higher. */
export const BADGE_STYLES = `${TOKENS}
:host { display: inline-block !important; vertical-align: middle !important; margin-inline-start: 6px !important;
  pointer-events: none !important; user-select: none !important; contain: content !important; line-height: 0 !important; flex: none !important; }
.root { display: inline-block; padding: 0 5px; border-radius: 9px; font-size: 10px; font-weight: 600; line-height: 13px;
  white-space: nowrap; --u-hue: var(--u-premium); }
.root[data-kind="included"] { --u-hue: var(--u-included); }`;
