/**
 * The page's document, by its own properties alone: a picture or form with a name hides the one of that name
 * (`<img name=body>`, `<form name=querySelector>`), from a content script as well, whose prototypes no page can change.
 * Modules import it in the place of the global; it is no node, so nothing of the browser's takes it for one.
 */
export const document: Document = new Proxy({} as Document, {
  get(_, name) {
    const own = globalThis.document;
    const value: unknown = Reflect.get(Document.prototype, name, own);
    return typeof value === 'function' ? value.bind(own) : value;
  },
});
