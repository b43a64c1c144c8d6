import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { ALTERNATIVES, type AlternativeRule } from '../../../shared/credits/catalog/alternatives.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { CAPS, OFFERS } from '../../../shared/credits/catalog/plans.ts';
import { CHOICES, kindOf, RATE_CARDS, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import { type Action, RATE_CARD_IDS, type Rate, type Variant } from '../../../shared/credits/types.ts';
import { facts, featuresOf } from './facts.ts';
import { alternativesOf, capsOf, namesOf, offerOf, sourcesIn } from './facts-as-offers.ts';
import { chargesOf, freeOf, includedOf, motionOf, ratesOf, variantOf } from './facts-as-prices.ts';

const nameOf = ({ feature, when = {} }: Pick<Rate, 'feature' | 'when'>): string =>
  [feature, ...Object.values(when)].join(', ');

/** In an order that is the same for both: that of the catalog is for people. */
const sorted = <T>(list: readonly T[], key: (entry: T) => string): T[] =>
  list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

/**
 * Features that are always premium, with the source for that, though the facts have no row for them on these cards: the
 * page then says "no published rate".
 */
const WITHOUT_ROW = [
  ['avatar-shots', 'S-shots'],
  ['photo-to-video', 'S-cred'],
];

describe.each(facts.regimes)('rate card $id', (regime) => {
  const card = rateCard(regime.id);

  it.each(ratesOf(regime))('$feature $when: $credits per $per', (rate) => {
    expect(card.rates.filter((ours) => nameOf(ours) === nameOf(rate))).toEqual([rate]);
  });

  it('has no price that the facts do not have', () => {
    const known = ratesOf(regime).map(nameOf);
    const more = card.rates.filter((rate) => !known.includes(nameOf(rate)));
    expect(more.every(({ credits, confidence }) => credits === 'unknown' && confidence === 'unknown')).toBe(true);
    const isOnThisCard = card.id === 'premium-2026' || card.id === 'credits-2026a';
    expect(more.map(({ feature, sources }) => [feature, ...sources])).toEqual(isOnThisCard ? WITHOUT_ROW : []);
  });

  it('has the factor of a motion prompt', () => {
    expect(card.motion).toEqual(motionOf(regime));
  });

  it('includes what the facts include, whether listed or priced at 0', () => {
    expect(card.included).toEqual(includedOf(regime));
    for (const free of freeOf(regime)) {
      expect(card.included).toContainEqual(free);
      expect(kindOf(card, free.feature)).toBe('included');
    }
  });

  it.each(chargesOf(regime))('charges at least $minimum for $feature $variant, rounded $rounding', (charge) => {
    const { feature, variant, minimum, rounding } = charge;
    const cost = (more: Partial<Action>): number => {
      const found = creditsOf(estimate({ feature, variant, ...more }, card.id, { allowanceSpent: true }));
      return found === 'unknown' ? Number.NaN : found.min;
    };
    const behaviour: Readonly<Record<string, () => Array<number | null>>> = {
      // A tenth of a second more than a minute begins another credit, where the rate is high enough for one.
      'up-per-render': () => [cost({ seconds: 0.01 }), cost({ seconds: 60.1 })],
      flat: () => [cost({}), cost({ count: 3 }) / 3],
      none: () => [cost({ seconds: 3600 }), 0],
      // Nobody knows the smallest charge, so there is none to compare.
      unknown: () => [null, null],
    };
    const second = rounding === 'up-per-render' ? Math.ceil((cost({ seconds: 60 }) * 60.1) / 60) : minimum;
    expect(behaviour[rounding]?.()).toEqual([minimum, second]);
  });

  it('names its credits as HeyGen does, and says when it was compared', () => {
    expect(en.noun[card.noun]).toBe(regime.creditName.toLowerCase());
    expect(card.checked).toBe(facts.compiled);
  });

  it.each(offerOf(regime).plans)('plan $id: $credits credits for $usdPerMonth US dollars', (plan) => {
    expect(OFFERS[regime.id].plans.filter(({ id }) => id === plan.id)).toEqual([plan]);
  });

  it('is sold on these days, with these plans, packs and rules of expiry', () => {
    expect(OFFERS[regime.id]).toEqual(offerOf(regime));
  });

  it('limits what is included as the facts do', () => {
    expect(CAPS[regime.id]).toEqual(capsOf(regime));
  });
});

it('there is a rate card for every regime, and no other', () => {
  expect(RATE_CARD_IDS).toEqual(facts.regimes.map(({ id }) => id));
  expect(RATE_CARDS.map(({ id }) => id).sort()).toEqual([...RATE_CARD_IDS].sort());
});

it.each(facts.examples)('$regime: $seconds s of $feature, $variant, is charged $credits', (example) => {
  const { regime, feature, variant, seconds, customMotion = false, credits } = example;
  const action: Action = {
    feature: featuresOf(feature)[0] ?? 'avatar-iv',
    variant: variantOf(variant),
    seconds,
    motionPrompt: customMotion,
  };
  expect(creditsOf(estimate(action, regime, { allowanceSpent: true }))).toEqual({ min: credits, max: credits });
});

describe('alternatives', () => {
  const inFacts = alternativesOf(facts);
  const key = ({ instead, use, cards, variant, sources }: AlternativeRule): string =>
    JSON.stringify([instead, use, variant, cards, sources]);

  it('are the ones of the facts', () => {
    // What a workflow costs, where it costs something, is ours to say.
    const ours = ALTERNATIVES.map(({ costsLike: _, ...rule }) => rule);
    expect(sorted(ours, key)).toEqual(
      sorted(
        inFacts.map(({ cost: _, ...rule }) => rule),
        key,
      ),
    );
  });

  it('HeyGen itself names are two', () => {
    const named = ALTERNATIVES.filter(({ confidence }) => confidence === 'published');
    expect(named.map(({ instead, use }) => [instead, use])).toEqual([
      ['avatar-iv', 'avatar-iii'],
      ['video-agent', 'video-agent-essential'],
    ]);
  });

  const onCards = inFacts.flatMap((rule) => rule.cards.map((card) => ({ ...rule, card })));

  /** The dearest way to use a feature, which any alternative is cheaper than. */
  const DEAREST: Readonly<Partial<Record<string, Variant>>> = {
    'avatar-iii': { look: 'photo' },
    'avatar-iv': { look: 'video' },
    'avatar-shots': { resolution: '1080p' },
    'video-translation-lip-sync': { mode: 'precision' },
    'video-agent': { mode: 'seedance' },
    'photo-to-video': { engine: 'third-party' },
  };

  it.each(onCards)('$card: $use instead of $instead is $cost', ({ card, instead, use, cost, variant }) => {
    const action: Action = {
      feature: instead,
      seconds: 600,
      variant: DEAREST[instead] ?? {},
      motionPrompt: use === 'no-motion-prompt',
    };
    const current = estimate(action, card, { allowanceSpent: true });
    const found = alternatives(current, { kind: 'unknown' }, { allowanceSpent: true }).find(
      (entry) => entry.use === use && CHOICES.every((choice) => entry.variant?.[choice] === variant?.[choice]),
    );
    // What costs nothing, or nobody knows what, has nothing cheaper that could be told.
    const now = creditsOf(current);
    const comparable = now === 'unknown' ? cost === 'free' : now.max > 0;
    expect(found?.free).toBe(comparable ? cost === 'free' : undefined);
  });
});

it('features are called by their names', () => {
  expect(FEATURE_NAMES).toEqual(namesOf(facts));
});

describe('sources', () => {
  it('are the ones of the facts', () => {
    expect(SOURCES).toEqual(sourcesIn(facts));
  });

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
