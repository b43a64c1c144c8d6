import type { PlanClaim } from '../../shared/credits/plan-signs.ts';
import { PLAN_IDS, type PlanId, RATE_CARD_IDS, type RateCardId } from '../../shared/credits/types.ts';
import { readStored, watchStored, writeStored } from './area.ts';
import { isRecord } from './settings.ts';

/** What HeyGen's pages have said of the account's plan, until the user confirms it or says that it is wrong. */
export interface FoundPlan {
  card?: RateCardId;
  plan?: PlanId;
  /** HeyGen's own words, and the page each stood on. */
  signs: ReadonlyArray<{ kind: SignKind; words: string; on: string }>;
  /** When it was seen, milliseconds since 1970. */
  at: number;
  /** The day on which the credits are renewed, as the page said; milliseconds since 1970. */
  renews?: number;
  /** The user has said that this is not their plan. */
  refused?: true;
}

const KINDS = ['unlimited', 'current-plan', 'noun', 'free-quota'] as const satisfies ReadonlyArray<
  PlanClaim['signs'][number]['kind']
>;
type SignKind = (typeof KINDS)[number];

/** Its place in the extension's storage. */
export const FOUND_PLAN = 'found-plan';

const LONGEST = 80;
const MOST_SIGNS = 4;

/** `undefined` where nothing was found yet, or nothing that makes sense is stored. */
export function parseFoundPlan(value: unknown): FoundPlan | undefined {
  if (!isRecord(value)) return undefined;
  const { card, plan, signs, at, renews, refused } = value;
  if (!isTime(at) || !Array.isArray(signs)) return undefined;
  const known = signs.slice(0, MOST_SIGNS).filter(isSign);
  const found = {
    ...(isOneOf(RATE_CARD_IDS, card) && { card }),
    ...(isOneOf(PLAN_IDS, plan) && { plan }),
    ...(isTime(renews) && { renews }),
  };
  if (Object.keys(found).length === 0) return undefined;
  const evidence = known.map(({ kind, words, on }) => ({ kind, words, on }));
  return { ...found, signs: evidence, at, ...(refused === true && { refused }) };
}

export async function readFoundPlan(): Promise<FoundPlan | undefined> {
  return parseFoundPlan((await readStored(FOUND_PLAN))[FOUND_PLAN]);
}

export async function writeFoundPlan({ signs, ...found }: FoundPlan): Promise<void> {
  const evidence = signs
    .slice(0, MOST_SIGNS)
    .map(({ kind, words, on }) => ({ kind, words: words.slice(0, LONGEST), on: on.slice(0, LONGEST) }));
  await writeStored(FOUND_PLAN, { ...found, signs: evidence, version: 1 });
}

export function watchFoundPlan(changed: (found: FoundPlan | undefined) => void): () => void {
  return watchStored((values) => {
    if (FOUND_PLAN in values) changed(parseFoundPlan(values[FOUND_PLAN]));
  });
}

/** The day on which the plan renews, as a page has said; of a plan that is not the user's, nothing. Milliseconds since 1970. */
export const toldRenewal = (found: FoundPlan | undefined): number | undefined =>
  found?.refused ? undefined : found?.renews;

/** Whether two say the same of the account, wherever and whenever they were seen. */
export const isSamePlan = (a: FoundPlan | undefined, b: Pick<FoundPlan, 'card' | 'plan'>): boolean =>
  a?.card === b.card && a?.plan === b.plan;

function isSign(value: unknown): value is FoundPlan['signs'][number] {
  return isRecord(value) && isOneOf(KINDS, value.kind) && isShort(value.words) && isShort(value.on);
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 8.64e15;

function isOneOf<T>(choices: readonly T[], value: unknown): value is T {
  return choices.includes(value as T);
}
