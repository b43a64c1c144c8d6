import type { Cap, FeatureId, Offer, RateCardId } from '../types.ts';

/** The credit-based plans: the two rate cards differ in prices only. */
const CREDITS_2026: Omit<Offer, 'from' | 'sources'> = {
  plans: [
    // The pricing page says 1080p and one minute; the help page 720p and one or three minutes by region (S-plans, S-ux).
    {
      id: 'free',
      usdPerMonth: 0,
      credits: 0,
      longestVideoMinutes: 1,
      bestExport: '720p',
      confidence: 'published',
      sources: ['S-plans', 'S-ux'],
    },
    {
      id: 'creator',
      usdPerMonth: 29,
      usdPerMonthYearly: 24,
      credits: 600,
      longestVideoMinutes: 30,
      bestExport: '1080p',
      confidence: 'published',
      sources: ['S-cred'],
    },
    // Tiers: the price rises to 4,300 US dollars for the 100,000-credit one.
    {
      id: 'pro',
      usdPerMonth: 49,
      credits: { min: 1000, max: 100_000 },
      longestVideoMinutes: 30,
      bestExport: '4k',
      confidence: 'published',
      sources: ['S-cred', 'S-usage'],
    },
    {
      id: 'business',
      usdPerMonth: 149,
      usdPerExtraSeat: 20,
      credits: 1500,
      shared: true,
      longestVideoMinutes: 60,
      bestExport: '4k',
      confidence: 'published',
      sources: ['S-cred', 'S-ux'],
    },
    { id: 'enterprise', usdPerMonth: 'unknown', credits: 'unknown', confidence: 'published', sources: ['S-plans'] },
  ],
  packs: [{ credits: 100, usd: 5, renews: 'once', plans: ['business'], confidence: 'published', sources: ['S-cred'] }],
  drawsFirst: 'unknown',
  // Monthly plans: one more cycle, at most 60 days. Yearly plans keep credits until the renewal. Lost on cancelling.
  expiry: {
    plan: { cycles: 2, days: 60 },
    packs: 'unknown',
    confidence: 'published',
    sources: ['S-cred'],
  },
};

/**
 * What HeyGen sells in each pricing generation: plans, packs, how long their credits live. Estimates need none of it, so it
 * stays out of what every page of HeyGen's loads, and of the widget's first load.
 */
export const OFFERS: Readonly<Record<RateCardId, Offer>> = {
  'generative-2025': {
    from: 'unknown',
    to: '2026-01-05',
    sources: ['S-gen'],
    drawsFirst: 'allowance',
    plans: [
      { id: 'free', usdPerMonth: 0, credits: 0, confidence: 'published', sources: ['S-dyn'] },
      { id: 'creator', usdPerMonth: 29, credits: 0, confidence: 'published', sources: ['S-2025'] },
      // For each seat, of which two are included.
      { id: 'team', usdPerMonth: 39, credits: 0, confidence: 'published', sources: ['S-2025'] },
      { id: 'enterprise', usdPerMonth: 'unknown', credits: 'unknown', confidence: 'published', sources: ['S-gen'] },
    ],
    packs: [
      { credits: 300, usd: 15, renews: 'monthly', confidence: 'published', sources: ['S-gen'] },
      { credits: 3600, usd: 150, renews: 'yearly', confidence: 'published', sources: ['S-gen'] },
    ],
    expiry: { plan: 'unknown', packs: 'unknown', confidence: 'unknown', sources: ['S-gen'] },
  },
  'premium-2026': {
    from: '2026-01-06',
    sources: ['S-seed'],
    drawsFirst: 'plan',
    plans: [
      { id: 'free', usdPerMonth: 0, credits: 0, confidence: 'inferred', sources: ['S-crevita'] },
      {
        id: 'creator',
        usdPerMonth: 29,
        usdPerMonthYearly: 24,
        credits: 200,
        confidence: 'published',
        sources: ['S-prem', 'S-crevita'],
      },
      // Another note gives 82 US dollars for the yearly price (S-76).
      {
        id: 'pro',
        usdPerMonth: 99,
        usdPerMonthYearly: 79,
        credits: 2000,
        confidence: 'published',
        sources: ['S-prem', 'S-crevita', 'S-movie', 'S-76'],
      },
      {
        id: 'business',
        usdPerMonth: 149,
        usdPerExtraSeat: 20,
        credits: 1000,
        shared: true,
        confidence: 'published',
        sources: ['S-prem', 'S-crevita'],
      },
      { id: 'enterprise', usdPerMonth: 'unknown', credits: 'unknown', confidence: 'inferred', sources: ['S-crevita'] },
    ],
    packs: [
      { credits: 300, usd: 15, renews: 'monthly', confidence: 'published', sources: ['S-prem'] },
      { credits: 3600, usd: 150, renews: 'yearly', confidence: 'published', sources: ['S-prem'] },
    ],
    // The help page's passage on bought credits was cut off after the 90 days: how they are counted is not settled.
    expiry: { plan: { days: 30 }, packs: { daysAfterRenewal: 90 }, confidence: 'published', sources: ['S-prem'] },
  },
  'credits-2026a': { ...CREDITS_2026, from: '2026-05-15', sources: ['S-usage'] },
  'credits-2026b': { ...CREDITS_2026, from: '2026-08', sources: ['S-oct'] },
};

/**
 * What the included features of each card are limited by. Features that are included without an entry here have no cap
 * that anybody knows of.
 */
export const CAPS: Readonly<Record<RateCardId, Partial<Record<FeatureId, Cap>>>> = {
  // The free plan's allowances of translation and Avatar IV are in videos (three, of up to three minutes), not in time.
  'generative-2025': {
    'avatar-iii': 'fair-use',
    'video-translation-lip-sync': { unit: 'minute', amounts: { creator: 120, team: 120 } },
    'avatar-iv': { unit: 'second', amounts: { creator: 600, team: 600 } },
    'ai-avatar-look': { unit: 'look', amounts: { free: 40, creator: 100, team: 100 } },
    'add-motion': { unit: 'motion', amounts: { free: 3, creator: 20, team: 20 } },
    'digital-twin': { unit: 'slot', amounts: { free: 1, creator: 1, team: 2 } },
    'photo-avatar': { unit: 'slot', amounts: { free: 3, creator: 10, team: 'unlimited' } },
  },
  'premium-2026': {
    'avatar-iii': 'fair-use',
    'audio-dubbing': 'fair-use',
    'video-agent-essential': 'fair-use',
    'stock-avatar-look': 'none',
    'stock-media': 'none',
  },
  'credits-2026a': {
    'stock-media': 'none',
    'stock-avatar-look': 'none',
    'hyperframes-edit': 'none',
    'voice-clone': 'paid-plans',
    'photo-avatar': 'paid-plans',
    proofread: 'pro-plans',
  },
  'credits-2026b': {
    'stock-media': 'none',
    'stock-avatar-look': 'none',
    'hyperframes-edit': 'none',
    'voice-clone': 'paid-plans',
    'photo-avatar': 'paid-plans',
    proofread: 'pro-plans',
    'video-agent-planning': 'none',
  },
};
