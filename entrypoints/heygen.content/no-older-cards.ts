import type { RateCard } from '../../shared/credits/types.ts';

/** In the place of the real list in the parts that every page loads. */
export const OLDER_CARDS: readonly RateCard[] = [];
