import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';
import {
  findFeature,
  hasNativeMark,
  type LabelRole,
  normalizeLabel,
  type Place,
} from '../../../shared/credits/vocabulary.ts';

interface Row {
  text: string;
  where: string;
  context: LabelRole;
  feature: string | null;
  expect: 'premium' | 'included' | 'none';
}

const rows: Row[] = readFileSync(new URL('./real-text-corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The corpus says in words where a text was seen; the overlay learns it from the page. */
function placesOf(where: string): Place[] {
  const known: Array<[RegExp, Place]> = [
    [/apps\/translate - (engine|option)|translate option/, 'translate'],
    [/avatar-shots/, 'avatar-shots'],
    [/motion engine/i, 'engine'],
    [/model list/, 'models'],
    [/Media panel/, 'media'],
    [/apps - tile/, 'apps'],
  ];
  return known.filter(([words]) => words.test(where)).map(([, place]) => place);
}

/** The corpus groups the less common features under "other". */
const OTHERS: Record<string, FeatureId> = {
  'other:personal-model': 'model-training',
  'other:upscale-video': 'upscale',
};
const idOf = (feature: string): string => OTHERS[feature] ?? feature.replace('other:', '');

describe('the corpus of real texts', () => {
  it.each(rows)('$context "$text" on $where is $feature', ({ text, where, context, feature, expect: kind }) => {
    const found = findFeature(text, { role: context, places: placesOf(where) });
    expect(found).toBe(kind === 'none' ? undefined : idOf(feature ?? ''));
    if (found) expect(kindOf(rateCard('premium-2026'), found)).toBe(kind);
  });
});

describe('a label', () => {
  it.each([
    ['Avatar IV', 'no-break\u00a0space'],
    ['Avatar\u00a0IV', 'a no-break space'],
    ['\u200bAvatar IV\u200b', 'zero-width characters'],
    ['Ava\u00adtar\u200d \ufeffIV', 'what shows nothing within it'],
    ['\u202bAvatar IV\u202c', 'an embedding'],
    ['\u202dAvatar IV\u202c', 'an override to the direction that it has'],
    ['\u2067Avatar \u2068IV\u2069\u2069', 'isolates'],
    ['Ａｖａｔａｒ ＩＶ', 'full-width letters'],
    ['  avatar   iv ', 'spaces and case'],
    ['✨ Avatar IV', 'an ornament in front'],
    ['アバター IV (プレミアム)', 'Japanese with the native mark'],
    ['アバター IV　（プレミアム）', 'full-width brackets and space around the mark'],
    ['数字人 IV', 'Chinese'],
    ['Аватар IV', 'Russian'],
  ])('%j is Avatar IV in spite of %s', (text) => {
    expect(findFeature(text, { role: 'menu' })).toBe('avatar-iv');
  });

  it.each([
    'Avatar IVR',
    'Avatar VII',
    'Avatar VI',
    'Avatar Video',
    'Avatar 44',
    'My Avatar IV',
    'Avatar IV renders',
    'Avatar',
    // These read "VI ratavA", "Avatar VI" and "Avatar IV".
    '\u202eAvatar IV\u202c',
    'Avatar \u202eIV',
    '\u202eVI ratavA\u202c',
  ])('%j is none', (text) => expect(findFeature(text, { role: 'button' })).toBeUndefined());

  it('of a model counts only where a model is chosen', () => {
    for (const text of ['Kling', 'Runway', 'Hailuo', 'Seedance', 'Kling 2.6 Pro', 'Runway Gen-4']) {
      expect(findFeature(text, { role: 'menu', places: ['engine'] })).toBe('b-roll-other');
      expect(findFeature(text, { role: 'menu' })).toBeUndefined();
    }
  });

  it('is found in every role of a name and in no other', () => {
    for (const role of ['button', 'menu', 'heading', 'label'] as const) {
      expect(findFeature('Video Agent', { role })).toBe('video-agent');
    }
    for (const role of ['prose', 'dialog', 'tooltip', 'user-content'] as const) {
      expect(findFeature('Video Agent', { role })).toBeUndefined();
    }
  });

  it('carries HeyGen’s mark where it says so', () => {
    expect(hasNativeMark('Avatar IV Premium')).toBe(true);
    expect(hasNativeMark('アバター IV (プレミアム)')).toBe(true);
    expect(hasNativeMark('アバター IV　（プレミアム）')).toBe(true);
    expect(hasNativeMark('Unlimited')).toBe(true);
    expect(hasNativeMark('Avatar III Applies lip sync. Unlimited usage.')).toBe(false);
    expect(hasNativeMark('Avatar IV')).toBe(false);
  });
});

describe('hostile text', () => {
  it('of 100,000 characters is answered in under 50 ms', () => {
    const texts = ['a', ' ', '\u202e', 'avatar iv ', '(premium', 'アバター', '\u0301', '𝔸'].map((piece) =>
      piece.repeat(Math.ceil(100_000 / piece.length)),
    );
    const before = performance.now();
    for (const text of texts) {
      expect(findFeature(text, { role: 'button', places: ['engine'] })).toBeUndefined();
      expect(hasNativeMark(text.slice(0, 400))).toBeTypeOf('boolean');
    }
    expect((performance.now() - before) / texts.length).toBeLessThan(50);
  });

  it('never throws and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findFeature(text, { role: 'menu', places: ['engine', 'translate', 'media'] });
        expect(normalizeLabel(text).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
