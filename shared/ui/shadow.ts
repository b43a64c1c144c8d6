/** An open shadow root with one of our style sheets. */
export function openRoot(host: Element, styles: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, styles);
  return root;
}

/**
 * The sheets are constructed once and shared by every root; Firefox may refuse `adoptedStyleSheets` to content scripts,
 * and gets a `<style>` element in the root instead.
 */
export function addStyles(root: ShadowRoot, styles: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(styles)];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
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
