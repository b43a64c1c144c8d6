/**
 * The part of the overlay that most pages never load: breakdowns and alternatives, how HeyGen's tools beside the editor and
 * Quick create are read, what the popup asks a page for, and what the user has taught about it.
 */

import { OLDER_CARDS } from '../../shared/credits/catalog/older-cards.ts';
import { addRateCards } from '../../shared/credits/catalog/rate-cards.ts';

addRateCards(OLDER_CARDS);

export { speechSeconds } from '../../shared/credits/speech.ts';
export { AlternativesView, alternativesModel, DetailsView, detailsModel, dress } from './advice.ts';
export { answer, applyLessons } from './help/index.ts';
export { readTool } from './tools/index.ts';
