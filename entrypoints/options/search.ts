import type { Section } from './section.ts';

/** The sections with those items alone that have all words of a query, in any order and with any accents. */
export function searchSections(
  sections: readonly Section[],
  query: string,
  nameOf: (section: Section) => string,
): Section[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return sections
    .map((section) => {
      const items = section.items.filter(({ words }) => {
        const text = plain([nameOf(section), ...words].join(' '));
        return wanted.every((word) => text.includes(word));
      });
      return { ...section, items };
    })
    .filter(({ items }) => items.length > 0);
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
