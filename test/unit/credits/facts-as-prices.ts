import type {
  Confidence,
  FeatureId,
  Included,
  MotionRate,
  Rate,
  Unit,
  Variant,
} from '../../../shared/credits/types.ts';
import { featuresOf, planOf, type RateFact, type RegimeFact } from './facts.ts';

// What the facts say of prices, in the catalog's own form, so that the two can be compared whole. The facts write some
// things in words: every wording is listed here, and one that is not listed is an error.

/** The variants that change a price; those without an entry of their own are for the feature as a whole. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  'video look': { look: 'video' },
  'video look (digital twin)': { look: 'video' },
  'photo look': { look: 'photo' },
  'photo look (photo avatar)': { look: 'photo' },
  'lip-sync, Speed / default': { mode: 'speed' },
  'lip-sync, Speed': { mode: 'speed' },
  Speed: { mode: 'speed' },
  'lip-sync, Precision': { mode: 'precision' },
  Standard: { mode: 'standard' },
  Seedance: { mode: 'seedance' },
  'Seedance 720p, 4-15 s': { resolution: '720p' },
  'Seedance 1080p, 4-15 s': { resolution: '1080p' },
  'Kling, Runway, Hailuo or Seedance engine': { engine: 'third-party' },
};
const WHOLE = new Set([
  ...['any', 'any look', 'any look, any resolution', 'any model', 'after the monthly allowance', 'premium mode'],
  ...['one motion', 'one motion, 5-10 s clip', 'to 4K', 'one look', 'one generation', 'photo avatar model'],
  ...['Personal Model', 'lip-sync or audio, after the monthly minutes', 'Studio avatar on Avatar IV', 'audio overlay'],
  ...['Essential mode', 'Audio Only', 'cloud render', 'preview (fixed) plus final (per minute)'],
  ...['Sora 2 / Veo 3.1 / other model clip'],
]);

/** B-roll is one feature of the facts and three of ours: some of its variants are one of these. */
const B_ROLL: Readonly<Record<string, FeatureId>> = {
  'Sora 2, 4 / 8 / 12 s': 'b-roll-sora-2',
  'Veo 3.1, 4 / 6 / 8 s': 'b-roll-veo-3-1',
  'Kling, Runway, Hailuo, Seedance and other third-party models': 'b-roll-other',
};

/** What a custom motion prompt can be added to. */
const MOTION_ON: Readonly<Record<string, readonly FeatureId[]>> = {
  'on Avatar IV': ['avatar-iv'],
  'on Avatar IV / Photo to Video': ['avatar-iv', 'photo-to-video'],
};

export function variantOf(words: string): Variant {
  const variant = VARIANTS[words] ?? (WHOLE.has(words) || B_ROLL[words] ? {} : undefined);
  if (!variant) throw new Error(`not a known variant: ${words}`);
  return variant;
}

const sourcesOf = ({ source, sources }: RateFact): string[] => [...new Set([source, ...sources])];

/** The prices of a regime, without what is included or a factor. */
export function ratesOf(regime: RegimeFact): Rate[] {
  const prices = regime.rates.filter(({ unit, credits }) => unit !== 'multiplier' && credits !== 0);
  return prices.flatMap((fact) => {
    const { variant, credits, creditsMin, creditsMax } = fact;
    const when = variantOf(variant);
    // The only variant that is listed says nothing of the others.
    const isOnly =
      Object.keys(when).length > 0 && prices.filter(({ feature }) => feature === fact.feature).length === 1;
    const one = B_ROLL[variant];
    return featuresOf(fact.feature)
      .filter((feature) => !one || feature === one)
      .map(
        (feature): Rate => ({
          feature,
          per: fact.unit as Unit,
          credits:
            creditsMin !== undefined && creditsMax !== undefined
              ? { min: creditsMin, max: highEnd(credits, creditsMax) }
              : (credits ?? 'unknown'),
          confidence: fact.confidence as Confidence,
          sources: sourcesOf(fact),
          ...(Object.keys(when).length > 0 && { when }),
          ...(isOnly && { onlyWhen: true }),
          ...(!isForAllPaid(fact, regime) && { plans: fact.plans.map(planOf) }),
        }),
      );
  });
}

/** Whether every plan that costs something may use it: what a rate of ours means without a word about plans. */
function isForAllPaid(fact: RateFact, { plans }: RegimeFact): boolean {
  const paid = plans.map(({ name }) => name).filter((name) => name !== 'Free');
  return paid.toSorted().join() === fact.plans.toSorted().join();
}

/** Where HeyGen gives a range, the facts have its upper figure twice. */
function highEnd(credits: number | null, creditsMax: number): number {
  if (credits !== creditsMax) throw new Error(`two upper ends: ${credits} and ${creditsMax}`);
  return creditsMax;
}

export function motionOf(regime: RegimeFact): MotionRate | 'unknown' {
  const fact = regime.rates.find(({ unit }) => unit === 'multiplier');
  if (!fact) return 'unknown';
  const on = MOTION_ON[fact.variant];
  const isFactor = fact.feature === 'custom-motion' && fact.minimum === null && fact.rounding === 'unknown';
  if (!isFactor || !fact.credits || !on || !isForAllPaid(fact, regime)) {
    throw new Error(`not a known factor: ${fact.variant}`);
  }
  return { factor: fact.credits, on, confidence: fact.confidence as Confidence, sources: sourcesOf(fact) };
}

/** What a regime lists as included. */
export function includedOf({ included }: RegimeFact): Included[] {
  return included.flatMap(({ feature, confidence, source }) =>
    featuresOf(feature).map((id) => ({ feature: id, confidence: confidence as Confidence, sources: [source] })),
  );
}

/** What it lists with a price of 0, which is the same thing said twice. */
export function freeOf(regime: RegimeFact): Included[] {
  return regime.rates
    .filter((fact) => fact.credits === 0 && isForAllPaid(fact, regime))
    .flatMap((fact) =>
      featuresOf(fact.feature).map((feature) => ({
        feature,
        confidence: fact.confidence as Confidence,
        sources: sourcesOf(fact),
      })),
    );
}

/** The smallest charge of every price, and how it is rounded. */
export function chargesOf({ id, rates }: RegimeFact) {
  return rates
    .filter(({ unit }) => unit !== 'multiplier')
    .flatMap(({ feature, variant, minimum, rounding }) =>
      featuresOf(feature).map((one) => ({ card: id, feature: one, variant: variantOf(variant), minimum, rounding })),
    );
}
