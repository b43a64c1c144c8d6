import { describe, expect, it } from 'vitest';
import { ALTERNATIVES } from '../../../shared/credits/catalog/alternatives.ts';
import { CAPS, OFFERS } from '../../../shared/credits/catalog/plans.ts';
import { kindOf, RATE_CARDS, rateCard, ratesFor } from '../../../shared/credits/catalog/rate-cards.ts';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';
import type { FeatureId, Variant } from '../../../shared/credits/types.ts';
import { facts, featuresOf } from './facts.ts';

/** The variants that the facts write in words, as choices. */
function variantOf(words: string | undefined): Variant {
  const text = words ?? '';
  if (/any|all/i.test(text)) return {};
  if (/video look/i.test(text)) return { look: 'video' };
  if (/photo look/i.test(text)) return { look: 'photo' };
  if (/precision/i.test(text)) return { mode: 'precision' };
  if (/speed/i.test(text)) return { mode: 'speed' };
  if (/^standard/i.test(text)) return { mode: 'standard' };
  if (/1080p/.test(text)) return { resolution: '1080p' };
  if (/720p/.test(text)) return { resolution: '720p' };
  if (/^seedance$/i.test(text)) return { mode: 'seedance' };
  if (/kling.*engine/i.test(text)) return { engine: 'third-party' };
  return {};
}

describe.each(facts.regimes)('rate card $id', (regime) => {
  const card = rateCard(regime.id);

  it.each(regime.rates)('$feature, $variant: $credits per $unit', (fact) => {
    for (const feature of featuresOf(fact.feature)) {
      if (fact.unit === 'multiplier') {
        expect(card.motion).toMatchObject({ factor: fact.credits, confidence: fact.confidence, sources: fact.sources });
        continue;
      }
      if (fact.credits === 0) {
        expect(kindOf(card, feature)).toBe('included');
        continue;
      }
      const rates = ratesFor(card, feature, variantOf(fact.variant));
      expect(rates).toHaveLength(1);
      const expected =
        fact.creditsMin === undefined ? (fact.credits ?? 'unknown') : { min: fact.creditsMin, max: fact.creditsMax };
      expect(rates[0]).toMatchObject({
        credits: expected,
        per: fact.unit,
        confidence: fact.confidence,
        sources: fact.sources,
      });
      expect(rates[0]?.plans !== undefined).toBe(!fact.plans.includes('Creator'));
    }
  });

  it('has no figure that the facts do not have', () => {
    for (const rate of card.rates.filter(({ credits }) => credits !== 'unknown')) {
      const known = regime.rates.some(
        (fact) =>
          featuresOf(fact.feature).includes(rate.feature) &&
          fact.credits !== null &&
          JSON.stringify(variantOf(fact.variant)) === JSON.stringify(rate.when ?? {}),
      );
      expect(known, `${rate.feature} ${JSON.stringify(rate.when)}`).toBe(true);
    }
  });

  it.each(regime.included)('includes $feature: $cap', ({ feature, cap, confidence }) => {
    const entry = card.included.find((included) => included.feature === featuresOf(feature)[0]);
    expect(entry?.confidence).toBe(confidence);
    const figures = (cap.match(/\d[\d,]*/g) ?? []).map(Number);
    const ours = CAPS[card.id][featuresOf(feature)[0] as FeatureId];
    expect(ours).toBeDefined();
    if (typeof ours === 'object') {
      for (const amount of Object.values(ours.amounts)) {
        if (typeof amount === 'number') expect(figures).toContain(amount);
      }
    }
  });

  it.each(regime.plans)('plan $name: $creditsPerCycle credits for $priceMonthlyUsd', (plan) => {
    const ours = OFFERS[card.id].plans.find(({ id }) => id === plan.name.toLowerCase());
    const { creditsPerCycle, creditsPerCycleMax } = plan;
    const credits = creditsPerCycle ?? 'unknown';
    expect(ours?.credits).toEqual(creditsPerCycleMax ? { min: credits, max: creditsPerCycleMax } : credits);
    expect(ours?.usdPerMonth).toBe(plan.priceMonthlyUsd ?? 'unknown');
    expect(ours?.usdPerMonthYearly).toBe(plan.priceAnnualPerMonthUsd);
    expect(ours?.confidence).toBe(plan.confidence);
  });

  it('has the packs of credits', () => {
    const packs = regime.packs.filter(({ credits }) => credits > 0).map(({ credits, priceUsd }) => [credits, priceUsd]);
    expect(OFFERS[card.id].packs.map(({ credits, usd }) => [credits, usd])).toEqual(packs);
  });
});

describe('alternatives', () => {
  const flat = facts.features.flatMap(({ id, alternatives }) => alternatives.map((fact) => ({ ...fact, instead: id })));

  it('are the ones of the facts, for the same cards and with the same confidence', () => {
    const theirs = flat.flatMap(({ instead, regimes, confidence }) =>
      featuresOf(instead).flatMap((feature) => regimes.map((card) => `${feature} ${card} ${confidence}`)),
    );
    const ours = ALTERNATIVES.flatMap(({ instead, cards, confidence }) =>
      cards.map((card) => `${instead} ${card} ${confidence}`),
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it('HeyGen itself names are two', () => {
    const named = ALTERNATIVES.filter(({ confidence }) => confidence === 'published');
    expect(named.map(({ instead, use }) => [instead, use])).toEqual([
      ['avatar-iv', 'avatar-iii'],
      ['video-agent', 'video-agent-essential'],
    ]);
  });
});

describe('sources', () => {
  it('are all known', () => {
    const known = new Set(SOURCES.map(({ id }) => id));
    const cited = RATE_CARDS.flatMap((card) => {
      const offer = OFFERS[card.id];
      const motion = card.motion === 'unknown' ? [] : [card.motion];
      const prices = [...card.rates, ...card.included, ...motion];
      return [...prices, offer, ...offer.plans, ...offer.packs, offer.expiry].flatMap(({ sources }) => sources);
    });
    expect([...cited, ...ALTERNATIVES.flatMap(({ sources }) => sources)].filter((id) => !known.has(id))).toEqual([]);
  });
});
