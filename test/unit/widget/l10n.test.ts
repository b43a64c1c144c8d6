import { describe, expect, it, vi } from 'vitest';
import { createKernel } from '../../../widget/sdk/kernel.ts';
import { createL10n } from '../../../widget/sdk/l10n.ts';
import { LANGUAGES } from '../../../widget/sdk/languages.ts';
import { ENGLISH } from '../../../widget/sdk/locales.ts';
import { settled, watched } from './lib/instance.ts';

const german = { ...ENGLISH, messages: { ...ENGLISH.messages, locale: 'de', usesNone: 'Das kostet keine {noun}.' } };
const file = german;

/** Languages whose files come when the test says so. */
function languages() {
  const arrivals: Record<string, (file: unknown) => void> = {};
  const load = (tag: string) => (): Promise<{ default: typeof file }> =>
    new Promise((resolve, reject) => {
      arrivals[tag] = (file) => (file instanceof Error ? reject(file) : resolve({ default: file as never }));
    });
  const kernel = createKernel('light');
  const errors: unknown[] = [];
  kernel.env.onDidError((error) => errors.push(error));
  const table = { de: load('de'), fr: load('fr'), 'pt-BR': load('pt-BR'), 'zh-CN': load('zh-CN') };
  const contributed = [
    { de: { 'Hello {name}': 'Hallo {name}' }, en: { short: 'a longer one' } },
    { de: { 'Hello {name}': 'Guten Tag {name}' }, 'fr-CA': { short: 'plus long' } },
  ];
  return { ...createL10n(kernel, () => contributed, table), arrivals, kernel, errors };
}

describe('a language', () => {
  it('is English until another is there', async () => {
    const { api, texts, arrivals } = languages();
    const heard = vi.fn();
    api.onDidChangeLocale(heard);
    const asked = api.setLocale('de-AT');
    expect(api.locale).toBe('en');
    arrivals.de?.(file);
    expect(await asked).toBe('de');
    expect(heard).toHaveBeenCalledWith('de');
    expect(texts().messages.usesNone).toContain('Das kostet');
    expect(texts().widget).toBe(ENGLISH.widget);
  });

  it.each(['en', 'en-GB', 'tlh', 'no tag', '', 'constructor'])('that is not there is English: %j', async (tag) => {
    const { api } = languages();
    expect(await api.setLocale(tag)).toBe('en');
  });

  it.each([
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['DE_at', 'en'],
    ['zh-TW', 'en'],
  ])('wanted as %s is %s', async (tag, expected) => {
    const { api, arrivals } = languages();
    const asked = api.setLocale(tag);
    arrivals[expected]?.(file);
    expect(await asked).toBe(expected);
  });

  it('that is wanted last is the one, whatever comes last', async () => {
    const { api, arrivals } = languages();
    const [first, second] = [api.setLocale('de'), api.setLocale('fr')];
    arrivals.fr?.({ ...file, messages: { ...file.messages, locale: 'fr' } });
    expect(await second).toBe('fr');
    arrivals.de?.(file);
    expect(await first).toBe('fr');
    expect(api.locale).toBe('fr');
  });

  it('that cannot be loaded leaves the one that is used', async () => {
    const { api, arrivals, errors } = languages();
    const asked = api.setLocale('de');
    arrivals.de?.(new Error('no network'));
    expect(await asked).toBe('en');
    expect(errors).toHaveLength(1);
  });

  it('that arrives after the end changes nothing', async () => {
    const { api, arrivals, kernel } = languages();
    const heard = vi.fn();
    api.onDidChangeLocale(heard);
    const asked = api.setLocale('de');
    kernel.own.dispose();
    arrivals.de?.(file);
    await asked;
    expect(heard).not.toHaveBeenCalled();
    expect(api.locale).toBe('en');
  });
});

it('every language of the widget has all texts, in its own tag', async () => {
  for (const [tag, load] of Object.entries(LANGUAGES)) {
    const { messages, advice, pages } = (await load()).default;
    expect(messages.locale).toBe(tag);
    const names = Object.keys(ENGLISH.messages).filter((name) => name !== 'features');
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(advice)).toEqual(expect.arrayContaining(Object.keys(ENGLISH.advice)));
    expect(Object.keys(pages)).toEqual(expect.arrayContaining(Object.keys(ENGLISH.pages)));
  }
});

describe('a contributed text', () => {
  it('of a country leaves the widget’s own sentences in that language', async () => {
    const { api, texts, arrivals } = languages();
    const asked = api.setLocale('fr-CA');
    arrivals.fr?.(file);
    expect(await asked).toBe('fr-CA');
    expect(texts().messages.usesNone).toContain('Das kostet');
    expect(api.t('short')).toBe('plus long');
  });

  it('is found in the language that is used, the newest first, and filled in', async () => {
    const { api, arrivals } = languages();
    expect(api.t('Hello {name}', { name: 'Ada' })).toBe('Hello Ada');
    const asked = api.setLocale('de');
    arrivals.de?.(file);
    await asked;
    expect(api.t('Hello {name}', { name: 'Ada' })).toBe('Guten Tag Ada');
    expect(api.t('{0} of {1}', 3, 'ten')).toBe('3 of ten');
    expect(api.t('short')).toBe('short');
  });

  it('takes no word from the language’s own objects', () => {
    const { api } = languages();
    expect(api.t('{constructor} {length} {0}', 'x')).toBe('{constructor} {length} x');
    expect(api.t('short')).toBe('a longer one');
  });

  it('comes and goes with its extension', async () => {
    const { upfront } = watched();
    const contributes = { l10n: { en: { greeting: 'Good morning' } } };
    const registration = upfront.extensions.register({ id: 'acme.texts', contributes });
    expect(upfront.l10n.t('greeting')).toBe('Good morning');
    expect(upfront.l10n.t('toString')).toBe('toString');
    registration.dispose();
    await settled();
    expect(upfront.l10n.t('greeting')).toBe('greeting');
  });
});
