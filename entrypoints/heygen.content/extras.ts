/**
 * The part of the overlay that most pages never load: breakdowns and alternatives, and how HeyGen's tools beside the editor
 * and Quick create are read.
 */

export { AlternativesView, alternativesModel, DetailsView, detailsModel, dress } from './advice.ts';
export { readTool } from './tools/index.ts';
