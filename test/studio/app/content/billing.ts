import type { Plan } from '../lib/settings.ts';

/** What an account pays for and gets, by its plan. */
export interface Terms {
  /** The balance's name, and how much of it a month brings. */
  noun: string;
  monthly: number;
  pack: string;
  packLine: string;
}

export function termsOf(plan: Plan): Terms {
  return plan === 'premium-2026'
    ? { noun: 'Premium credits', monthly: 200, pack: 'Add credits', packLine: '300 premium credits for $15 a month' }
    : {
        noun: 'Credits',
        monthly: 600,
        pack: 'Upgrade to Pro',
        packLine: 'Creator has no packs. Pro starts at 1,000 credits a month.',
      };
}

/** Use of this cycle: HeyGen's name for it, minutes, and credits with a premium and with a credit-based plan. */
export const USED: ReadonlyArray<readonly [string, number, number, number]> = [
  ['Avatar IV', 6, 120, 186],
  ['Avatar III', 42, 0, 168],
  ['Audio Dubbing', 12, 0, 48],
  ['Video Translation', 4, 20, 24],
  ['Stock media', 0, 0, 0],
];

/** Date, the reference that the customer had printed on it, and the sum. */
export const INVOICES = [
  ['2026-11-01', 'Avatar IV', '$29.00'],
  ['2026-10-01', 'Video Agent, spring campaign', '$44.00'],
  ['2026-09-01', 'Upscale Video', '$29.00'],
  ['2026-08-01', 'Kling', '$29.00'],
  ['2026-07-01', 'Cost centre 4100', '$29.00'],
] as const;
