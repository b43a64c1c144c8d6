import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../entrypoints/storage/settings.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { ENGLISH, formsOf, isPlural, OTHERS, textsOf } from './languages.ts';

/** Names, and words that a language shares with English; in the languages that are named, else in all. */
const SAME: Readonly<Record<string, string>> = {
  'texts.name': '',
  'texts.page.names.avatar-shots': '',
  'texts.page.names.studio-landing': '',
  'texts.page.names.upscale': '',
  'texts.page.names.video-agent': '',
  'texts.page.names.website': '',
  // Plans, as HeyGen calls them.
  'texts.plan.names.free': '',
  'texts.plan.names.creator': '',
  'texts.plan.names.team': '',
  'texts.plan.names.pro': '',
  'texts.plan.names.business': '',
  'texts.plan.names.enterprise': '',
  'messages.premium': 'de es fr pt-BR',
  'messages.perShort.minute': 'es fr pt-BR',
  'messages.perShort.clip': 'es fr',
  'messages.perShort.video': 'es',
  'messages.perShort.look': 'es fr pt-BR',
  'texts.page.names.apps': 'de',
  'texts.plan.cards.generative-2025': 'de',
  'texts.plan.plan': 'es',
  'texts.toolbar.left': 'de es',
  'texts.history.columns.credits': 'de',
  'texts.marks.exact': 'fr',
  'texts.options.title': 'fr',
  'texts.options.sections': 'fr',
  'texts.options.card.price': 'de',
  'texts.options.card.sources': 'fr',
  'texts.options.generations.short.credits-2026b': 'de',
  'texts.options.generations.nouns.premium': 'de',
  'texts.options.generations.nouns.plain': 'de',
  'texts.options.generations.nouns.generative': 'de',
  'texts.options.about.version': 'de fr',
  'texts.options.about.licence': 'fr',
  'texts.data.size': 'de es',
  'texts.update.version': 'de fr',
  'texts.planFound.refuse': 'es',
  'views.pools.api': '',
  'widget.severities.error': 'es',
  'views.pools.plan': 'es',
  'views.marks.offline': 'de',
  // The product's name, and what HeyGen calls its choices.
  'notice.meter.name': '',
  'texts.options.variants.speed': '',
  'texts.options.variants.precision': '',
  'texts.options.variants.standard': '',
  'texts.options.variants.seedance': '',
  'texts.options.variants.720p': '',
  'texts.options.variants.1080p': '',
  'texts.options.variants.4k': '',
  'texts.options.variants.avatar-iv': '',
  'texts.options.sources.kinds.official': '',
};

/** Numbers that count nothing that is named beside them. */
const NO_COUNT = [
  // One of each.
  'messages.perShort.minute',
  'messages.perShort.clip',
  'messages.perShort.video',
  'messages.perShort.look',
  // Credits, of which all around speaks.
  'advice.saves',
  'texts.options.caps.amount',
  // So many of a number.
  'texts.lessons.leftOut',
  // A factor, and a sign that has no plural.
  'texts.options.card.motion',
  'texts.data.size',
  // The place of something in a file.
  'texts.options.rateFile.faults.example',
  'texts.lessons.faults.entry',
  'texts.history.faults.entry.readings',
  'texts.history.faults.entry.charges',
  'texts.history.faults.entry.estimates',
];

const english = textsOf(ENGLISH);

/** Words in braces, sorted. */
const wordsIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('every language of the settings is here', () => {
  expect(['en', ...Object.keys(OTHERS)].sort()).toEqual([...LANGUAGES].sort());
});

describe.each(Object.entries(OTHERS))('%s', (tag, spoken) => {
  const texts = textsOf(spoken);
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();

  it('says what it is', () => {
    expect(spoken.messages.locale).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(spoken.messages.dir).toBe('ltr');
  });

  it('has every text, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect(Object.keys(spoken.messages.features ?? {}).filter((feature) => !(feature in FEATURE_NAMES))).toEqual([]);
  });

  it('has no text that is still English', () => {
    const copies = [...texts].filter(([path, text]) => {
      const original = english.get(path);
      if (original === undefined || SAME[path] === '' || SAME[path]?.split(' ').includes(tag)) return false;
      // A plan's name, a number and their order are no words.
      return formsOf(text).some(
        (form) => formsOf(original).includes(form) && /\p{L}/u.test(form.replace(/\{\w+\}/g, '')),
      );
    });
    expect(copies).toEqual([]);
  });

  it('fills in the same words, in every form', () => {
    for (const [path, text] of texts) {
      const original = english.get(path);
      const wanted = original === undefined ? [] : formsOf(original).flatMap(wordsIn);
      for (const form of formsOf(text)) expect(wordsIn(form), path).toEqual([...new Set(wanted)].sort());
    }
  });

  it('has exactly the plural forms that the language has', () => {
    for (const [path, text] of texts) {
      const original = english.get(path);
      // What has no number in it has one form: "the script".
      const isCounted = !isPlural(original) || Object.keys(original).length > 1;
      if (isPlural(text)) expect(Object.keys(text).toSorted(), path).toEqual(isCounted ? categories : ['other']);
      // Only what holds a counted thing may do without forms; what counts has them.
      else expect(isPlural(original), path).toBe(false);
    }
  });

  it('has no hole', () => {
    const all = [...[...texts.values()].flatMap(formsOf), ...Object.values(spoken.messages.features ?? {})];
    for (const text of all) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|^\s|\s$| {2}/);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('names no feature of an engine otherwise than its numeral', () => {
    for (const [feature, numeral] of Object.entries({ 'avatar-iii': 'III', 'avatar-iv': 'IV', 'avatar-v': 'V' })) {
      expect(spoken.messages.features?.[feature as 'avatar-iii'] ?? numeral).toMatch(new RegExp(`\\b${numeral}$`));
    }
  });
});

it('what is counted is called {n}, and has a form for each number', () => {
  // A word after another placeholder that ends as plurals do, and is no verb.
  const counts = /\{n\}|\{\w+\} (?!is\b|uses\b)[a-z]+s\b/;
  const alone = [...english].filter(([, text]) => typeof text === 'string' && counts.test(text));
  expect(alone.map(([path]) => path).sort()).toEqual(NO_COUNT.toSorted());
});

it('every exception from "no text is still English" is needed', () => {
  const unused = Object.entries(SAME).filter(([path, tags]) => {
    const original = english.get(path);
    const languages = tags === '' ? Object.keys(OTHERS) : tags.split(' ');
    return !languages.some((tag) => {
      const text = textsOf(OTHERS[tag] ?? {}).get(path);
      return (
        text !== undefined && original !== undefined && formsOf(text).some((form) => formsOf(original).includes(form))
      );
    });
  });
  expect(unused).toEqual([]);
});
