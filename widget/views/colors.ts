import type { Core } from '../sdk/core.ts';

const PREFIX = '--upfront-';

const colorsOf = ({ contributions }: Core) => contributions.all('colors').flatMap((table) => Object.entries(table));

/**
 * Gives what is drawn the colours that extensions contribute, in the theme that is seen, and takes away those of extensions
 * that have gone. A page's own `--upfront-*` wins.
 *
 * @param room What is around the parts: it says in which theme they are.
 */
export function wearColors(core: Core, room: Element, parts: readonly HTMLElement[]): void {
  for (const { style } of parts) for (const name of [...style]) if (name.startsWith(PREFIX)) style.removeProperty(name);
  const colors = colorsOf(core);
  const [frame] = parts;
  if (colors.length === 0 || !frame) return;
  const own = getComputedStyle(room);
  const theme = themeOf(core, room, frame);
  for (const [name, { light, dark, highContrast = dark }] of colors) {
    if (own.getPropertyValue(PREFIX + name)) continue;
    const color = { light, dark, 'high-contrast': highContrast }[theme];
    for (const { style } of parts) style.setProperty(PREFIX + name, color);
  }
}

/** The one that is named; without one, ours follows the text around it: dark text, light theme. */
function themeOf({ env }: Core, room: Element, frame: Element): Core['env']['theme'] {
  const named = room.getAttribute('theme');
  if (named === 'light' || named === 'dark' || named === 'high-contrast') return named;
  const lightness = lightnessOf(getComputedStyle(frame).color);
  if (env.theme === 'high-contrast' || lightness === undefined) return env.theme;
  return lightness < 0.62 ? 'light' : 'dark';
}

/** From 0 to 1, of a colour as browsers compute it: ours is `oklch()`, a page's own is `rgb()` or in another space. */
function lightnessOf(color: string): number | undefined {
  const [, space, first, second, third] =
    /^(\w+)\((?:[a-z][\w-]+ )?([\d.]+)%?[, ]+([\d.-]+)[, ]+([\d.-]+)/.exec(color) ?? [];
  if (!space) return undefined;
  if (space === 'oklch' || space === 'oklab') return Number(first);
  if (space === 'lab' || space === 'lch') return Number(first) / 100;
  // Near enough to tell ink from paper.
  const [r, g, b] = [first, second, third].map((part) => Number(part) / (space.startsWith('rgb') ? 255 : 1));
  return Math.cbrt(0.2126 * (r ?? 0) ** 2.2 + 0.7152 * (g ?? 0) ** 2.2 + 0.0722 * (b ?? 0) ** 2.2);
}

/** Draws anew when the system's own theme changes, which only contributed colours have to be told of. */
export function followTheme(core: Core, redraw: () => void, signal: AbortSignal): void {
  let listening: { dispose(): void } | undefined;
  const look = (): void => {
    if (colorsOf(core).length > 0) listening ??= core.env.onDidChangeTheme(redraw);
    else {
      listening?.dispose();
      listening = undefined;
    }
  };
  const changes = core.onDidChange(look);
  signal.addEventListener('abort', () => {
    changes.dispose();
    listening?.dispose();
  });
  look();
}
