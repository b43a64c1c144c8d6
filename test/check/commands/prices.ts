import { CHOICES, RATE_CARDS, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import {
  LONGEST_RATE_FILE,
  parseRateCardFile,
  type RateCardFile,
  withRateCardFile,
} from '../../../shared/credits/rate-card-file.ts';
import {
  type PlanId,
  RATE_CARD_IDS,
  type RateCard,
  type RateCardId,
  type Variant,
} from '../../../shared/credits/types.ts';
import { choiceOf } from '../cli/arguments.ts';
import { type JsonFile, readJsonFile } from '../cli/json-file.ts';
import { Trouble } from '../cli/trouble.ts';

/** The plans in the order of their prices. */
export const PLANS = ['free', 'creator', 'team', 'pro', 'business', 'enterprise'] as const satisfies readonly PlanId[];

/** Prices that a command counts with: a known card, or one that a file changes. */
export interface Prices {
  card: RateCard;
  /** How people call it. */
  name: string;
  file?: RateCardFile;
  /** The file's own JSON. */
  json?: unknown;
}

/** A card by its id, or by the path of a file, which is told by its ending or by a folder in it. */
export async function readPrices(given: string, now: number): Promise<Prices> {
  if (!/\.json$|[\\/]/.test(given)) {
    const id = choiceOf('The rate card', given, RATE_CARD_IDS) ?? 'premium-2026';
    return { card: rateCard(id), name: id };
  }
  const { file, faults, json } = await readRateFile(given, now);
  if (!file) throw new Trouble(faultsText(json, faults));
  return { card: withRateCardFile(rateCard(file.card), file), name: file.name, file, json: json.value };
}

/** A file with prices, with all that is wrong with it. */
export async function readRateFile(path: string, now: number) {
  const json = await readJsonFile(path, LONGEST_RATE_FILE);
  return { ...parseRateCardFile(json.value, now), json };
}

/** "card.json:4:14 rates[0].credits must be a number from 0 to 10000.", a line each. */
export function faultsText(
  json: JsonFile,
  faults: ReadonlyArray<{ at: ReadonlyArray<string | number>; message: string }>,
): string {
  return faults.map(({ at, message }) => `${json.place(at)} ${pathText(at)} ${message}.`).join('\n');
}

export const pathText = (at: ReadonlyArray<string | number>): string =>
  at.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  ) || 'the file';

export const variantText = (variant: Variant = {}): string =>
  CHOICES.flatMap((choice) => variant[choice] ?? []).join(', ');

export const KNOWN_CARDS: readonly RateCardId[] = RATE_CARDS.map(({ id }) => id);
