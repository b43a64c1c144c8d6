import type { RateCard } from '../types.ts';
import { credits2026a } from './credits-2026a.ts';
import { generative2025 } from './generative-2025.ts';

/** Cards of plans that nobody can buy any more, for those who look back. */
export const OLDER_CARDS: readonly RateCard[] = [generative2025, credits2026a];
