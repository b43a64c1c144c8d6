import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpoken } from '../../../entrypoints/heygen.content/spoken.ts';

const ui = vi.hoisted(() => ({ language: 'en-US' }));
vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => ui.language } } }));

/** All of a page that is asked: what language it says it is in. */
class PageInLanguage {
  get documentElement(): { lang: string } {
    return { lang: 'ru' };
  }
}

describe('what the overlay says', () => {
  let stop: AbortController;
  const changed = vi.fn();

  beforeEach(() => {
    stop = new AbortController();
    vi.stubGlobal('Document', PageInLanguage);
    vi.stubGlobal('document', new PageInLanguage());
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
    vi.doUnmock('../../../shared/credits/locales/de.ts');
    changed.mockClear();
  });

  const spokenBy = async (language: string, ...choices: ReadonlyArray<'auto' | 'en' | 'de' | 'ja'>) => {
    ui.language = language;
    const spoken = createSpoken(changed, stop.signal);
    for (const choice of choices) await spoken.speak(choice);
    return spoken.words().messages.locale;
  };

  it.each([
    ['de-AT', 'de'],
    ['zh-TW', 'zh-CN'],
    // Nobody has written that: English, which is there.
    ['it', 'en'],
  ])('is in the language of a browser in %s: %s', async (browser, language) => {
    expect(await spokenBy(browser, 'auto')).toBe(language);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is English from the start in an English browser: nothing is loaded, nobody is told', async () => {
    expect(await spokenBy('en-GB', 'auto')).toBe('en');
    expect(changed).not.toHaveBeenCalled();
  });

  it('follows the choice, back to English too, and is told once of each', async () => {
    expect(await spokenBy('en-GB', 'auto', 'de', 'de', 'ja', 'en')).toBe('en');
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('is what was chosen last, whichever is there last', async () => {
    ui.language = 'en';
    const spoken = createSpoken(changed, stop.signal);
    await Promise.all([spoken.speak('de'), spoken.speak('ja')]);
    expect(spoken.words().messages.locale).toBe('ja');
  });

  it('stays as it was where the language cannot be loaded', async () => {
    vi.doMock('../../../shared/credits/locales/de.ts', () => {
      throw new Error('gone with an update');
    });
    vi.resetModules();
    const fresh = await import('../../../entrypoints/heygen.content/spoken.ts');
    const spoken = fresh.createSpoken(changed, stop.signal);
    await spoken.speak('de');
    expect(spoken.words().messages.locale).toBe('en');
    expect(changed).not.toHaveBeenCalled();
  });

  it('says nothing more when the overlay has ended', async () => {
    ui.language = 'en';
    const spoken = createSpoken(changed, stop.signal);
    const speaking = spoken.speak('de');
    stop.abort();
    await speaking;
    expect(changed).not.toHaveBeenCalled();
  });
});
