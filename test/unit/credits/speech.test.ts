import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechSeconds } from '../../../shared/credits/speech.ts';

const ENGLISH =
  'Welcome to our company. In this video we will show you the new product and explain what it does for your team. ' +
  'It is easy to set up, and you can start with the free plan.';

/** Samples with the seconds that a calm and a quick reader need for them, roughly. */
const SAMPLES: Array<[string, string, number, number]> = [
  ['English', ENGLISH, 12, 18],
  [
    'Spanish',
    'Bienvenidos a nuestra empresa. En este video les mostramos el producto que las empresas usan para los clientes.',
    5,
    10,
  ],
  [
    'French',
    'Bienvenue dans notre entreprise. Dans cette vidéo, nous vous présentons le produit et les services pour vous et avec vous.',
    5,
    11,
  ],
  [
    'German',
    'Willkommen in unserer Firma. In diesem Video zeigen wir das neue Produkt und die Vorteile, die es mit sich bringt.',
    7,
    13,
  ],
  [
    'Portuguese',
    'Bem-vindo à nossa empresa. Neste vídeo você verá o novo produto em ação e o que ele não faz para os clientes.',
    6,
    13,
  ],
  [
    'Italian',
    'Benvenuti nella nostra azienda. In questo video vi mostriamo il prodotto che una persona usa per gli amici e con i colleghi.',
    7,
    13,
  ],
  [
    'Russian',
    'Добро пожаловать в нашу компанию. В этом видео мы покажем вам новый продукт и расскажем о его возможностях.',
    6,
    12,
  ],
  ['Japanese', 'こんにちは。この動画では、新しい製品をご紹介します。HeyGenで簡単に動画を作れます。', 5, 11],
  ['Chinese', '欢迎来到我们公司。在这个视频中，我们将向您展示新产品，并解释它的作用。', 5, 10],
  ['Korean', '안녕하세요. 이 영상에서는 새로운 제품을 소개하고 사용 방법을 설명해 드리겠습니다.', 5, 11],
];

/** Seconds a unit, by which a language's row of the table can be told. */
const rateOf = (script: string, units: number): [number, number] => {
  const { min, max } = speechSeconds(script) ?? { min: Number.NaN, max: Number.NaN };
  return [units / max, units / min];
};
const words = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Every character there is, halves of pairs too: faster to make than fast-check's own, which maps all of them first. */
const anyText = fc
  .array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 100 })
  .map((codes) => String.fromCodePoint(...codes));

describe('the length of a script', () => {
  it.each(SAMPLES)('in %s is plausible', (_language, script, shortest, longest) => {
    const seconds = speechSeconds(script);
    expect(seconds?.min).toBeGreaterThanOrEqual(shortest);
    expect(seconds?.max).toBeLessThanOrEqual(longest);
  });

  it('in English spans 2.5 words a second', () => {
    const [slow, fast] = rateOf(ENGLISH.repeat(20), words(ENGLISH) * 20);
    expect(slow).toBeCloseTo(2.1, 1);
    expect(fast).toBeCloseTo(2.9, 1);
    const atRule = words(ENGLISH) / 2.5;
    expect(speechSeconds(ENGLISH)?.min).toBeLessThan(atRule);
    expect(speechSeconds(ENGLISH)?.max).toBeGreaterThan(atRule);
  });

  // The rates of the table, by which each language is told: slow and fast, words or characters a second.
  it.each([
    ['Spanish', 1.9, 2.9, words],
    ['French', 2, 3.1, words],
    ['German', 1.7, 2.6, words],
    ['Portuguese', 1.8, 2.8, words],
    ['Italian', 1.8, 2.7, words],
    ['Russian', 1.5, 2.4, words],
    ['Japanese', 4, 7, letters],
    ['Chinese', 3.4, 5.3, letters],
    ['Korean', 3.4, 5.5, letters],
  ] as const)('in %s goes by that language’s own rate', (language, slow, fast, count) => {
    // Twenty times over, so that rounding to tenths of a second does not blur the rate.
    const script = `${SAMPLES.find(([name]) => name === language)?.[1]} `.repeat(20);
    const [slowest, fastest] = rateOf(script, count(script));
    expect(slowest).toBeCloseTo(slow, 1);
    expect(fastest).toBeCloseTo(fast, 1);
  });

  it('in a language that is not told apart is wider than English', () => {
    const [slow, fast] = rateOf('Tervetuloa yritykseemme tänään '.repeat(100), 300);
    expect(slow).toBeLessThan(2.1);
    expect(fast).toBeGreaterThan(2.9);
  });

  it('is told by whole words: an accented letter ends none', () => {
    // "año" holds an "o" and "très" an "es", which are words of other languages.
    const [, fast] = rateOf('año tras año el año y los años '.repeat(50), 400);
    expect(fast).toBeCloseTo(2.9, 1);
    const portuguese = 'você falará bem '.repeat(100);
    expect(rateOf(portuguese, words(portuguese))[1]).toBeCloseTo(2.8, 1);
  });

  it.each(['', '   ', '\n', '…!?', '🎉🎉', '—'])('is nothing for %j', (script) => {
    expect(speechSeconds(script)).toBeUndefined();
  });

  it.each(['สวัสดีครับยินดีต้อนรับสู่บริษัทของเรา', 'សូមស្វាគមន៍មកកាន់ក្រុមហ៊ុន', 'ကျွန်ုပ်တို့၏ကုမ္ပဏီမှကြိုဆိုပါသည်'])(
    'is not guessed where words are not spaced: %s',
    (script) => expect(speechSeconds(script)).toBeUndefined(),
  );

  it('counts "don’t" and "state-of-the-art" as one word each', () => {
    expect(speechSeconds('the don’t state-of-the-art '.repeat(100))).toEqual(
      speechSeconds('the word word '.repeat(100)),
    );
  });

  it('of one word is above 0', () => {
    for (const word of ['Hi', '你', 'は', '안', 'Да', 'the', '7']) expect(speechSeconds(word)?.min).toBeGreaterThan(0);
  });

  it('is a range above 0 or nothing, for any text', () => {
    fc.assert(
      fc.property(anyText, (script) => {
        const seconds = speechSeconds(script);
        if (!seconds) return;
        expect(seconds.min).toBeGreaterThan(0);
        expect(seconds.max).toBeGreaterThanOrEqual(seconds.min);
        expect(Number.isFinite(seconds.max)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls with more words of the same language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.nat(40), fc.integer({ min: 1, max: 40 }), ([, sample], few, more) => {
        // The sample in front settles the language.
        const before = speechSeconds(sample + sample.slice(0, few));
        const after = speechSeconds(sample + sample.slice(0, few + more));
        expect(after?.min).toBeGreaterThanOrEqual(before?.min ?? Number.NaN);
        expect(after?.max).toBeGreaterThanOrEqual(before?.max ?? Number.NaN);
      }),
    );
  });

  it('of a script too long to read whole still grows with it', () => {
    const script = 'the word '.repeat(10_000);
    const twice = speechSeconds(script + script);
    expect(twice?.max).toBeCloseTo((speechSeconds(script)?.max ?? 0) * 2, -1);
  });

  it('of 100,000 and more characters is answered in under 50 ms', () => {
    const pieces = ['a', 'a ', "a'", '-a', '字', 'は', 'the ', '\u0301', '𝔸', ' ', 'ก'];
    for (const piece of pieces) {
      for (const length of [100_000, 1_000_000]) {
        const script = piece.repeat(length / piece.length);
        // The best of three: what else the machine does is no fault of a pattern's.
        const times = [1, 2, 3].map(() => {
          const before = performance.now();
          speechSeconds(script);
          return performance.now() - before;
        });
        expect(Math.min(...times), piece).toBeLessThan(50);
      }
    }
  });
});
