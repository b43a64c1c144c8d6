import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHERS } from './languages.ts';

/** What the stores’ pages say below the name and the short description of the manifest. */
const FOLDER = 'entrypoints/texts/store/';
const LANGUAGES = ['en', ...Object.keys(OTHERS)];
/** Of Chrome’s store; Firefox’s allows more. Characters. */
const LONGEST = 16_000;

const read = (language: string): string => readFileSync(`${FOLDER}${language}.txt`, 'utf8');
/** "p" for a paragraph, "-" for an entry of a list: a text that lacks one says less than the others. */
const shapeOf = (text: string): string =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => (line.startsWith('- ') ? '-' : 'p'))
    .join('');
const ENGLISH = read('en');

describe('the text of the stores', () => {
  it('is there in every language, and in no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map((language) => `${language}.txt`).sort());
  });

  it.each(LANGUAGES)('says in %s what it says in English, that nothing is HeyGen’s, and fits', (language) => {
    const text = read(language);
    expect(shapeOf(text)).toBe(shapeOf(ENGLISH));
    expect(text.length).toBeLessThan(LONGEST);
    expect(text.trim().split('\n').at(-1)).toContain('HeyGen');
    for (const tool of ['Quick create', 'Translate', 'Avatar Shots', 'Video Agent']) expect(text).toContain(tool);
    // Prices change: the extension says them, with their dates.
    expect(text).not.toMatch(/\d/);
  });

  it.each(Object.keys(OTHERS))('has no line of English in %s', (language) => {
    const lines = new Set(ENGLISH.split('\n').filter(Boolean));
    expect(
      read(language)
        .split('\n')
        .filter((line) => lines.has(line)),
    ).toEqual([]);
  });
});
