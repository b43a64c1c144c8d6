import { document } from './dom/document.ts';

/** An open shadow root with some of our style sheets. */
export function openRoot(host: Element, styles: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  wear(root, [styles]);
  return root;
}

/**
 * Gives a root its style sheets, all of them at once: reading those it has costs more than making a badge. The sheets are
 * constructed once and shared by every root; Firefox may refuse `adoptedStyleSheets` to content scripts, and gets `<style>`
 * elements in the root instead.
 */
export function wear(root: ShadowRoot, styles: readonly string[]): void {
  try {
    root.adoptedStyleSheets = styles.map(sheetOf);
  } catch {
    for (const text of styles) {
      const style = document.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }
}

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  return sheet;
}
