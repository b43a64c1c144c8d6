import type { Place } from '../../../shared/credits/vocabulary.ts';
import { ancestors } from '../annotate/elements.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { fieldTerms } from './fields.ts';
import { isAmongModels } from './user-content.ts';

/** What else stands in a group tells what a one-word label means there: "Speed" beside "Precision" is an engine. */
const COMPANY: ReadonlyArray<[Place, RegExp]> = [
  ['engine', /(?:avatar|アバター|数字人|аватар) ?(?:iii|iv|v)\b/i],
  ['models', /\b(?:sora v?2|veo 3)\b/i],
  ['translate', /\bprecision\b[\s\S]*\bspeed\b|\bspeed\b[\s\S]*\bprecision\b|\baudio (?:only|dubbing)\b/i],
  ['media', /\b(?:getty|storyblocks|pexels)\b[\s\S]*\b(?:getty|storyblocks|pexels)\b|search videos online/i],
];

/** The places that a small element stands in, from the page's address, its group's texts and its field's label. */
export function placesOf(element: Element, page: PageDescription | undefined): Place[] {
  const places: Place[] = [...(page?.places ?? [])];
  if (fieldTerms(element).includes('engine')) places.push('engine');
  for (const ancestor of ancestors(element, 6)) {
    // The nearest group of several things; a whole panel says too little about one of its words.
    const company = companyIn(ancestor);
    if (!company) break;
    places.push(...company.filter((place) => !OF_MODELS.test(place) || isAmongModels(element)));
    if (ancestor.matches('[role=dialog],dialog,aside,section,form,main')) break;
  }
  return places;
}

/** Makers' names are people's and brands' elsewhere: near an engine or a model is not yet among them. */
const OF_MODELS = /engine|models/;

/** What stands together in an element; `undefined` where it holds too much to be a group. */
const companyIn = remembered((group): Place[] | undefined => {
  const text = boundedText(group, 600);
  if (text === undefined) return undefined;
  const places = COMPANY.filter(([, words]) => words.test(text)).map(([place]) => place);
  return group.querySelector('input[placeholder*="search videos" i]') ? [...places, 'media'] : places;
});
