import { FEATURE_NAMES } from './catalog/features.ts';
import { CHOICES, rateCard } from './catalog/rate-cards.ts';
import { creditsOf, estimate } from './estimate.ts';
import { rangeOf } from './range.ts';
import {
  type Action,
  type FeatureId,
  type MotionRate,
  RATE_CARD_IDS,
  type Range,
  type Rate,
  type RateCard,
  type RateCardId,
  type Unit,
  type Variant,
} from './types.ts';

/*
 * Prices in a file: what a partner's contract says, or what somebody has found before we did. Such a file changes one of the
 * known cards, feature by feature, and says where its figures are from. `rate-card.schema.json` describes the same for editors.
 */

/** Of a file with prices, characters: whoever takes one from outside reads no more. */
export const LONGEST_RATE_FILE = 64 * 1024;

/** After so many days a card says that it is old. */
export const OLD_AFTER_DAYS = 90;

const MOST_ENTRIES = 200;
const LONGEST_TEXT = 200;
const HIGHEST_RATE = 10_000;
const DAY = 86_400_000;

/** Where a file's figures are from. */
export interface FileSource {
  id: string;
  title: string;
  /** An address of the web, shown as text. */
  url?: string;
  /** The day on which it was seen, ISO. */
  seen: string;
}

/** An action with the credits that it was charged, or must be. */
export interface WorkedExample {
  action: Action | readonly Action[];
  credits: number | Range | 'unknown';
}

export interface RateCardFile {
  version: 1;
  /** The card whose prices it changes. */
  card: RateCardId;
  name: string;
  /** The day on which the figures were last compared with their sources, ISO. */
  checked: string;
  sources: readonly FileSource[];
  /** They take the place of all prices that the card has for the same features. */
  rates: readonly Rate[];
  motion?: MotionRate;
  /** Features that cost nothing. */
  included: readonly FeatureId[];
  examples: readonly WorkedExample[];
}

/** What is wrong with a file, and the place: `['rates', 3, 'credits']`. */
export interface Fault {
  at: ReadonlyArray<string | number>;
  message: string;
}

export type ReadRateCardFile = { file: RateCardFile; faults: [] } | { file?: undefined; faults: Fault[] };

const UNITS: readonly Unit[] = ['minute', 'generation', 'training', 'clip', 'video', 'motion', 'look', 'asset', 'slot'];
const VARIANTS: Readonly<Record<keyof Variant, readonly string[]>> = {
  look: ['photo', 'video'],
  mode: ['speed', 'precision', 'standard', 'seedance'],
  resolution: ['720p', '1080p', '4k'],
  engine: ['third-party', 'avatar-iv'],
};
const PLANS = ['free', 'creator', 'team', 'pro', 'business', 'enterprise'];

type Path = ReadonlyArray<string | number>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A value from JSON as a file with prices, or everything that is wrong with it. `now`, milliseconds since 1970, tells days that
 * are still to come.
 */
export function parseRateCardFile(value: unknown, now: number): ReadRateCardFile {
  const faults: Fault[] = [];
  const fault = (at: Path, message: string): void => void faults.push({ at, message });

  const fields = (at: Path, given: unknown, known: string): Fields => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      fault(at, 'must be an object');
      return {};
    }
    const names = known.split(' ');
    for (const name of Object.keys(given)) if (!names.includes(name)) fault([...at, name], 'is no known field');
    return given as Fields;
  };
  const text = (at: Path, given: unknown): string => {
    if (typeof given !== 'string' || given.trim() === '' || given.length > LONGEST_TEXT)
      fault(at, `must be a text of at most ${LONGEST_TEXT} characters`);
    return String(given);
  };
  const oneOf = <T extends string>(at: Path, given: unknown, allowed: readonly T[]): T => {
    if (!allowed.some((one) => one === given)) fault(at, `must be one of ${allowed.join(', ')}`);
    return given as T;
  };
  const feature = (at: Path, given: unknown): FeatureId => {
    if (typeof given !== 'string' || !Object.hasOwn(FEATURE_NAMES, given)) fault(at, 'must be the id of a feature');
    return given as FeatureId;
  };
  const list = <T>(at: Path, given: unknown, read: (at: Path, entry: unknown) => T): T[] => {
    if (given === undefined) return [];
    if (Array.isArray(given) && given.length <= MOST_ENTRIES) return given.map((entry, i) => read([...at, i], entry));
    fault(at, `must be a list of at most ${MOST_ENTRIES} entries`);
    return [];
  };
  const day = (at: Path, given: unknown): string => {
    const time = typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(given) : Number.NaN;
    // 2026-02-31 is read as a day of March.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
      fault(at, 'must be a day, as 2026-11-20');
    // A day begins earlier elsewhere.
    else if (time > now + DAY) fault(at, 'is a day that is still to come');
    return String(given);
  };
  const number = (at: Path, given: unknown, highest: number): number => {
    if (typeof given !== 'number' || !(given >= 0 && given <= highest))
      fault(at, `must be a number from 0 to ${highest}`);
    return Number(given);
  };
  const whole = (at: Path, given: unknown, highest: number): number => {
    if (!Number.isInteger(given) || Number(given) < 1 || Number(given) > highest)
      fault(at, `must be a whole number from 1 to ${highest}`);
    return Number(given);
  };
  const amount = (at: Path, given: unknown, highest: number): number | Range => {
    if (typeof given !== 'object' || given === null) return number(at, given, highest);
    const { min, max } = fields(at, given, 'min max');
    const range = { min: number([...at, 'min'], min, highest), max: number([...at, 'max'], max, highest) };
    if (range.min > range.max) fault(at, 'has a "min" above its "max"');
    return range;
  };
  const credits = (at: Path, given: unknown, highest: number): number | Range | 'unknown' =>
    given === 'unknown' ? given : amount(at, given, highest);
  const variant = (at: Path, given: unknown): Variant => {
    const choices = fields(at, given, CHOICES.join(' '));
    for (const choice of CHOICES)
      if (choices[choice] !== undefined) oneOf([...at, choice], choices[choice], VARIANTS[choice]);
    return choices as Variant;
  };

  const root = fields([], value, '$schema version card name checked sources rates motion included examples');
  if (root.version !== 1) fault(['version'], 'must be 1');
  const sources = list(['sources'], root.sources, (at, entry): FileSource => {
    const { id, title, url, seen } = fields(at, entry, 'id title url seen');
    if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) fault([...at, 'id'], 'must be letters, digits and "-"');
    if (url !== undefined && !(typeof url === 'string' && /^https:\/\/\S{1,400}$/.test(url)))
      fault([...at, 'url'], 'must be an address that begins with https://');
    return {
      id: String(id),
      title: text([...at, 'title'], title),
      ...(url !== undefined && { url: String(url) }),
      seen: day([...at, 'seen'], seen),
    };
  });
  if (sources.length === 0) fault(['sources'], 'must name at least one source');
  const ids = sources.map(({ id }) => id);
  /** Without a word, a figure is from all sources of the file. */
  const cited = (at: Path, given: unknown): string[] =>
    given === undefined
      ? ids
      : list(at, given, (place, id) => {
          if (!ids.some((known) => known === id)) fault(place, `is no source of this file: ${ids.join(', ')}`);
          return String(id);
        });
  const sureness = (at: Path, given: unknown): 'published' | 'inferred' =>
    given === undefined ? 'published' : oneOf(at, given, ['published', 'inferred']);

  const rates = list(['rates'], root.rates, (at, entry): Rate => {
    const given = fields(at, entry, 'feature when onlyWhen per credits confidence sources plans');
    const price = credits([...at, 'credits'], given.credits, HIGHEST_RATE);
    if (given.onlyWhen !== undefined && given.onlyWhen !== true) fault([...at, 'onlyWhen'], 'must be true or left out');
    return {
      feature: feature([...at, 'feature'], given.feature),
      ...(given.when !== undefined && { when: variant([...at, 'when'], given.when) }),
      ...(given.onlyWhen === true && { onlyWhen: true }),
      per: oneOf([...at, 'per'], given.per, UNITS),
      credits: price,
      confidence: price === 'unknown' ? 'unknown' : sureness([...at, 'confidence'], given.confidence),
      sources: cited([...at, 'sources'], given.sources),
      ...(given.plans !== undefined && {
        plans: list([...at, 'plans'], given.plans, (place, plan) => oneOf(place, plan, PLANS)) as NonNullable<
          Rate['plans']
        >,
      }),
    };
  });
  for (const [i, rate] of rates.entries()) {
    const others = rates.slice(0, i).filter((other) => other.feature === rate.feature);
    if (others.some((other) => sameVariant(other.when, rate.when)))
      fault(['rates', i], 'repeats an earlier price of the same feature and variant');
    if (others.some(({ per }) => per !== rate.per))
      fault(['rates', i, 'per'], 'must be the unit of the other prices of this feature');
  }

  const card = oneOf(['card'], root.card, RATE_CARD_IDS);
  const file: RateCardFile = {
    version: 1,
    card,
    name: text(['name'], root.name),
    checked: day(['checked'], root.checked),
    sources,
    rates,
    ...(root.motion !== undefined && { motion: readMotion(root.motion) }),
    included: list(['included'], root.included, feature),
    examples: list(['examples'], root.examples, (at, entry): WorkedExample => {
      const given = fields(at, entry, 'action credits');
      const actions = Array.isArray(given.action)
        ? list([...at, 'action'], given.action, readAction)
        : readAction([...at, 'action'], given.action);
      return { action: actions, credits: credits([...at, 'credits'], given.credits, HIGHEST_RATE * 1000) };
    }),
  };
  if (rates.length === 0 && file.included.length === 0 && !file.motion)
    fault(['rates'], 'must have a price, or "included" a feature: this file changes nothing');
  if (faults.length > 0) return { faults };
  return { file, faults: [] };

  function readMotion(given: unknown): MotionRate {
    const at = ['motion'];
    const { factor, on, confidence, sources: named } = fields(at, given, 'factor on confidence sources');
    return {
      factor: whole([...at, 'factor'], factor, 100),
      on: list([...at, 'on'], on, feature),
      confidence: sureness([...at, 'confidence'], confidence),
      sources: cited([...at, 'sources'], named),
    };
  }

  function readAction(at: Path, given: unknown): Action {
    const action = fields(at, given, 'feature seconds count languages motionPrompt variant');
    feature([...at, 'feature'], action.feature);
    if (action.seconds !== undefined) amount([...at, 'seconds'], action.seconds, 1_000_000);
    for (const name of ['count', 'languages'] as const)
      if (action[name] !== undefined) whole([...at, name], action[name], 10_000);
    if (action.motionPrompt !== undefined && typeof action.motionPrompt !== 'boolean')
      fault([...at, 'motionPrompt'], 'must be true or false');
    if (action.variant !== undefined) variant([...at, 'variant'], action.variant);
    return action as unknown as Action;
  }
}

const sameVariant = (a: Variant = {}, b: Variant = {}): boolean => CHOICES.every((choice) => a[choice] === b[choice]);

/** The card with the file's prices: of every feature that the file names, the file's alone. */
export function withRateCardFile(card: RateCard, file: RateCardFile): RateCard {
  const named = new Set<FeatureId>([...file.rates.map(({ feature }) => feature), ...file.included]);
  const sources = file.sources.map(({ id }) => id);
  return {
    ...card,
    checked: file.checked,
    rates: [...card.rates.filter(({ feature }) => !named.has(feature)), ...file.rates],
    motion: file.motion ?? card.motion,
    included: [
      ...card.included.filter(({ feature }) => !named.has(feature)),
      ...file.included.map((feature) => ({ feature, confidence: 'published' as const, sources })),
    ],
  };
}

/** The worked examples of a file that its own prices do not give, with what they give instead. */
export function wrongExamples(file: RateCardFile): Array<{ index: number; credits: Range | 'unknown' }> {
  const prices = withRateCardFile(rateCard(file.card), file);
  return file.examples.flatMap(({ action, credits }, index) => {
    const found = creditsOf(estimate(action, file.card, { prices, allowanceSpent: true }));
    return sameCredits(found, credits) ? [] : [{ index, credits: found }];
  });
}

function sameCredits(found: Range | 'unknown', wanted: number | Range | 'unknown'): boolean {
  if (found === 'unknown' || wanted === 'unknown') return found === wanted;
  const { min, max } = rangeOf(wanted);
  return found.min === min && found.max === max;
}

/** Whole days since a card was compared with its sources. */
export const ageInDays = (checked: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(checked)) / DAY));
