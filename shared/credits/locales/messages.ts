import type { WorkflowId } from '../catalog/alternatives.ts';
import type { BalanceSource, FeatureId, RateCard, Unit, UnknownReason } from '../types.ts';
import type { WidgetMessages } from './widget-messages.ts';

/** One text for each plural category the language has; `other` always. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** One text, or one for each plural category where the sentence itself changes with what is counted in it. */
export type Counted = string | Plural;

/**
 * Everything the credit logic says, in one language. `{words}` in braces are filled in; a message is a whole sentence
 * or a whole line, so that a translator can order it freely. Numbers, times and plurals come from `Intl`.
 */
export interface Messages {
  /** BCP 47 tag, for `Intl`. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Between the parts of a list, and between parts that hold lists themselves. */
  comma: string;
  semicolon: string;
  /** Features that are called otherwise than in English: as HeyGen's own pages call them, or what only describes them. */
  features?: Readonly<Partial<Record<FeatureId, string>>>;
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
  /** Before an amount that earlier estimates have not met: "about 50 premium credits". */
  about: string;
  /** Free accounts have videos in the place of credits. */
  freeVideo: string;
  /** The same for narrow places. */
  freeVideoShort: string;
  unknown: Readonly<Record<UnknownReason, string>>;
  short: Counted;
  /** The low end of the range is covered, the high end is not. */
  shortMaybe: Counted;
  low: Counted;
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

/** What a badge is made of. */
export type BadgeMessages = Pick<Messages, 'locale' | 'dir' | 'perShort' | 'premium' | 'included' | 'rateUnknown'>;

/** What is said one step behind an estimate: the breakdown, and what to do instead. Most pages never load it. */
export interface AdviceMessages {
  /** A feature and what is said about it. */
  ofFeature: string;
  line: string;
  lineUnknown: string;
  seconds: Plural;
  /** In the place of the seconds. */
  lengthUnknown: string;
  published: string;
  rounding: string;
  assumedPlan: string;
  /** Why a sentence says "about". */
  uncertain: string;
  /** HeyGen's own words on this page tell the plan. */
  planFound: string;
  insteadOf: string;
  close: string;
  /** What to do instead where that is not "use this feature": HeyGen's own words, another choice, a workflow. */
  ways: Readonly<
    Record<WorkflowId | 'video-agent-essential' | 'photo' | 'video' | 'speed' | 'standard' | '720p', string>
  >;
  /** How many videos a free account has, and how long they may be; how many are left. */
  freeVideos: Plural;
  freeVideosLeft: Plural;
  freeTooLong: string;
  freeMayBeTooLong: string;
  costsThen: string;
  costsNothing: string;
  saves: string;
}

/** What is asked before credits are spent, and what is said where a control of the page is pointed out. */
export interface GuardMessages {
  /** Why is asked: the cost is above the limit for one action. */
  askAbove: string;
  /** The day's limit, while nothing was seen to be spent, and with what was. */
  askDay: string;
  askToday: string;
  /** Heads the alternatives. */
  askInstead: string;
  goOnOnce: string;
  /** For the video at this address. */
  goOnVideo: string;
  /** Where the address names no video. */
  goOnHere: string;
  cancel: string;
  pressAgain: string;
  showMe: string;
  /** The button's whole name, which says what it shows: `text` is the alternative. */
  showMeThis: string;
  shownHere: string;
  /** The control opens the list in which it is chosen. */
  shownInside: string;
  shownBehind: string;
}

/** What only the extension's own pages and the widget say; the overlay does not carry it. */
export interface PageMessages {
  left: Counted;
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

/** What is said of prices that came in a file, and of old ones. Loaded where there is such a file. */
export interface PriceMessages {
  from: string;
  /** Follows a sentence with the day. */
  old: Plural;
}

/** What is said while the user points at parts of a page. */
export interface HelpMessages {
  point: Readonly<Record<'spends' | 'length' | 'balance' | 'not-a-feature', string>>;
  keys: string;
  noLength: string;
  noBalance: string;
  noBadge: string;
  notButton: string;
  pays: string;
  /** In the place of the text of what has none. */
  icon: string;
  save: string;
  cancel: string;
  saved: string;
  notSaved: string;
}

/** All that the extension says in one language, and what the widget says too. */
export interface Locale {
  messages: Messages;
  advice: AdviceMessages;
  pages: PageMessages;
  help: HelpMessages;
  guard: GuardMessages;
  notice: NoticeMessages;
  prices: PriceMessages;
}

/** What the widget alone says: a file of its own, so that nobody loads what another face says. */
export interface WidgetLocale {
  widget: WidgetMessages;
  views: ViewMessages;
}

/** What a view says of its texts: voices, and the glyphs of Chinese and Japanese, go by it. */
export type Spoken = Pick<Messages, 'locale' | 'dir'>;

/** What the overlay says: the rest of English comes with the parts that say it. */
export type Words = { messages: BadgeMessages } & Partial<Omit<Locale, 'messages'>>;
/** What the notices on HeyGen's pages say: the old name of credits, and the meter. Loaded where one of them is shown. */
export interface NoticeMessages {
  rename: {
    /** The name of the mark, and of what it opens. */
    mark: string;
    head: string;
    text: string;
    off: string;
    close: string;
  };
  meter: {
    name: string;
    exact: string;
    /** Read a while ago: told from an exact balance by its words too. */
    stale: string;
    unknown: string;
    /** In the place of a balance. */
    free: string;
    asOf: string;
    mayHaveChanged: string;
    howToKnow: string;
    page: string;
    pageFree: string;
    pageVideo: string;
    pageUnknown: string;
    pageNothing: string;
    resets: string;
    move: string;
    fold: string;
    unfold: string;
    close: string;
    closed: string;
    notStored: string;
  };
}
/** What the widget's views say beside an estimate's and a balance's own sentences. */
export interface ViewMessages {
  /** Name of the region that shows it. */
  balance: string;
  /** The balance's mark beside an estimate. */
  balanceIs: string;
  /** In the place of alternatives. */
  nothingCheaper: string;
  /** In the place of an estimate, where no feature is named. */
  noAction: string;
  refresh: string;
  /** The word beside each shape. */
  marks: Readonly<Record<Mark, string>>;
  pools: Readonly<Record<'plan' | 'add-on' | 'api' | 'metered', string>>;
  /** One pool: "Plan 150". */
  pool: string;
  /** Of a metered one without a cap: "Metered $3.20 spent". */
  poolSpent: string;
  /** The day on which the first pool refills. */
  refills: string;
  /** In the place of an amount. */
  amountUnknown: string;
}

/** How a balance or an estimate stands, or how sure it is; each has a word and a shape of its own. */
export type Mark =
  | 'loading'
  | 'enough'
  | 'low'
  | 'short'
  | 'included'
  | 'unknown'
  /** The cost is known, the balance is not. */
  | 'unsure'
  | 'stale'
  | 'offline'
  | 'error';
