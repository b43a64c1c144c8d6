import type { Has, Section } from './section.ts';

/** The sections with those items alone that have all words of a query, in any order and with any accents. */
export function searchSections(
  sections: readonly Section[],
  query: string,
  nameOf: (section: Section) => string,
): Section[] {
  const has = wordsOf(query);
  return sections
    .map((section) => {
      const items = section.items.filter(({ words }) => {
        return has([nameOf(section), ...words].join(' '));
      });
      return { ...section, items };
    })
    .filter(({ items }) => items.length > 0);
}

/** Whether a text has all words of a query. */
export function wordsOf(query: string): Has {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const words = plain(text);
    return wanted.every((word) => words.includes(word));
  };
}

export const countItems = (sections: readonly Section[]): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);

/** In lower case, without accents, with plain quotes: as people type. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
