import {
  cardOfAllowance,
  claimOf,
  type PlanClaim,
  type PlanSign,
  readAllowance,
  readPlanName,
  saysPremium,
} from '../../shared/credits/plan-signs.ts';
import { readRenewal } from '../../shared/credits/renewal-day.ts';
import type { PlanId } from '../../shared/credits/types.ts';
import { document } from '../../shared/ui/dom/document.ts';
import { type FoundPlan, isSamePlan, readFoundPlan, writeFoundPlan } from '../storage/found-plan.ts';
import { ancestors, isPeoplesWords, isVisible } from './annotate/elements.ts';
import { boundedText } from './annotate/text.ts';
import { placeName } from './help/describe.ts';
import type { PageDescription } from './pages/page.ts';
import type { Registry } from './reading/registry.ts';
import { isUsersText } from './reading/user-content.ts';

/** What the page in front of the user says of the account's plan. */
export interface PlanReader {
  /**
   * What its signs say together; what they said last on this page, where the menu that showed them is closed again.
   * `undefined` where they contradict each other.
   */
  read(page: PageDescription | undefined): PlanClaim | undefined;
}

/** How far around "Current Plan" the plan's name is looked for. */
const LEVELS = 6;
/** A card of a plan has fewer texts than this; a whole page has more. */
const MOST_TEXTS = 40;
/** What is still so is told to the storage once in so long. Milliseconds. */
const AGAIN = 24 * 60 * 60_000;

/** Between words that stand in different places of a page. */
const BETWEEN = ' · ';

export function createPlanReader(registry: Registry): PlanReader {
  let last: PlanClaim | undefined;
  let path = location.pathname;
  /** What this tab has stored. */
  let stored = '';
  return {
    read(page) {
      if (location.pathname !== path) last = undefined;
      path = location.pathname;
      const on = placeName(page?.id, path);
      const { signs, renews } = signsOn(registry, page, on);
      if (last?.plan === 'free' && hasCredits(registry)) last = undefined;
      if (signs.length === 0) return last;
      last = claimOf(signs);
      const said = JSON.stringify([last, renews]);
      if (last && said !== stored) void keep(last, renews);
      stored = said;
      return last;
    },
  };
}

/** Stores what was found; what the user has refused stays refused until a page says something else. */
async function keep({ card, plan, signs }: PlanClaim, renews: number | undefined): Promise<void> {
  const at = Date.now();
  const found: FoundPlan = { ...(card && { card }), ...(plan && { plan }), signs, at };
  try {
    const before = await readFoundPlan();
    const isSame = isSamePlan(before, found);
    const day = renews ?? before?.renews;
    if (isSame && before && at - before.at < AGAIN && day === before.renews) return;
    await writeFoundPlan({
      ...found,
      ...(day && { renews: day }),
      ...(isSame && before?.refused && { refused: true }),
    });
  } catch {
    // Nothing is lost: the page says it again.
  }
}

function signsOn(
  registry: Registry,
  page: PageDescription | undefined,
  on: string,
): { signs: PlanSign[]; renews?: number | undefined } {
  const isHeyGens = (element: Element): boolean =>
    isVisible(element) && !isPeoplesWords(element) && !isUsersText(element, page);
  const signs: PlanSign[] = [];
  let renews: number | undefined;
  const wordsOf = (element: Element): string => boundedText(element, 80) ?? '';

  for (const { element } of registry
    .find('unlimited')
    .filter((each) => isVisible(each.element))
    .slice(0, 1))
    signs.push({ kind: 'unlimited', words: wordsOf(element), on, card: 'premium-2026' });
  for (const { element, cost } of registry.find('cost')) {
    if (!isVisible(element) || isPeoplesWords(element)) continue;
    if (cost.quota) signs.push({ kind: 'free-quota', words: wordsOf(element), on, plan: 'free' });
    else if (saysPremium(wordsOf(element)))
      signs.push({ kind: 'noun', words: wordsOf(element), on, card: 'premium-2026' });
  }
  const isFree = !hasCredits(registry);
  for (const { element, terms } of registry.find('term')) {
    if (!terms.includes('currentPlan') || !isHeyGens(element)) continue;
    const found = planAround(element);
    // What stands there is another workspace's, or an offer.
    if (found?.sign.plan === 'free' && !isFree) continue;
    if (found) signs.push({ kind: 'current-plan', on, ...found.sign });
    renews ??= found?.renews;
  }
  return { signs, renews };
}

/** Whether the page shows credits that are left; a free account has none. */
const hasCredits = (registry: Registry): boolean =>
  registry.find('left').some(({ credits, element }) => credits > 0 && isVisible(element));

/** The plan that "Current Plan" stands with: the one plan's name in the nearest card, and what that brings a month. */
function planAround(mark: Element): { sign: Omit<PlanSign, 'kind' | 'on'>; renews: number | undefined } | undefined {
  let plan: PlanId | undefined;
  let credits: number | undefined;
  let renews: number | undefined;
  /** HeyGen's own, in the language of the page. */
  const words = [boundedText(mark, 40) ?? ''];
  for (const around of ancestors(mark, LEVELS)) {
    const texts = textsIn(around);
    const names = new Set(texts?.flatMap((text) => readPlanName(text) ?? []));
    // Another plan's name is another plan's card; and what the whole page says is about everything.
    if (!texts || names.size > 1) break;
    const name = texts.find((text) => readPlanName(text));
    if (!plan && name) {
      plan = readPlanName(name);
      words.push(name.trim());
    }
    const allowance = texts.find((text) => readAllowance(text) !== undefined);
    if (plan && credits === undefined && allowance) {
      credits = readAllowance(allowance);
      words.push(allowance.trim());
    }
    renews ??= texts.flatMap((text) => readRenewal(text) ?? [])[0];
  }
  if (!plan) return undefined;
  const card = credits === undefined ? undefined : cardOfAllowance(plan, credits);
  return { sign: { words: words.join(BETWEEN), plan, ...(card && { card }) }, renews };
}

/** The texts of an element, each as it stands there; `undefined` for more than a card has. */
function textsIn(element: Element): string[] | undefined {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    if (!data.trim()) continue;
    if (texts.push(data.slice(0, 200)) > MOST_TEXTS) return undefined;
  }
  return texts;
}
