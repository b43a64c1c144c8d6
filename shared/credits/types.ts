/**
 * The words of the credit logic. Pure data: everything here survives `structuredClone` and JSON.
 * "Unknown" is always a value of its own; it is never `null`, 0 or a missing field.
 */

/** Something HeyGen sells or includes. */
export type FeatureId =
  | 'avatar-iii'
  | 'avatar-iv'
  | 'avatar-v'
  | 'custom-motion'
  | 'photo-to-video'
  | 'avatar-shots'
  | 'video-translation-lip-sync'
  | 'audio-dubbing'
  | 'video-agent'
  | 'video-agent-essential'
  | 'ai-avatar-look'
  | 'stock-avatar-look'
  | 'b-roll-sora-2'
  | 'b-roll-veo-3-1'
  | 'b-roll-other'
  | 'stock-media'
  | 'model-training'
  | 'add-motion'
  | 'upscale'
  | 'hyperframes-render'
  | 'hyperframes-edit'
  | 'video-podcast'
  | 'proofread'
  | 'integration-generation'
  | 'digital-twin'
  | 'photo-avatar'
  | 'voice-clone'
  | 'video-agent-planning';

/** One pricing generation each, oldest first. */
export const RATE_CARD_IDS = ['generative-2025', 'premium-2026', 'credits-2026a', 'credits-2026b'] as const;
export type RateCardId = (typeof RATE_CARD_IDS)[number];

/** HeyGen's plans by their marketing names. */
export const PLAN_IDS = ['free', 'creator', 'team', 'pro', 'business', 'enterprise'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** How sure a figure is: stated by HeyGen (or quoted as HeyGen's), derived, entered by the user; `unknown`: no figure. */
export type Confidence = 'published' | 'inferred' | 'own' | 'unknown';

/** What one rate counts. Only `minute` depends on the length. */
export type Unit = 'minute' | 'generation' | 'training' | 'clip' | 'video' | 'motion' | 'look' | 'asset' | 'slot';

/** The choices within a feature that change its price. A choice that is not known is left out. */
export interface Variant {
  look?: 'photo' | 'video';
  mode?: 'speed' | 'precision' | 'standard' | 'seedance';
  resolution?: '720p' | '1080p' | '4k';
  engine?: 'third-party' | 'avatar-iv';
}

/** Whole or fractional numbers from `min` to `max`, both included. */
export interface Range {
  min: number;
  max: number;
}

/** One price of a rate card. */
export interface Rate {
  feature: FeatureId;
  /** The variant this price is for; without it, every variant. */
  when?: Variant;
  /** True where the card lists only some variants: the price must not be used while the variant is unknown. */
  onlyWhen?: true;
  per: Unit;
  /** Credits per unit: a figure, the range HeyGen gives, or `unknown` where no source has a figure. 0 means included. */
  credits: number | Range | 'unknown';
  confidence: Confidence;
  /** Ids of `catalog/sources.ts`. */
  sources: readonly string[];
  /** The plans that may use it, where that is fewer than all paid plans. */
  plans?: readonly PlanId[];
}

/** What an included feature is limited by; `fair-use` limits exist but are not published. */
export type Cap =
  | 'fair-use'
  | 'none'
  | 'paid-plans'
  | 'pro-plans'
  /** So many units a month (slots: in all) by plan; `Infinity` is written `'unlimited'`. */
  | { unit: 'second' | 'minute' | 'look' | 'motion' | 'slot'; amounts: Partial<Record<PlanId, number | 'unlimited'>> };

/** A feature that costs nothing on this card, or nothing up to its cap; the caps are in `catalog/plans.ts`. */
export interface Included {
  feature: FeatureId;
  confidence: Confidence;
  sources: readonly string[];
}

/** The price of a custom motion prompt: a factor on the credits of the features it can be added to. */
export interface MotionRate {
  factor: number;
  on: readonly FeatureId[];
  confidence: Confidence;
  sources: readonly string[];
}

export interface Plan {
  id: PlanId;
  /** US dollars a month; unknown where it is agreed by contract. */
  usdPerMonth: number | 'unknown';
  /** US dollars a month when a year is paid at once. */
  usdPerMonthYearly?: number;
  /** Credits a billing cycle: a figure, the tiers' range, or unknown (by contract). */
  credits: number | Range | 'unknown';
  /** Credits belong to the workspace, not to one person. */
  shared?: true;
  usdPerExtraSeat?: number;
  longestVideoMinutes?: number;
  bestExport?: '720p' | '1080p' | '4k';
  confidence: Confidence;
  sources: readonly string[];
}

/** Credits that can be bought on top of a plan. */
export interface Pack {
  credits: number;
  usd: number;
  renews: 'monthly' | 'yearly' | 'once';
  plans?: readonly PlanId[];
  confidence: Confidence;
  sources: readonly string[];
}

/** How long credits live, in days; `cycles` counts billing cycles; unknown where the source breaks off. */
export interface Expiry {
  plan: { days: number } | { cycles: number; days: number } | 'unknown';
  packs: { daysAfterRenewal: number } | 'unknown';
  confidence: Confidence;
  sources: readonly string[];
}

/** What HeyGen sells in one pricing generation. */
export interface Offer {
  /** First day (or month) on sale, ISO; unknown where not published. */
  from: string;
  /** Last day on which it held for everybody, ISO; left out where somebody still has it or no day is published. */
  to?: string;
  sources: readonly string[];
  plans: readonly Plan[];
  packs: readonly Pack[];
  expiry: Expiry;
  /** Which pool is drawn first. */
  drawsFirst: 'plan' | 'allowance' | 'unknown';
}

/** The prices of one pricing generation. */
export interface RateCard {
  id: RateCardId;
  /** Which message of the locale names the credits: "premium credits", "credits" or "generative credits". */
  noun: 'premium' | 'plain' | 'generative';
  /** Day the figures were last compared with their sources, ISO. */
  checked: string;
  rates: readonly Rate[];
  motion: MotionRate | 'unknown';
  included: readonly Included[];
}

/** What the user is about to do, or one part of it (a scene). */
export interface Action {
  feature: FeatureId;
  /** Other features that it may be instead, where the page does not tell which: the estimate spans them all. */
  mayBe?: readonly FeatureId[];
  /** Length in seconds: a number, a range (from a script's words), or left out when not known. */
  seconds?: number | Range;
  /** How many clips, looks, trainings … (1 unless said). */
  count?: number;
  /** Target languages of a translation (1 unless said). */
  languages?: number;
  /** A custom motion prompt is set. */
  motionPrompt?: boolean;
  variant?: Variant;
}

/** One line of an estimate's breakdown. Lines of a known estimate add up to its total, at both ends. */
export interface Line {
  feature: FeatureId;
  /** Other features that it may be instead; see `Action`. */
  mayBe?: readonly FeatureId[];
  variant: Variant;
  motionPrompt: boolean;
  quantity: Range & { unit: Unit | 'second' };
  /** Credits per unit before any motion factor. */
  rate: Range | 'unknown';
  per: Unit;
  /** Credits of this line; unknown where the rate or the length is. */
  credits: Range | 'unknown';
  confidence: Confidence;
  sources: readonly string[];
}

/** `free-plan`: a free account has no credits, and HeyGen does not say whether this is among its videos. */
export type UnknownReason = 'no-published-rate' | 'no-length' | 'no-action' | 'bad-input' | 'free-plan';

/** What a free account has in the place of credits. */
export interface FreeQuota {
  /** A month, by region. */
  videos: Range;
  /** The longest that one of them may be, by region. */
  seconds: Range;
  /** How many the page says are left. */
  left?: number;
  /** Whether this one is short enough; unknown where the region decides. */
  fits: 'yes' | 'no' | 'unknown';
}

/** What an action will draw. `min`, `max` and `credits` are whole credits, never negative. */
export type Estimate =
  | {
      kind: 'exact';
      credits: number;
      lines: readonly Line[];
      actions: readonly Action[];
      card: RateCardId;
      /** HeyGen's own number from the page, which wins over ours. */
      native?: true;
    }
  | { kind: 'range'; min: number; max: number; lines: readonly Line[]; actions: readonly Action[]; card: RateCardId }
  | {
      kind: 'included';
      lines: readonly Line[];
      actions: readonly Action[];
      card: RateCardId;
      /** It costs one of a free account's videos. */
      quota?: FreeQuota;
    }
  | {
      kind: 'unknown';
      reason: UnknownReason;
      lines: readonly Line[];
      actions: readonly Action[];
      card: RateCardId;
    };

/** Where a balance was read. The user is always told. */
export type BalanceSource = 'page' | 'cost-line' | 'api' | 'partner' | 'user';

/**
 * One kind of balance. Pools of different kinds or units are never added up, with one exception: plan and add-on
 * credits of the same web plan, which HeyGen spends as one.
 */
export interface Pool {
  kind: 'plan' | 'add-on' | 'api' | 'metered';
  unit: 'credits' | 'usd';
  /** What is left; for `metered`, what may still be spent (unknown when there is no cap). May be fractional or negative. */
  amount: number | 'unknown';
  /** Metered only: spent so far in this cycle. */
  spent?: number;
  /** When the pool refills, milliseconds since 1970. */
  resetsAt?: number;
  /** Prepaid wallets that refill themselves. */
  autoReload?: boolean;
}

export interface Balance {
  pools: readonly Pool[];
  source: BalanceSource;
  /** Milliseconds since 1970. */
  readAt: number;
  /** Plan name as HeyGen gave it: foreign text, to be shown as text only. */
  plan?: string;
  /** HeyGen did not say which pool counts; the only filled one was taken. */
  guessed?: true;
}
