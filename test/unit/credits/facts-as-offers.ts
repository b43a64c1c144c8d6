import type { AlternativeRule, WorkflowId } from '../../../shared/credits/catalog/alternatives.ts';
import type { Source } from '../../../shared/credits/catalog/sources.ts';
import type { Cap, Confidence, Expiry, FeatureId, Offer, Pack, Plan } from '../../../shared/credits/types.ts';
import { type Facts, featuresOf, type PackFact, type PlanFact, planOf, type RegimeFact } from './facts.ts';
import { variantOf } from './facts-as-prices.ts';

// What the facts say of plans, packs, caps, alternatives and sources, in the catalog's own form. See `facts-as-prices.ts`.

/** Sources of a plan's other figures: the fact sheet names them beside its table, the data only in remarks. */
const MORE_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'premium-2026 creator': ['S-crevita'],
  'premium-2026 pro': ['S-crevita', 'S-movie', 'S-76'],
  'premium-2026 business': ['S-crevita'],
  'credits-2026a free': ['S-ux'],
  'credits-2026b free': ['S-ux'],
  'credits-2026a pro': ['S-usage'],
  'credits-2026b pro': ['S-usage'],
  'credits-2026a business': ['S-ux'],
  'credits-2026b business': ['S-ux'],
};

export function offerOf(regime: RegimeFact): Offer {
  const { id, from, to, source, plans, packs, consumptionOrder } = regime;
  const topUp = plans.filter((plan) => plan.topUp).map(({ name }) => planOf(name));
  return {
    from: from ?? 'unknown',
    ...(to !== null && { to }),
    sources: [source],
    plans: plans.map((plan) => planIn(plan, MORE_SOURCES[`${id} ${planOf(plan.name)}`] ?? [])),
    // A slot for a digital twin is sold as a pack too, but has no credits.
    packs: packs.filter(({ credits }) => credits > 0).map((pack) => packIn(pack, topUp)),
    expiry: expiryOf(regime),
    drawsFirst: listed(ORDERS, consumptionOrder),
  };
}

function planIn(plan: PlanFact, moreSources: readonly string[]): Plan {
  const { creditsPerCycle, creditsPerCycleMax, maxExport } = plan;
  const credits = creditsPerCycle ?? 'unknown';
  return {
    id: planOf(plan.name),
    usdPerMonth: plan.priceMonthlyUsd ?? 'unknown',
    ...(plan.priceAnnualPerMonthUsd !== undefined && { usdPerMonthYearly: plan.priceAnnualPerMonthUsd }),
    ...(plan.priceExtraSeatUsd !== undefined && { usdPerExtraSeat: plan.priceExtraSeatUsd }),
    credits:
      creditsPerCycleMax === undefined || credits === 'unknown' ? credits : { min: credits, max: creditsPerCycleMax },
    ...(plan.shared && { shared: true }),
    ...(plan.maxVideoMinutes !== undefined && { longestVideoMinutes: plan.maxVideoMinutes }),
    ...(maxExport !== undefined && { bestExport: listed(EXPORTS, maxExport) }),
    confidence: plan.confidence as Confidence,
    sources: [plan.source, ...moreSources],
  };
}

function packIn({ credits, priceUsd, renews, confidence, source }: PackFact, topUp: Plan['id'][]): Pack {
  return {
    credits,
    usd: priceUsd,
    renews: listed(RENEWALS, renews),
    ...(topUp.length > 0 && { plans: topUp }),
    confidence: confidence as Confidence,
    sources: [source],
  };
}

function expiryOf({ rollover, rolloverSource, source }: RegimeFact): Expiry {
  return { ...listed(EXPIRIES, rollover), sources: [rolloverSource ?? source] };
}

const EXPORTS: Readonly<Record<string, NonNullable<Plan['bestExport']>>> = {
  '720p': '720p',
  '1080p': '1080p',
  '4K': '4k',
};

const RENEWALS: Readonly<Record<string, Pack['renews']>> = {
  monthly: 'monthly',
  'monthly until removed': 'monthly',
  'yearly, all at once': 'yearly',
  'yearly, all at once; yearly plans can take only this one': 'yearly',
  'one-time or auto-reload': 'once',
};

const ORDERS: Readonly<Record<string, Offer['drawsFirst']>> = {
  'monthly feature allowance first, then packs': 'allowance',
  'plan credits first, then packs': 'plan',
  'not published': 'unknown',
};

const EXPIRIES: Readonly<Record<string, Omit<Expiry, 'sources'>>> = {
  'not published; a monthly pack renews with the subscription': {
    plan: 'unknown',
    packs: 'unknown',
    confidence: 'unknown',
  },
  'plan credits refresh monthly, expire after 30 days, no carry-over; bought credits expire 90 days after the plan renews (wording cut off)':
    { plan: { days: 30 }, packs: { daysAfterRenewal: 90 }, confidence: 'published' },
  'monthly plans: one extra billing cycle, up to 60 days; annual plans: accumulate until renewal; lost on cancellation or drop to Free':
    { plan: { cycles: 2, days: 60 }, packs: 'unknown', confidence: 'published' },
};

const CAPS_IN_WORDS: Readonly<Record<string, Cap>> = {
  'dynamic, unpublished limit on paid plans': 'fair-use',
  'unlimited; unpublished anti-abuse limit': 'fair-use',
  unlimited: 'none',
  'not metered': 'none',
  'not metered (rendering them is)': 'none',
  'plan can be made and changed freely': 'none',
  'unlimited number on paid plans': 'paid-plans',
  'Pro and higher': 'pro-plans',
  // The allowances of Free are in videos, which is no unit of ours.
  'Free 3 videos of up to 3 min; Creator 120 min; Team 120 min per month': {
    unit: 'minute',
    amounts: { creator: 120, team: 120 },
  },
  'Free 3 videos under 3 min; Creator 600 s; Team 600 s per month': {
    unit: 'second',
    amounts: { creator: 600, team: 600 },
  },
  '40 / 100 / 100 per month (Free / Creator / Team)': {
    unit: 'look',
    amounts: { free: 40, creator: 100, team: 100 },
  },
  '3 / 20 / 20 per month (Free / Creator / Team)': { unit: 'motion', amounts: { free: 3, creator: 20, team: 20 } },
  '1 / 1 / 2 slots (Free / Creator / Team)': { unit: 'slot', amounts: { free: 1, creator: 1, team: 2 } },
  '3 / 10 / unlimited slots (Free / Creator / Team)': {
    unit: 'slot',
    amounts: { free: 3, creator: 10, team: 'unlimited' },
  },
};

export function capsOf({ included }: RegimeFact): Partial<Record<FeatureId, Cap>> {
  return Object.fromEntries(
    included.flatMap(({ feature, cap }) => featuresOf(feature).map((id) => [id, listed(CAPS_IN_WORDS, cap)])),
  );
}

const WORKFLOWS: Readonly<Record<string, WorkflowId>> = {
  'Upload own footage': 'own-footage',
  'Upload an own photo as a look': 'own-photo',
  'Use existing looks without training': 'existing-looks',
  'Export at 1080p': 'export-1080p',
  'Render the HyperFrames composition locally': 'render-locally',
  'Plan with Video Agent, build by hand with Avatar III': 'plan-by-hand',
  'Leave out the custom motion prompt': 'no-motion-prompt',
};

/** What to do instead, with whether that costs nothing or only less. */
export type AlternativeInFacts = AlternativeRule & { cost: string };

export function alternativesOf({ features }: Facts): AlternativeInFacts[] {
  return features.flatMap(({ id, alternatives }) =>
    alternatives.flatMap((fact) => {
      const { feature, kind, variant, label, regimes, confidence, source, cost } = fact;
      // One of the cheaper variants is named only in its label: "Use Speed instead of Precision".
      const choice = variant ?? (/^Use (\w+) instead of \w+$/.exec(label)?.[1] as string);
      return featuresOf(id).map(
        (instead): AlternativeInFacts => ({
          instead,
          use: feature === null ? listed(WORKFLOWS, label) : (featuresOf(feature)[0] as FeatureId),
          cards: regimes,
          confidence: confidence as AlternativeRule['confidence'],
          sources: [source],
          ...(kind === 'cheaper-variant' && { variant: variantOf(choice) }),
          cost,
        }),
      );
    }),
  );
}

/** A title that speaks of the sheet the facts are on. */
const ARITHMETIC = 'Derived in this fact sheet by arithmetic or by combining the cited sources';

/** The titles without the remarks in brackets, which are about how the facts were collected. */
export function sourcesIn({ sources }: Facts): Source[] {
  return sources.map(({ id, title, url, seen, kind }) => ({
    id,
    title: title === ARITHMETIC ? 'Arithmetic on the other sources' : title.replace(/ \([^()]*\)/g, ''),
    ...(url !== null && { url }),
    seen,
    kind: kind as Source['kind'],
  }));
}

/** Shorter names of ours, where a badge has no room for the whole of it. */
const SHORTER: Readonly<Partial<Record<FeatureId, [whole: string, ours: string]>>> = {
  'video-translation-lip-sync': ['Video Translation (with lip-sync)', 'Video Translation'],
  'ai-avatar-look': ['AI-generated avatar looks', 'AI-generated looks'],
  'b-roll-sora-2': ['B-roll generation', 'Sora 2'],
  'b-roll-veo-3-1': ['B-roll generation', 'Veo 3.1'],
  'b-roll-other': ['B-roll generation', 'B-roll'],
  'stock-media': ['Stock images and videos', 'Stock media'],
  'integration-generation': ['Generation through integrations', 'Integrations'],
  'digital-twin': ['Digital Twin slot', 'Digital Twin'],
  'video-agent-planning': ['Video Agent planning (storyboard)', 'Video Agent planning'],
  proofread: ['Translation proofreading', 'Proofread'],
};

export function namesOf({ features }: Facts): Record<string, string> {
  return Object.fromEntries(
    features.flatMap(({ id, name }) =>
      featuresOf(id).map((feature) => {
        const [whole, ours] = SHORTER[feature] ?? [];
        return [feature, name === whole && ours ? ours : name];
      }),
    ),
  );
}

function listed<T>(table: Readonly<Record<string, T>>, words: string): T {
  const entry = table[words];
  if (entry === undefined) throw new Error(`not a known wording: ${words}`);
  return entry;
}
