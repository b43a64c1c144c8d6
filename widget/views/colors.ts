import type { Core } from '../sdk/core.ts';

/**
 * Gives what is drawn the colours that extensions contribute, in the theme that is seen. A page's own `--upfront-*` wins.
 */
export function wearColors({ contributions, env, options }: Core, host: Element, parts: readonly HTMLElement[]): void {
  const colors = contributions.all('colors').flatMap((table) => Object.entries(table));
  const [frame] = parts;
  if (colors.length === 0 || !frame) return;
  const own = getComputedStyle(host);
  // Without a theme by name, ours follows the text around it: dark text, light theme.
  const lightness = Number(/^oklch\(([\d.]+)/.exec(getComputedStyle(frame).color)?.[1] ?? Number.NaN);
  const seen = lightness < 0.62 ? 'light' : 'dark';
  const theme = options.theme === 'auto' && env.theme !== 'high-contrast' && lightness >= 0 ? seen : env.theme;
  for (const [name, { light, dark, highContrast = dark }] of colors) {
    const property = `--upfront-${name}`;
    if (own.getPropertyValue(property)) continue;
    for (const part of parts) part.style.setProperty(property, { light, dark, 'high-contrast': highContrast }[theme]);
  }
}
