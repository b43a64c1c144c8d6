import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternativesModel, detailsModel } from '../../../entrypoints/heygen.content/advice.ts';
import { allWords } from '../../../entrypoints/heygen.content/all-words.ts';
import { type EstimateContext, estimateModel } from '../../../entrypoints/heygen.content/estimate-model.ts';
import { guardModel } from '../../../entrypoints/heygen.content/guard/model.ts';
import { type Metered, meterModel } from '../../../entrypoints/heygen.content/notices/meter-model.ts';
import { renameModel } from '../../../entrypoints/heygen.content/notices/rename-model.ts';
import type { PageReading } from '../../../entrypoints/heygen.content/reading/read-page.ts';
import { balanceOf, type Spendable, spendable } from '../../../shared/credits/balance.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { asFree } from '../../../shared/credits/free.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import type { Messages, Words } from '../../../shared/credits/locales/messages.ts';
import { mirrored } from '../../browser/lib/pseudo.ts';

const OVERLAY = new URL('../../../entrypoints/heygen.content/', import.meta.url);
const NOW = new Date(2026, 10, 22, 14, 2).getTime();
const MINUTE = 60_000;

const GERMAN: Messages = { ...en, locale: 'de', features: { ...FEATURE_NAMES, ...en.features } };

/** A language in which no text has a Latin letter. */
const PSEUDO = mirrored(allWords({ messages: GERMAN })) as Words;

const reading = (...estimates: Array<ReturnType<typeof estimate>>): PageReading => ({
  spending: estimates.map((each) => ({ control: {} as Element, estimate: each })),
  scenes: [],
  unread: 0,
  fromScript: true,
  native: [],
});
const scene = estimate(
  [
    { feature: 'avatar-iv', seconds: { min: 30, max: 60 }, motionPrompt: true },
    { feature: 'avatar-v', seconds: 20 },
  ],
  'premium-2026',
);
const short = spendable(balanceOf(5, 'page', NOW - 20 * MINUTE), NOW);
const context: EstimateContext = {
  ...PSEUDO,
  reading: reading(scene),
  left: short,
  lowAt: 0,
  assumed: true,
  restsOn: '“’',
  accuracy: { version: 1, comparisons: [], uncertain: ['avatar-iv'] },
};
const showMe = { has: () => true, show: () => undefined };

const LIMITS = { guardAbove: 5, dayBudget: 10 };
const REASONS = (['short', 'above', 'day'] as const).flatMap((kind) => [
  { kind, spent: { credits: 0, isExact: true } },
  { kind, spent: { credits: 3, isExact: false } },
]);

const metered = (more: Partial<Metered>): unknown =>
  meterModel(
    {
      words: PSEUDO,
      left: short,
      reading: reading(scene),
      card: 'premium-2026',
      isFree: false,
      renews: NOW + 24 * 60 * MINUTE,
      hasOldName: true,
      ...more,
    },
    NOW,
  );
const fresh: Spendable = spendable(balanceOf(200, 'cost-line', NOW), NOW);

/** What is read by people, of all that a model holds. */
function textsIn(value: unknown, key = ''): string[] {
  if (['id', 'state', 'look', 'saves', 'locale', 'dir', 'alternative'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}

describe('what the overlay says in another language', () => {
  it.each<[string, unknown]>([
    ['an estimate', estimateModel(scene, context)],
    ['its breakdown', detailsModel(scene, context)],
    ['a free video', detailsModel(asFree(scene), context)],
    ['what to do instead', alternativesModel(scene, context, showMe)],
    ['the question before a press', guardModel(scene, context, LIMITS, REASONS, showMe, true)],
    ['the same where the address names no video', guardModel(scene, context, LIMITS, REASONS, showMe, false)],
    ['the meter, out of date', metered({})],
    ['the meter, exact, on a page that spends nothing', metered({ left: fresh, reading: undefined })],
    ['the meter without a balance', metered({ left: { kind: 'unknown' }, reading: reading(asFree(scene)) })],
    ['the meter of a free account', metered({ isFree: true })],
    ['the mark of the old name', renameModel(PSEUDO)],
  ])('has not a word of English in it: %s', (_, model) => {
    expect(model).toMatchObject({ ...('lines' in Object(model) ? {} : { locale: 'ar-EG', dir: 'rtl' }) });
    const texts = textsIn(model);
    expect(texts.filter((text) => /\p{L}/u.test(text)).length).toBeGreaterThan(2);
    expect(texts.filter((text) => /\p{sc=Latn}/u.test(text))).toEqual([]);
  });

  it('is English where there is only that', () => {
    expect(renameModel({ messages: en }).head).toBe('Generative Credits are now Premium Credits');
  });

  it('comes from one place: no other part takes English directly, but for what badges say', () => {
    const files = readdirSync(OVERLAY, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const direct = files.filter((file) => /locales\/en-(?!badge)/.test(readFileSync(new URL(file, OVERLAY), 'utf8')));
    expect(direct).toEqual(['all-words.ts']);
  });
});
