import { FEATURE_NAMES } from './catalog/features.ts';
import { CHOICES } from './catalog/rate-cards.ts';
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

/** Line breaks, and characters that turn the words around them into other words. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

type Path = ReadonlyArray<string | number>;
/** The fields that an object from JSON has itself, by their names. */
type Fields = (name: string) => unknown;

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
      return () => undefined;
    }
    const names = known.split(' ');
    for (const name of Object.keys(given)) if (!names.includes(name)) fault([...at, name], 'is no known field');
    return (name) => (Object.hasOwn(given, name) ? (given as Readonly<Record<string, unknown>>)[name] : undefined);
  };
  const text = (at: Path, given: unknown): string => {
    if (typeof given !== 'string' || given.trim() === '' || given.length > LONGEST_TEXT || UNSEEN.test(given))
      fault(at, `must be a text of at most ${LONGEST_TEXT} characters on one line`);
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
    const ends = fields(at, given, 'min max');
    const range = {
      min: number([...at, 'min'], ends('min'), highest),
      max: number([...at, 'max'], ends('max'), highest),
    };
    if (range.min > range.max) fault(at, 'has a "min" above its "max"');
    return range;
  };
  const credits = (at: Path, given: unknown, highest: number): number | Range | 'unknown' =>
    given === 'unknown' ? given : amount(at, given, highest);
  const variant = (at: Path, given: unknown): Variant => {
    const choices = fields(at, given, CHOICES.join(' '));
    const named = CHOICES.filter((choice) => choices(choice) !== undefined);
    return Object.fromEntries(
      named.map((choice) => [choice, oneOf([...at, choice], choices(choice), VARIANTS[choice])]),
    );
  };

  const root = fields([], value, '$schema version card name checked sources rates motion included examples');
  if (root('version') !== 1) fault(['version'], 'must be 1');
  const sources = list(['sources'], root('sources'), (at, entry): FileSource => {
    const given = fields(at, entry, 'id title url seen');
    const [id, url] = [given('id'), given('url')];
    if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) fault([...at, 'id'], 'must be letters, digits and "-"');
    if (url !== undefined && !(typeof url === 'string' && /^https:\/\/\S{1,400}$/.test(url)))
      fault([...at, 'url'], 'must be an address that begins with https://');
    return {
      id: String(id),
      title: text([...at, 'title'], given('title')),
      ...(url !== undefined && { url: String(url) }),
      seen: day([...at, 'seen'], given('seen')),
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

  const rates = list(['rates'], root('rates'), (at, entry): Rate => {
    const given = fields(at, entry, 'feature when onlyWhen per credits confidence sources plans');
    const price = credits([...at, 'credits'], given('credits'), HIGHEST_RATE);
    if (given('onlyWhen') !== undefined && given('onlyWhen') !== true)
      fault([...at, 'onlyWhen'], 'must be true or left out');
    return {
      feature: feature([...at, 'feature'], given('feature')),
      ...(given('when') !== undefined && { when: variant([...at, 'when'], given('when')) }),
      ...(given('onlyWhen') === true && { onlyWhen: true }),
      per: oneOf([...at, 'per'], given('per'), UNITS),
      credits: price,
      confidence: price === 'unknown' ? 'unknown' : sureness([...at, 'confidence'], given('confidence')),
      sources: cited([...at, 'sources'], given('sources')),
      ...(given('plans') !== undefined && {
        plans: list([...at, 'plans'], given('plans'), (place, plan) => oneOf(place, plan, PLANS)) as NonNullable<
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

  const card = oneOf(['card'], root('card'), RATE_CARD_IDS);
  const file: RateCardFile = {
    version: 1,
    card,
    name: text(['name'], root('name')),
    checked: day(['checked'], root('checked')),
    sources,
    rates,
    ...(root('motion') !== undefined && { motion: readMotion(root('motion')) }),
    included: list(['included'], root('included'), feature),
    examples: list(['examples'], root('examples'), (at, entry): WorkedExample => {
      const given = fields(at, entry, 'action credits');
      const action = given('action');
      return {
        action: Array.isArray(action)
          ? list([...at, 'action'], action, readAction)
          : readAction([...at, 'action'], action),
        credits: credits([...at, 'credits'], given('credits'), HIGHEST_RATE * 1000),
      };
    }),
  };
  if (rates.length === 0 && file.included.length === 0 && !file.motion)
    fault(['rates'], 'must have a price, or "included" a feature: this file changes nothing');
  if (faults.length > 0) return { faults };
  return { file, faults: [] };

  function readMotion(value: unknown): MotionRate {
    const at = ['motion'];
    const given = fields(at, value, 'factor on confidence sources');
    return {
      factor: whole([...at, 'factor'], given('factor'), 100),
      on: list([...at, 'on'], given('on'), feature),
      confidence: sureness([...at, 'confidence'], given('confidence')),
      sources: cited([...at, 'sources'], given('sources')),
    };
  }

  function readAction(at: Path, value: unknown): Action {
    const given = fields(at, value, 'feature seconds count languages motionPrompt variant');
    const [seconds, count, languages] = [given('seconds'), given('count'), given('languages')];
    const [motionPrompt, choices] = [given('motionPrompt'), given('variant')];
    if (motionPrompt !== undefined && typeof motionPrompt !== 'boolean')
      fault([...at, 'motionPrompt'], 'must be true or false');
    return {
      feature: feature([...at, 'feature'], given('feature')),
      ...(seconds !== undefined && { seconds: amount([...at, 'seconds'], seconds, 1_000_000) }),
      ...(count !== undefined && { count: whole([...at, 'count'], count, 10_000) }),
      ...(languages !== undefined && { languages: whole([...at, 'languages'], languages, 10_000) }),
      ...(motionPrompt === true && { motionPrompt }),
      ...(choices !== undefined && { variant: variant([...at, 'variant'], choices) }),
    };
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

/** Whole days since a card was compared with its sources. */
export const ageInDays = (checked: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(checked)) / DAY));
