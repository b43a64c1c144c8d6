import { describe, expect, test } from 'vitest';
import { choiceInEnglish, controlInEnglish } from '../../../entrypoints/heygen.content/tools/english.ts';
import { readAnyLength } from '../../../entrypoints/heygen.content/tools/length-words.ts';

describe('names of a tool’s controls and choices', () => {
  test.each([
    ['生成', 'generate'],
    ['traduire', 'translate'],
    ['перевести', 'translate'],
    ["lancerl'entraînement", 'starttraining'],
    ['generate', 'generate'],
    ['generateaudio', 'generateaudio'],
    ['traduiretout', 'traduiretout'],
    ['constructor', 'constructor'],
  ])('of controls are whole: %s', (name, english) => {
    expect(controlInEnglish(name)).toBe(english);
  });

  test.each([
    ['Précision', /^precision/],
    ['Precisão – lábios perfeitos', /^precision/],
    ['精度優先', /^precision/],
    ['Только аудио', /^audio only/],
    ["Traduire uniquement l'audio", /^audio only/],
    ['Vitesses', /^Vitesses$/],
    ['Точностью', /^Точностью$/],
    ['Speed', /^Speed$/],
  ])('of choices may have a description behind them: %s', (name, wanted) => {
    expect(choiceInEnglish(name)).toMatch(wanted);
  });
});

describe('a length in another language', () => {
  test.each<[string, number | undefined]>([
    ['2分', 120],
    ['1分30秒', 90],
    ['1時間2分3秒', 3723],
    ['1小时2分钟', 3720],
    ['约60秒', 60],
    ['約 15 秒', 15],
    ['2 minutos', 120],
    ['1 minuto e 30 segundos', 90],
    ['Aproximadamente 60 segundos', 60],
    ['2 minutes 5 secondes', 125],
    ['Environ 60 secondes', 60],
    ['2 мин. 5 сек.', 125],
    ['1 час 2 минуты', 3720],
    ['Примерно 60 секунд', 60],
    ['15m 56s', 956],
    ['2 минутки', undefined],
    ['2分の1', undefined],
    ['5 segundos de música', undefined],
    ['第2分', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(readAnyLength(text)?.seconds).toBe(seconds);
  });
});
