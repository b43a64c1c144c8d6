import { describe, expect, test, vi } from 'vitest';
import { browserOn, createMemory } from './memory.ts';

vi.mock('wxt/browser', () => ({ browser: browserOn(createMemory()) }));

const { countItems, searchSections, wordsOf } = await import('../../../entrypoints/options/search.ts');
const { allSections } = await import('../../../entrypoints/options/sections/index.ts');
const { en } = await import('../../../entrypoints/texts/en.ts');

type Section = ReturnType<typeof allSections>[number];
const nameOf = ({ id }: Section): string => en.options.names[id];
const found = (query: string): string[] =>
  searchSections(allSections(), query, nameOf).flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`));

describe('the search in the options', () => {
  test('finds by the words of labels and descriptions, in any order, case and accent', () => {
    expect(found('DARK')).toEqual(['appearance/theme']);
    expect(found('json file')).toEqual(['rates/file', 'data/export', 'data/import']);
    expect(found('espanol')).toEqual(['language/language']);
    expect(found('heygen’s meter')).toEqual(found("meter heygen's"));
    expect(found('heygen’s meter')).toEqual(['marks/meter', 'data/stored']);
  });

  test('finds a feature in everything that is about it', () => {
    expect(found('upscale')).toEqual(['plan/rate-card', 'plan/generations', 'rates/rate-upscale', 'marks/features']);
  });

  test('finds the history by all that it shows', () => {
    for (const query of ['balance', '90 days', 'time shown', 'renewal', 'estimates', 'csv'])
      expect(found(query), query).toContain('history/history');
  });

  test('finds a whole section by its name', () => {
    const about = allSections().find(({ id }) => id === 'about');
    expect(found('about').filter((each) => each.startsWith('about/'))).toHaveLength(about?.items.length ?? 0);
  });

  test('counts what it finds, and finds nothing by words that are not there', () => {
    expect(countItems(searchSections(allSections(), 'dark', nameOf))).toBe(1);
    expect(found('xyzzy')).toEqual([]);
    expect(wordsOf('')('anything')).toBe(true);
  });

  test('has words of its own for every option, and an address for every section', () => {
    const sections = allSections();
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    const items = sections.flatMap(({ items }) => items);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { words } of items) expect(words.join('').length).toBeGreaterThan(3);
  });
});
