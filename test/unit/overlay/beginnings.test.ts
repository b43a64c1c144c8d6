import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OLD_BEGINNINGS, saysOldName, TERM_BEGINNINGS } from '../../../entrypoints/heygen.content/pages/terms.ts';
import { FACT, LABEL, mayBegin, OLD } from '../../../entrypoints/heygen.content/reading/beginnings.ts';
import { FEATURE_LABELS } from '../../../shared/credits/catalog/features.ts';

const corpus = readFileSync(new URL('../credits/real-text-corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; expect: string });

const isLabel = (text: string): boolean => (mayBegin(text) & LABEL) !== 0;
const isFact = (text: string): boolean => (mayBegin(text) & FACT) !== 0;

describe('the quick test for labels', () => {
  const labels = [
    ...FEATURE_LABELS.flatMap(([, names]) => names.split('|')),
    'Avatar IV',
    'AvatarIV',
    'Sora 2',
    'Veo 3.1 Fast',
    'Runway Gen-4',
  ];

  it('lets every label through, in any case, alone, with a mark behind it, and cut off after any word', () => {
    for (const label of labels) {
      for (const text of [label, label.toUpperCase(), `  ${label}\n`, `${label} Premium`, `${label} (Premium)`]) {
        expect(isLabel(text), text).toBe(true);
      }
      for (const [i, character] of [...label].entries()) {
        if (character === ' ') expect(isLabel(label.slice(0, i)), label.slice(0, i)).toBe(true);
      }
    }
  });

  it('lets other writings, full-width letters and signs that show nothing through', () => {
    for (const text of [
      'アバター III',
      '数字人 V',
      'Kling 2.6 Pro',
      'Avatar\u00a0IV',
      'A\u200bvatar IV',
      '• Avatar IV',
      'Ａｖａｔａｒ　ＩＶ',
      'Avatar IV / V',
    ]) {
      expect(isLabel(text), text).toBe(true);
    }
  });

  it('lets every positive text of the corpus through', () => {
    const positive = corpus.filter(({ expect: kind }) => kind !== 'none');
    expect(positive.length).toBeGreaterThan(50);
    for (const { text } of positive) expect(isLabel(text), text).toBe(true);
  });

  it('stops most of what users call their things, even where it begins like a label', () => {
    for (const text of [
      'Avatar IV vs Avatar III comparison FINAL',
      'Speed and Precision in surgery',
      'Sorano',
      'Home',
      'Stock media law 101',
      'Upscale your life',
      'My Avatar IV test',
      'Äpfel',
      'Aé',
      'V',
      '',
      ' ',
      '—',
      'avatar iv '.repeat(40),
    ]) {
      expect(mayBegin(text), text).toBe(0);
    }
  });
});

describe('the quick test for facts', () => {
  it('lets HeyGen’s own words, cost lines, lengths and balances through, whole or as the node that they end with', () => {
    for (const text of [
      ...TERM_BEGINNINGS,
      'Generate',
      'This will use 50 premium credits (200 remaining).',
      'This video will be generated using the Avatar III model',
      'Lip sync. Unlimited usage.',
      '20.5s est.',
      's est.',
      '00:00 / 01:00',
      '0:00/0:09',
      '00:00 / ',
      ' / ',
      ' / 01:05',
      '/0:09',
      '350 left',
      ' left',
      '1,250 credits remaining',
    ]) {
      expect(isFact(text), text).toBe(true);
    }
  });

  it('stops other numbers', () => {
    for (const text of [
      '42',
      '0:34',
      '12:05',
      '5 minutes ago',
      '720p',
      '25 fps',
      '42% ready',
      '10 tips',
      'Mar 14, 2026',
      '/month',
      ' / page',
    ]) {
      expect(mayBegin(text), text).toBe(0);
    }
  });
});

describe('the quick test for the old name of credits', () => {
  const says = (text: string): boolean => (mayBegin(text) & (OLD | FACT)) !== 0 && saysOldName(text);

  it('lets it through in any case, singular and plural, whole or short, and whatever follows', () => {
    for (const text of [
      ...OLD_BEGINNINGS,
      'Generative Credits',
      'GENERATIVE CREDITS',
      'GenCredits',
      'Gen Credits',
      'generative credit',
      'Generative\u00a0Credits',
      'Buy Generative Credits',
      'Generative Credits renew every month on the day you subscribed',
      '300 generative credits left',
      '1,200 GenCredits',
      'This will use 10 generative credits (300 remaining).',
    ]) {
      expect(says(text), text).toBe(true);
    }
  });

  it('stops what only begins like it, or ends like it', () => {
    for (const text of [
      'Generative AI credits',
      'Generative creditors',
      'Degenerative credits',
      'Get started',
      'More',
      'Your voice',
      'You have 12 looks',
      'Add scene',
      'Premium Credits',
      'Regencredits',
    ]) {
      expect(says(text), text).toBe(false);
    }
  });
});
