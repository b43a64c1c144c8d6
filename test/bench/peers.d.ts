/** The peers publish no types: as much as the bench uses. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; diacritics: boolean },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; wrapClass: string },
  ): unknown;
}
