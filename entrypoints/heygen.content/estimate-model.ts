import type { Spendable } from '../../shared/credits/balance.ts';
import { kindOf, rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { type CreditState, creditState } from '../../shared/credits/credit-state.ts';
import type { EstimateOptions } from '../../shared/credits/estimate.ts';
import { describeFree } from '../../shared/credits/free-wording.ts';
import type { Messages, Words } from '../../shared/credits/locales/messages.ts';
import { creditsOf } from '../../shared/credits/range.ts';
import type { Estimate, FeatureId, PlanId, Range } from '../../shared/credits/types.ts';
import {
  describeEstimate,
  describeShortage,
  fill,
  formatCost,
  formatNumber,
  nameOf,
  plural,
} from '../../shared/credits/wording.ts';
import type { EstimateModel } from '../../shared/ui/estimate-view.tsx';
import { parseUncertain } from '../storage/uncertain.ts';
import { allWords } from './all-words.ts';
import { paidFeatures } from './press-of.ts';
import type { PageReading } from './reading/read-page.ts';

export interface EstimateContext extends Words, Pick<EstimateOptions, 'ownRates'> {
  reading: PageReading;
  left: Spendable;
  lowAt: number;
  plan?: PlanId;
  /** The rate card is the default, because neither the user nor the page has named one. */
  assumed: boolean;
  /** How earlier estimates did, as it is stored. */
  accuracy?: unknown;
  /** HeyGen's words on this page that have named it. */
  restsOn?: string | undefined;
  /** Where prices are from that a file has brought. */
  pricesFrom?: readonly string[] | undefined;
}

/** The attributes of `upfront-estimate`, as the README documents them for testers. */
export interface EstimateData {
  feature: string;
  credits: string;
  remaining: string;
  state: CreditState;
}

export function estimateData(estimate: Estimate, { left, lowAt }: EstimateContext): EstimateData {
  const cost = creditsOf(estimate);
  const features = new Set(estimate.actions.flatMap(({ feature, mayBe = [] }) => [feature, ...mayBe]));
  return {
    feature: [...features].join(' '),
    credits: rangeText(cost),
    remaining: left.kind === 'known' ? `${left.credits}` : 'unknown',
    state: creditState(estimate, left, lowAt),
  };
}

/** Credits as attributes give them: "50", "14-16", "unknown". */
export function rangeText(credits: Range | 'unknown'): string {
  if (credits === 'unknown') return credits;
  const { min, max } = credits;
  return min === max ? `${min}` : `${min}-${max}`;
}

export function estimateModel(estimate: Estimate, context: EstimateContext): EstimateModel {
  const { left, lowAt } = context;
  const { messages } = allWords(context);
  const cost = creditsOf(estimate);
  const state = creditState(estimate, left, lowAt);
  const about = isUncertain(estimate, context);
  return {
    locale: messages.locale,
    dir: messages.dir,
    look: state === 'unknown' && cost !== 'unknown' ? 'enough' : state,
    isEstimated: estimate.kind === 'range' || about,
    isStale: left.kind === 'known' && left.stale && cost !== 'unknown' && state !== 'included',
    sentence: describeEstimate(estimate, left, messages, about),
    note: notes(estimate, context)[0] ?? '',
    compact: compactText(estimate, messages, about),
  };
}

function compactText(estimate: Estimate, messages: Messages, about: boolean): string {
  if (estimate.kind === 'unknown') return '?';
  if (estimate.kind === 'included' && estimate.quota) return messages.freeVideoShort;
  return formatCost(creditsOf(estimate), rateCard(estimate.card).noun, messages, about);
}

/** Whether estimates for one of its features have kept missing what HeyGen then charged. HeyGen's own figure is none of ours. */
export function isUncertain(estimate: Estimate, { accuracy }: EstimateContext): boolean {
  const missing = parseUncertain(accuracy);
  const isOurs = estimate.kind !== 'exact' || !estimate.native;
  return isOurs && missing[0] !== undefined && paidFeatures(estimate).some((feature) => missing.includes(feature));
}

/** What must be said at once, most important first. */
export function notes(estimate: Estimate, context: EstimateContext): string[] {
  const { reading, left, lowAt } = context;
  const { messages, advice } = allWords(context);
  const found: string[] = [];
  const state = creditState(estimate, left, lowAt);
  if (state === 'low' || state === 'short') found.push(describeShortage(estimate, left, messages));
  found.push(...describeFree(estimate, { ...messages, ...advice }));
  if (estimate.kind === 'exact' && estimate.native) return [...found, messages.nativeSays];
  if (estimate.lines.some(({ confidence }) => confidence === 'own')) found.push(messages.ownRate);
  if (reading.unread > 0 && reading.scenes.length > 1)
    found.push(plural(messages.unreadScenes, reading.unread, messages));
  const mixed = mixedEngines(reading, messages);
  if (mixed) found.push(mixed);
  const paid =
    reading.scenes.length <= 1 ? estimate.actions.find(({ feature }) => isPremiumEngine(feature, estimate)) : undefined;
  if (paid && !mixed && reading.unread === 0) {
    // Drafts and new scenes start on a paid engine without a word: this is the word.
    const card = rateCard(estimate.card);
    const hasFree = kindOf(card, 'avatar-iii') === 'included';
    const words = {
      feature: nameOf(paid.feature, messages),
      noun: messages.noun[card.noun],
      instead: nameOf('avatar-iii', messages),
    };
    found.push(fill(hasFree ? messages.engineUsesInstead : messages.engineUses, words));
  }
  if (reading.fromScript) found.push(messages.fromScript);
  return found;
}

/** "Avatar IV in scenes 1 and 3, Avatar III in scene 2", where the scenes differ. */
function mixedEngines({ scenes }: PageReading, messages: Messages): string | undefined {
  const byEngine = new Map<FeatureId, number[]>();
  for (const [i, { engine }] of scenes.entries()) {
    if (engine && engine !== 'none') byEngine.set(engine, [...(byEngine.get(engine) ?? []), i + 1]);
  }
  if (byEngine.size < 2) return undefined;
  const list = [...byEngine].map(([feature, numbers]) =>
    fill(messages.engineInScenes, {
      feature: nameOf(feature, messages),
      scenes: numbers.map((number) => formatNumber(number, messages)).join(messages.comma),
    }),
  );
  return fill(messages.mixedEngines, { list: list.join(messages.semicolon) });
}

const isPremiumEngine = (feature: FeatureId, { card }: Estimate): boolean =>
  (feature === 'avatar-iv' || feature === 'avatar-v') && kindOf(rateCard(card), feature) === 'premium';
