/** Style sheets by document and text: a sheet can be worn only within the document that it was constructed in. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a root its style sheets. Adopted, never `<style>`: a page's `style-src 'self'` forbids that. All roots of a
 * document share one sheet a text.
 */
export function wear(root: ShadowRoot, texts: readonly string[]): void {
  const { ownerDocument: document } = root;
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = known.get(text) ?? new (document.defaultView ?? globalThis).CSSStyleSheet();
    if (!known.has(text)) sheet.replaceSync(text);
    known.set(text, sheet);
    return sheet;
  });
}
