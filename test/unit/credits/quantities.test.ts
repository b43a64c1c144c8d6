import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLength } from '../../../shared/credits/durations.ts';
import { readCostLine, readCreditsLeft } from '../../../shared/credits/quantities.ts';

describe('a length', () => {
  it.each([
    ['20.5s est.', 20.5, 'estimate'],
    ['8.8s est.', 8.8, 'estimate'],
    ['7s est', 7, 'estimate'],
    ['~7s est.', 7, 'estimate'],
    ['20,5s est.', 20.5, 'estimate'],
    ['20.5\u202fs est.', 20.5, 'estimate'],
    ['00:00 / 01:00', 60, 'audio'],
    ['0:12/01:05', 65, 'audio'],
    ['00:00 / 1:01:05', 3665, 'audio'],
    ['0:00 / 9:16', 556, 'audio'],
    ['0:12', 12, 'duration'],
    ['01:30', 90, 'duration'],
    ['1:02:03', 3723, 'duration'],
    ['15m 56s', 956, 'duration'],
    ['15m56s', 956, 'duration'],
    ['1h 2m 3s', 3723, 'duration'],
    ['1h', 3600, 'duration'],
    ['2 hours', 7200, 'duration'],
    ['30 min', 1800, 'duration'],
    ['3 mins', 180, 'duration'],
    ['1 minute', 60, 'duration'],
    ['4s', 4, 'duration'],
    ['15 s', 15, 'duration'],
    ['10 seconds', 10, 'duration'],
    ['60-second', 60, 'duration'],
    ['２０ s', 20, 'duration'],
    ['Approximately 15 seconds', 15, 'approximate'],
    ['approx. 1.5 minutes', 90, 'approximate'],
    ['About 2 minutes', 120, 'approximate'],
    ['Approximately 1200 seconds', 1200, 'approximate'],
    ['Approximately 1 minute 30 seconds', 90, 'approximate'],
    ['Approximately 1 minute and 30 seconds', 90, 'approximate'],
    ['About 1 hour, 2 minutes and 3 seconds', 3723, 'approximate'],
    ['1 minute and 30 seconds', 90, 'duration'],
    ['~ 40 s', 40, 'approximate'],
    ['4 min 30 s', 270, 'duration'],
    ['1 heure et 2 minutes', 3720, 'duration'],
    ['2 horas 3 minutos y 4 segundos', 7384, 'duration'],
    ['1 Std. 5 Min. 20 Sek.', 3920, 'duration'],
    ['1 ч 2 мин 3 с', 3723, 'duration'],
    ['2分30秒', 150, 'duration'],
    ['约 75 秒', 75, 'approximate'],
    ['約2分', 120, 'approximate'],
    ['约 2 分钟', 120, 'approximate'],
    ['Environ 45 secondes', 45, 'approximate'],
    ['примерно 1,5 минуты', 90, 'approximate'],
  ])('in %j is %d s (%s)', (text, seconds, kind) => {
    expect(readLength(text)).toEqual({ seconds, kind });
  });

  it.each([
    '',
    ' ',
    '720p',
    '1080p',
    '4K',
    '25',
    '25 fps',
    '60fps',
    'just now',
    '1 minute ago',
    '2 min ago',
    '42% Ready',
    '42%',
    '25,000 characters',
    '2 looks',
    '350 left',
    'Auto',
    '3-180 s',
    'make it 10 seconds',
    '22/11/2026',
    '2026-11-22',
    'Nov 22',
    '2:30 PM',
    '16:9',
    '9:16',
    '1:1',
    '4:5',
    'Portrait (9:16)',
    'Landscape (16:9)',
    '1920 x 1080',
    '0:75',
    '00:00 / 00:75',
    '1,250s est.',
    'Approximately 1.250 seconds',
    'Approximately',
    'About 1 minute and',
    '1 minute and a half',
    'and 30 seconds',
    'Approximately 30 seconds 1 minute',
    '-5s',
    '5s left',
    's est.',
    ':',
  ])('is not in %j', (text) => {
    expect(readLength(text)).toBeUndefined();
  });
});

describe('HeyGen’s cost line', () => {
  it('of a free account, which pays with a quota of videos, costs no credits', () => {
    expect(readCostLine('This will use one free Avatar video quota.')).toEqual({ credits: 0, quota: true });
  });

  it.each([
    ['This will use 50 premium credits (200 remaining).', 50, 200],
    ['This will use 3 credits (you have 2000 remaining)', 3, 2000],
    ['This video will use 18 credits. You have 1 remaining', 18, 1],
    ['will use 18 credits. You have 1 remaining', 18, 1],
    ['Continue? This will use 4 credits (9 remaining). Need more?', 4, 9],
    ['This will use 1 premium credit (1 remaining).', 1, 1],
    ['This will use 1 credit (1 credit left)', 1, 1],
    ['This will use 10 generative credits (300 credits remaining).', 10, 300],
    ['This will use 0 credits (12 remaining)', 0, 12],
    ['This will use 1,250 premium credits (100,000 remaining).', 1250, 100_000],
    ['This will use 1.250 premium credits (10.000 remaining).', 1250, 10_000],
    ['This will use 1\u2009250 premium credits (12\u202f500 remaining).', 1250, 12_500],
    ['This will use 1\u00a0250 premium credits (12 500 remaining).', 1250, 12_500],
    ['This will use 1’250 credits (2’000 remaining)', 1250, 2000],
    ['  THIS WILL USE  5\nPREMIUM CREDITS ( 9 REMAINING ) ', 5, 9],
  ])('%j costs %d of %d', (text, credits, remaining) => {
    expect(readCostLine(text)).toEqual({ credits, remaining });
  });

  it.each([
    ['This will use 50 premium credits.', 50],
    ['This will use 50 premium credits (-5 remaining).', 50],
    ['This will use 50 premium credits (−5 remaining).', 50],
    ['This will use 50 premium credits (12.5 remaining).', 50],
    ['This will use 50 premium credits ( remaining).', 50],
  ])('%j has no balance that could be read', (text, credits) => {
    expect(readCostLine(text)).toEqual({ credits });
  });

  it.each([
    'This will use premium credits ( remaining).',
    'This will use N credits',
    'This will use 2.5 credits',
    'This will use -5 credits',
    'This will use 14–16 premium credits (200 remaining).',
    'This will use 1,250.500 credits',
    'This will use 12,50 credits',
    'Avatar IV will use 20 premium credits per minute',
    'It will use 1 credit a minute',
    'Each will use 20 credits/min',
    'Available: 3 video(s)',
    'You used 50 premium credits',
    // People, who quote it.
    '“This will use 50 premium credits (200 remaining).” What does that mean?',
    '«This will use 50 premium credits (200 remaining).»',
    'Why does it say: this will use 50 premium credits?',
    // Prose, not a line of a dialog.
    `${'A sentence of some length. '.repeat(7)}This will use 5 credits.`,
    '',
  ])('is not in %j', (text) => {
    expect(readCostLine(text)).toBeUndefined();
  });
});

describe('a balance', () => {
  it.each([
    ['350 left', 350],
    ['0 left', 0],
    ['1,250 left', 1250],
    ['1 250 left', 1250],
    ['12.500 left', 12_500],
    ['350 credits left', 350],
    ['200 premium credits remaining.', 200],
    [' 1 credit left ', 1],
    ['Credits: 350 left', 350],
    ['Pro · Credits 1,250 left', 1250],
    ['⚡ 730 credits left', 730],
    ['148 of 200 left', 148],
    ['Premium Credits: 164 of 200 left', 164],
  ])('in %j is %d', (text, credits) => {
    expect(readCreditsLeft(text)).toBe(credits);
  });

  it.each([
    'N left',
    ' left',
    'left',
    '2 looks left',
    '3 videos left',
    '5 days left',
    '-5 left',
    '12.5 left',
    '1,250.500 left',
    '350',
    '350 left to go',
    'You have 350 left',
    'Credits: -5 left',
    'Chapter 3, 350 left',
  ])('is not in %j', (text) => {
    expect(readCreditsLeft(text)).toBeUndefined();
  });
});

describe('any text', () => {
  it('gives a whole or positive number or nothing: never NaN, never below 0', () => {
    const pieces = fc.constantFrom(
      '1',
      '0',
      '9',
      ',',
      '.',
      ' ',
      ':',
      '/',
      's',
      'm',
      'h',
      ' est.',
      '-',
      'will use ',
      ' credits',
      ' left',
    );
    const texts = fc.oneof(
      fc.array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes)),
      fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const length = readLength(text)?.seconds;
        if (length !== undefined) expect(Number.isFinite(length) && length >= 0).toBe(true);
        const cost = readCostLine(text);
        for (const whole of [cost?.credits, cost?.remaining, readCreditsLeft(text)]) {
          if (whole !== undefined) expect(Number.isSafeInteger(whole) && whole >= 0).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of 100,000 hostile characters is answered in under 50 ms', () => {
    const pieces = [
      '1',
      '1,',
      '1 ',
      '1:00',
      '1:00 / ',
      '1h 1m ',
      'will use 1 credits ',
      ' ',
      '~',
      '١',
      '\u0301',
      '0.',
      '5s est',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      // The longest that is looked at at all, too: there a slow pattern would show.
      for (const hostile of [text, text.slice(0, 160)]) {
        // The best of three: what else the machine does is no fault of a pattern's.
        const times = [1, 2, 3].map(() => {
          const before = performance.now();
          readLength(hostile);
          readCostLine(hostile);
          readCreditsLeft(hostile);
          return performance.now() - before;
        });
        expect(Math.min(...times), piece).toBeLessThan(50);
      }
      expect(readLength(text)).toBeUndefined();
    }
  });
});
