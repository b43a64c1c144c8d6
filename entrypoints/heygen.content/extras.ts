/**
 * The part of the overlay that pages without estimates never load: what the user is about to do, what it costs and what to do
 * instead; what the popup asks a page for, and what the user has taught about it.
 */

import { OLDER_CARDS } from '../../shared/credits/catalog/older-cards.ts';
import { addRateCards } from '../../shared/credits/catalog/rate-cards.ts';

addRateCards(OLDER_CARDS);

export { createCosts } from './costs.ts';
export { asFreeReading } from './free-reading.ts';
export { answer, applyLessons } from './help/index.ts';
export { createMeter } from './notices/meter.ts';
export { createRename } from './notices/rename.ts';
export { createPlanReader } from './plan.ts';
