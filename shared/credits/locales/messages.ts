import type { WorkflowId } from '../catalog/alternatives.ts';
import type { BalanceSource, RateCard, Unit, UnknownReason } from '../types.ts';

/** One text for each plural category the language has; `other` always. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Everything the credit logic says, in one language. `{words}` in braces are filled in; a message is a whole sentence
 * or a whole line, so that a translator can order it freely. Numbers, times and plurals come from `Intl`.
 */
export interface Messages {
  /** BCP 47 tag, for `Intl`. */
  locale: string;
  /** Amounts of credits by the noun of the rate card: "50 premium credits". */
  credits: Readonly<Record<RateCard['noun'], Plural>>;
  /** The noun alone, plural: "premium credits". */
  noun: Readonly<Record<RateCard['noun'], string>>;
  per: Readonly<Record<Unit, string>>;
  /** Short forms for badges, "20/min", for units that must be said; the number alone for all others. */
  perShort: Readonly<Partial<Record<Unit, string>>>;
  willUse: string;
  willUseLeft: string;
  willUseLeftAsOf: string;
  usesNone: string;
  unknown: Readonly<Record<UnknownReason, string>>;
  short: string;
  /** The low end of the range is covered, the high end is not. */
  shortMaybe: string;
  low: string;
  nativeSays: string;
  rate: string;
  rateUnknown: string;
  rateTwice: string;
  premium: string;
  included: string;
  inferred: string;
  own: string;
  /** Beside an estimate that comes from a rate which the user has entered. */
  ownRate: string;
  mixedEngines: string;
  engineInScenes: string;
  engineUses: string;
  engineUsesInstead: string;
  unreadScenes: Plural;
  fromScript: string;
}

/** What is said one step behind an estimate: the breakdown, and what to do instead. Most pages never load it. */
export interface AdviceMessages {
  line: string;
  lineUnknown: string;
  seconds: Plural;
  /** In the place of the seconds. */
  lengthUnknown: string;
  published: string;
  rounding: string;
  assumedPlan: string;
  insteadOf: string;
  close: string;
  /** What to do instead where that is not "use this feature": HeyGen's own words, another choice, a workflow. */
  ways: Readonly<
    Record<WorkflowId | 'video-agent-essential' | 'photo' | 'video' | 'speed' | 'standard' | '720p', string>
  >;
  costsThen: string;
  costsNothing: string;
  saves: string;
}

/** What only the extension's own pages and the widget say; the overlay does not carry it. */
export interface PageMessages {
  left: string;
  asOf: string;
  balanceUnknown: string;
  stillBuys: {
    /** What the balance pays for, if all of it goes into one feature. */
    title: string;
    /** Where the card is the default. */
    assumed: string;
    included: string;
    unknown: string;
  };
  sources: Readonly<Record<BalanceSource, string>>;
}
