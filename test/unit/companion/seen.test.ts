import { describe, expect, test } from 'vitest';
import { whenSeen } from '../../../entrypoints/options/seen.ts';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';

describe('when a source was seen', () => {
  test.each([
    ['2026-01-06', 'de', '6. Januar 2026'],
    ['2026-08-04 (as read by S-fab)', 'de', '4. August 2026'],
    ['2025-09-16, updated 2026-01-28', 'de', '16. September 2025 und 28. Januar 2026'],
    ['2026-10-02 (as read by S-oct) and 2026-08-24 (as read by S-ux)', 'ja', '2026年10月2日、2026年8月24日'],
    ['2026 (after 2026-05-15; undated)', 'de', '2026'],
    ['2026, after 2026-04-08', 'de', '2026'],
    ['2025-2026 (undated)', 'de', '2025–2026'],
    ['title seen 2026', 'ja', '2026年'],
  ])('is a date of the language, not a note in English: %s', (note, locale, text) => {
    expect(whenSeen(note, locale)).toBe(text);
  });

  test('is known of every source', () => {
    for (const { seen } of SOURCES) expect(whenSeen(seen, 'ru'), seen).toMatch(/^[\d\p{sc=Cyrl} .–и]*20\d\d/u);
  });
});
