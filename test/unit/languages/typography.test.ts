import { describe, expect, it } from 'vitest';
import { ENGLISH, formsOf, OTHERS, type Spoken, textsOf } from './languages.ts';

// How each language is written. What is wrong here is seen at once by whoever reads it as their own.

const allOf = (spoken: Spoken): Array<[path: string, form: string]> =>
  [...textsOf(spoken)].flatMap(([path, text]) => formsOf(text).map((form): [string, string] => [path, form]));

/** Texts that a rule does not allow. */
const broken = (spoken: Spoken, wrong: RegExp): Array<[string, string]> =>
  allOf(spoken).filter(([, form]) => wrong.test(form));

/** What a language must not have in any text. */
const WRONG: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: { 'typewriter quotes': /["']/ },
  de: {
    'typewriter quotes': /["']/,
    'other quotes than „“': /[«»”]|“(?=\p{L})/u,
    'a quote that is not closed': /„(?!.*“)/,
  },
  es: {
    'typewriter quotes': /["']/,
    'other quotes than «»': /[“”„]/,
    'a question without its beginning': /^[^¿]*\?/,
    'an exclamation without its beginning': /^[^¡]*!/,
  },
  fr: {
    'typewriter quotes': /["']/,
    'other quotes than « »': /[“”„]/,
    'no narrow space before : ; ? ! »': /(?<![\u202f\d])[:;?!»]/u,
    'no narrow space after «': /«(?!\u202f)/u,
    'a wide space there': /[ \u00a0][:;?!»]|«[ \u00a0]/u,
  },
  'pt-BR': { 'typewriter quotes': /["']/, 'other quotes than “”': /[«»„]/ },
  ja: {
    'typewriter quotes': /["']/,
    'other quotes than 「」': /[“”„«»]/,
    'half-width punctuation':
      /(?<=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}}])[,;:?!()]|[,;?!()](?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}])/u,
    'Chinese punctuation': /[，]/,
    'a space between writings':
      /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}] [\p{sc=Latn}\d{]|[\p{sc=Latn}\d}] [\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u,
  },
  ru: {
    'typewriter quotes': /["']/,
    'other quotes than «»': /[“”„]/,
    'a hyphen for a dash': / - /,
    'a Latin letter in a Russian word': /[а-яё][a-z]|[a-z][а-яё]/iu,
  },
  'zh-CN': {
    'typewriter quotes': /["']/,
    'other quotes than “”': /[「」„«»]/,
    'half-width punctuation': /(?<=[\p{sc=Han}}])[,;:?!()]|[,;?!()](?=\p{sc=Han})/u,
    'no space between writings': /\p{sc=Han}[a-z\d]|[a-z\d]\p{sc=Han}/iu,
  },
};

describe.each(Object.entries({ en: ENGLISH, ...OTHERS }))('%s', (tag, spoken) => {
  it.each(Object.entries(WRONG[tag] ?? {}))('has not: %s', (_, wrong) => {
    expect(broken(spoken, wrong)).toEqual([]);
  });

  it('ends sentences where English does', () => {
    const english = textsOf(ENGLISH);
    for (const [path, form] of allOf(spoken)) {
      const original = english.get(path);
      const ends = original !== undefined && formsOf(original).every((each) => /[.?:]$/.test(each));
      expect(/[.?:。？：]$/u.test(form) && !/\bMin\.$|кл\.$/u.test(form), `${path}: ${form}`).toBe(ends);
    }
  });
});

/** Cells that a text takes: Chinese and Japanese characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, each) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(each) ? 2 : 1),
    0,
  );

/** Places that are narrow, and how many cells of text they have; `{n}` is filled. */
const NARROW: ReadonlyArray<readonly [path: RegExp, most: number]> = [
  [/^messages\.(?:premium|included)$/, 12],
  [/^messages\.perShort\./, 12],
  [/^messages\.rateUnknown$/, 18],
  [/^messages\.credits\./, 34],
  [/^advice\.close$/, 10],
  [/^texts\.(?:on|off)$/, 12],
  // The closed list of the popup.
  [/^texts\.plan\.cards\.auto$/, 41],
  [/^texts\.lessons\.(?:forget|export|import)$/, 14],
  [/^help\.(?:save|cancel)$/, 14],
  [/^texts\.page\.found\./, 46],
  [/^texts\.lessons\.teach\./, 46],
  [/^advice\.ways\./, 96],
  [/^messages\.willUseLeft$/, 60],
];

describe.each(Object.entries({ en: ENGLISH, ...OTHERS }))('the narrow places in %s', (_, spoken) => {
  it.each(NARROW)('%s has at most %i cells', (path, most) => {
    const there = allOf(spoken).filter(([each]) => path.test(each));
    expect(there.length).toBeGreaterThan(0);
    for (const [each, form] of there)
      expect(widthOf(form.replace('{n}', '1250')), `${each}: ${form}`).toBeLessThanOrEqual(most);
  });
});
