import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserOn, createMemory } from './memory.ts';

const memory = createMemory();
vi.mock('wxt/browser', () => ({ browser: browserOn(memory) }));

const { languageSection } = await import('../../../entrypoints/options/sections/language.tsx');

describe('the choice to speak as the browser', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { language: 'ja' });
    return () => vi.unstubAllGlobals();
  });

  test.each([
    ['de-AT', 'Deutsch'],
    ['pt', 'Português (Brasil)'],
    ['zh-TW', '简体中文'],
    // Nobody has written it, so English is spoken.
    ['it', 'English'],
  ])('of a browser in %s names %s, whatever pages are told', (language, name) => {
    memory.language = language;
    const words = languageSection().items[0]?.words ?? [];
    expect(words.filter((each) => each.startsWith('As the browser'))).toEqual([`As the browser: ${name}`]);
  });
});
