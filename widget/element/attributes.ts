import type { Action, Variant } from '../sdk/api.d.ts';

/**
 * What a page's author can set, by attribute; the property of the same meaning in camelCase takes the same text, or where
 * it says so a value of another type. The list is also what the documentation is made from.
 */
export const ATTRIBUTES = [
  /** `meter` unless said, `estimate`, `alternatives`, `panel` or `status`. */
  'view',
  /** `auto` unless said, `light`, `dark` or `high-contrast`. */
  'theme',
  /** BCP 47 tag; the language of the text around it unless said. */
  'locale',
  /** Address of the page's own server that answers with the balance. */
  'balance-url',
  /** A balance that the page knows already: premium credits, or as a property a `ProvidedBalance`. */
  'balance',
  /** Whose prices hold, see `RateCardId`; `premium-2026` unless said. */
  'rate-card',
  /** Address of the page's own server that answers with prices of its own, see `RateFile`. */
  'rates-url',
  /** The plan, see `PlanId`: some include what others sell. */
  'plan',
  /** Credits under which a balance or an estimate counts as low. */
  'low-at',
  /** What an estimate is about, see `Action`. */
  'feature',
  /** "55", or a range, "14-16". */
  'seconds',
  /** How many clips, looks, trainings; 1 unless said. */
  'count',
  /** Number of target languages of a translation. */
  'languages',
  /** A custom motion prompt is set; without a value, or "false". */
  'motion-prompt',
  /** Choices in any order, "photo 1080p"; as a property a `Variant`. */
  'variant',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** Those that say what an estimate is about; `data-upfront-` and the same name on a page's own button. */
export const ACTION_ATTRIBUTES = ['feature', 'seconds', 'count', 'languages', 'motion-prompt', 'variant'] as const;

/** Those of an instance: two elements that agree in them share what they know. */
export const INSTANCE_ATTRIBUTES = [
  'locale',
  'balance-url',
  'balance',
  'rate-card',
  'rates-url',
  'plan',
  'low-at',
] as const;

export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What an attribute without a value says: it is there, and does not say "false". */
export const isSet = (value: unknown): boolean => value != null && value !== 'false';

const CHOICES: Readonly<Record<string, keyof Variant>> = {
  photo: 'look',
  video: 'look',
  speed: 'mode',
  precision: 'mode',
  standard: 'mode',
  seedance: 'mode',
  '720p': 'resolution',
  '1080p': 'resolution',
  '4k': 'resolution',
  'third-party': 'engine',
  'avatar-iv': 'engine',
};

/**
 * The action that attributes describe; nothing without a feature. What is no number becomes `NaN`, which makes the estimate
 * unknown: a mistake must not look like a price.
 */
export function actionOf(read: (attribute: Attribute) => unknown): Action | undefined {
  const feature = read('feature');
  if (typeof feature !== 'string' || feature === '') return undefined;
  const [seconds, count, languages] = [read('seconds'), read('count'), read('languages')];
  const motionPrompt = read('motion-prompt');
  const variant = read('variant');
  return {
    feature: feature as Action['feature'],
    ...(seconds != null && seconds !== '' && { seconds: secondsOf(seconds) }),
    ...(count != null && count !== '' && { count: numberOf(count) }),
    ...(languages != null && languages !== '' && { languages: numberOf(languages) }),
    ...(isSet(motionPrompt) && { motionPrompt: true }),
    ...(variant != null && { variant: variantOf(variant) }),
  };
}

/** Nothing but spaces is no 0. */
export const numberOf = (value: unknown): number => (String(value).trim() ? Number(value) : Number.NaN);

function secondsOf(value: unknown): NonNullable<Action['seconds']> {
  if (typeof value === 'object' && value) return value as { min: number; max: number };
  const [min, max = min] = String(value).split(/[-–]/).map(numberOf);
  return min === max && min !== undefined ? min : { min: min ?? Number.NaN, max: max ?? Number.NaN };
}

function variantOf(value: unknown): Variant {
  if (typeof value === 'object') return value as Variant;
  const words = String(value).split(/\s+/);
  return Object.fromEntries(words.flatMap((word) => (CHOICES[word] ? [[CHOICES[word], word]] : []))) as Variant;
}
