import { readFileSync } from 'node:fs';
import type { FeatureId, PlanId, RateCardId } from '../../../shared/credits/types.ts';

/** The collected facts, of which `credit-rates.json` is the committed copy: what of them the catalog carries. */
export interface Facts {
  compiled: string;
  sources: SourceFact[];
  regimes: RegimeFact[];
  features: FeatureFact[];
  examples: ExampleFact[];
}

export interface SourceFact {
  id: string;
  title: string;
  url: string | null;
  seen: string;
  kind: string;
}

/** A pricing generation. */
export interface RegimeFact {
  id: RateCardId;
  from: string | null;
  to: string | null;
  creditName: string;
  source: string;
  rollover: string;
  rolloverSource?: string;
  consumptionOrder: string;
  plans: PlanFact[];
  packs: PackFact[];
  rates: RateFact[];
  included: IncludedFact[];
}

export interface PlanFact {
  name: string;
  priceMonthlyUsd: number | null;
  priceAnnualPerMonthUsd?: number;
  priceExtraSeatUsd?: number;
  creditsPerCycle: number | null;
  creditsPerCycleMax?: number;
  shared?: boolean;
  topUp?: boolean;
  maxVideoMinutes?: number;
  maxExport?: string;
  source: string;
  confidence: string;
}

export interface PackFact {
  name: string;
  credits: number;
  priceUsd: number;
  renews: string;
  source: string;
  confidence: string;
}

export interface RateFact {
  feature: string;
  variant: string;
  unit: string;
  credits: number | null;
  creditsMin?: number;
  creditsMax?: number;
  minimum: number | null;
  rounding: string;
  confidence: string;
  source: string;
  sources: string[];
  plans: string[];
}

export interface IncludedFact {
  feature: string;
  cap: string;
  confidence: string;
  source: string;
}

export interface FeatureFact {
  id: string;
  name: string;
  synonyms: string[];
  alternatives: AlternativeFact[];
}

export interface AlternativeFact {
  /** The other feature; `null` for a workflow, which has only its label. */
  feature: string | null;
  variant?: string;
  kind: string;
  cost: string;
  regimes: RateCardId[];
  confidence: string;
  source: string;
  label: string;
}

/** A debit that was measured or published. */
export interface ExampleFact {
  regime: RateCardId;
  feature: string;
  variant: string;
  seconds: number;
  customMotion?: boolean;
  credits: number;
}

export const facts: Facts = JSON.parse(readFileSync(new URL('./credit-rates.json', import.meta.url), 'utf8'));

/** The facts use shorter ids for some features, and one id for all B-roll. */
const IDS: Readonly<Record<string, readonly FeatureId[]>> = {
  'video-translation': ['video-translation-lip-sync'],
  'ai-looks': ['ai-avatar-look'],
  'stock-looks': ['stock-avatar-look'],
  broll: ['b-roll-sora-2', 'b-roll-veo-3-1', 'b-roll-other'],
};

export const featuresOf = (id: string): readonly FeatureId[] => IDS[id] ?? [id as FeatureId];

export const planOf = (name: string): PlanId => name.toLowerCase() as PlanId;
