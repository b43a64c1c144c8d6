import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../entrypoints/texts/choose-language.ts';

describe('the language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['fr-CA', 'fr'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['ru', 'ru'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['it', 'en'],
    // Filipino begins like French does, and Estonian like Spanish in other lists than this.
    ['fil', 'en'],
    ['et', 'en'],
    ['', 'en'],
    ['x-klingon', 'en'],
  ])('of a browser in %j is %s', (browser, language) => {
    expect(chooseLanguage('auto', 'ru', browser)).toBe(language);
  });

  it.each([
    ['ja', 'ja'],
    ['PT_br', 'pt-BR'],
    [' zh-cn ', 'zh-CN'],
    // What the page is in, nobody has written here: then the browser's.
    ['it', 'de'],
    ['', 'de'],
  ])('of a page in %j, where that is the choice, is %s', (page, language) => {
    expect(chooseLanguage('page', page, 'de')).toBe(language);
  });

  it('is the chosen one, whatever browser and page are in', () => {
    expect(chooseLanguage('ru', 'ja', 'de')).toBe('ru');
    expect(chooseLanguage('en', 'ja', 'de')).toBe('en');
  });
});
