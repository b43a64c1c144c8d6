import type { Plan } from '../lib/settings.ts';

export const TRANSLATE_ENGINES = ['Audio Only', 'Speed', 'Precision'] as const;
export type TranslateEngine = (typeof TRANSLATE_ENGINES)[number];

const LINES: Record<TranslateEngine, string> = {
  'Audio Only': 'A new voice over the same picture.',
  Speed: 'Lip sync that is ready in minutes.',
  Precision: 'Our best lip sync, for close-ups.',
};

/** Accounts of the plans with unlimited features are told which engine that is. */
export function lineOf(engine: TranslateEngine, plan: Plan): string {
  return engine === 'Audio Only' && plan === 'premium-2026' ? `${LINES[engine]} Unlimited usage.` : LINES[engine];
}

const PER_MINUTE: Record<Exclude<Plan, 'free'>, Record<TranslateEngine, number>> = {
  'premium-2026': { 'Audio Only': 0, Speed: 5, Precision: 10 },
  'credits-2026b': { 'Audio Only': 4, Speed: 6, Precision: 10 },
};

/** What this replica's account is charged; only HeyGen's own cost line shows it. */
export function translationCost(seconds: number, languages: number, engine: TranslateEngine, plan: Plan): number {
  return plan === 'free' ? 0 : languages * Math.ceil((seconds * PER_MINUTE[plan][engine]) / 60);
}
