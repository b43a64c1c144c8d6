import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeAlternative,
  describeFeature,
  describeLine,
  describeRate,
  describeSaving,
} from '../../../shared/credits/advice-wording.ts';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { spendable } from '../../../shared/credits/balance.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { RATE_CARDS, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import type { Action, Balance, FeatureId } from '../../../shared/credits/types.ts';
import {
  describeBadge,
  describeEstimate,
  describeShortage,
  fill,
  formatCredits,
} from '../../../shared/credits/wording.ts';
import { ENGLISH, OTHERS } from '../languages/languages.ts';

const AT = Date.UTC(2026, 10, 22, 14, 2);

/** What a sentence begins and ends with, around the words that are filled in. */
const around = (message: string): string[] => message.split(/\{\w+\}/);

describe.each(Object.entries({ en: ENGLISH, ...OTHERS }))('every text in %s', (tag, { messages, advice }) => {
  const all = { ...messages, ...advice };
  const features = Object.keys(FEATURE_NAMES) as FeatureId[];
  const anyAction = fc.record(
    {
      feature: fc.constantFrom(...features),
      mayBe: fc.subarray(features, { maxLength: 2 }),
      seconds: fc.oneof(
        fc.double({ noNaN: false, min: -5, max: 5000 }),
        fc.tuple(fc.nat(900), fc.nat(200)).map(([min, more]) => ({ min, max: min + more })),
      ),
      count: fc.integer({ min: 0, max: 5 }),
      languages: fc.integer({ min: 1, max: 4 }),
      motionPrompt: fc.boolean(),
      variant: fc.record(
        {
          look: fc.constantFrom('photo', 'video'),
          mode: fc.constantFrom('speed', 'precision', 'standard', 'seedance'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['feature'] },
  ) as fc.Arbitrary<Action>;
  const anyBalance = fc.option(
    fc.record({
      pools: fc.array(
        fc.record({
          kind: fc.constantFrom('plan', 'add-on', 'api'),
          unit: fc.constantFrom('credits', 'usd'),
          amount: fc.oneof(fc.double(), fc.integer({ min: -10, max: 2000 }), fc.constant('unknown')),
        }),
        { maxLength: 3 },
      ),
      source: fc.constant('page'),
      readAt: fc.integer({ min: AT - 1e9, max: AT }),
    }),
    { nil: undefined },
  ) as fc.Arbitrary<Balance | undefined>;

  it('is free of undefined, null, NaN and braces, and claims no 0 for what is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 3 }),
        fc.constantFrom(...RATE_CARDS.map(({ id }) => id)),
        anyBalance,
        fc.boolean(),
        fc.option(fc.double(), { nil: undefined }),
        (actions, card, balance, native, own) => {
          const value = estimate(actions, card);
          const remaining = spendable(balance, AT);
          const found = alternatives(value, remaining);
          const badges = actions.map(({ feature }) => describeBadge(feature, card, messages, native, own));
          const sentence = describeEstimate(value, remaining, messages);
          const texts = [
            sentence,
            describeShortage(value, remaining, messages),
            ...value.lines.flatMap((line) => [describeLine(line, card, all), describeRate(line, card, all)]),
            ...found.flatMap((entry) => [describeAlternative(entry, all), describeSaving(entry, card, all)]),
            ...actions.map(({ feature }) => describeFeature(feature, rateCard(card), all, own)),
            ...badges.flatMap((badge) => (badge ? [badge.label, badge.rate] : [])),
          ];
          for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|Infinity|∞|[{}[\]]|\bobject\b/);
          if (value.kind === 'unknown') {
            const [claims = '', ends = ''] = around(messages.willUse);
            expect(sentence.startsWith(claims || '\n') && sentence.endsWith(ends)).toBe(false);
            expect(sentence).not.toMatch(/(?<![\d.,:])0(?!\s?[\d.,:–~～-])/);
          }
          const cost = creditsOf(value);
          if (remaining.kind === 'unknown' && cost !== 'unknown' && value.kind !== 'included') {
            const credits = formatCredits(cost, rateCard(card).noun, messages);
            expect(sentence).toBe(fill(messages.willUse, { credits }));
          }
          for (const line of value.lines) {
            if (line.credits === 'unknown')
              expect(describeLine(line, card, all).endsWith(around(advice.lineUnknown).at(-1) ?? '')).toBe(true);
            if (line.rate === 'unknown') expect(describeRate(line, card, all)).toBe(messages.rateUnknown);
          }
          for (const badge of badges) if (badge?.rate === 'unknown') expect(badge.label).not.toMatch(/\d\/|\b0\b/);
        },
      ),
      { numRuns: tag === 'en' ? 1000 : 200 },
    );
  });
});
