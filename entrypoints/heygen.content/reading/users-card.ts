import { ancestors, DIALOG, isControl, isHeading } from '../annotate/elements.ts';
import { cardText } from './texts.ts';

/** When something was made, or how far it is: only things that users made have that. */
const MADE = /\b(?:just now|yesterday|\d+ ?[a-z]+ ago|\d+ ?% ready)\b|•\s*(?:ai studio|video translate)/i;

/** A model of a person's, with the number of its photos behind its name. */
const PHOTOS = / \d+ photos$/i;

/**
 * How long it is (9:16 is a format), the day it was billed, what became of it, or its file: beside a control this may be
 * something else's.
 */
const THINGS =
  /\b(?:(?!9:16\b)\d{1,2}:\d\d|\d+m \d+s|\d{4}-\d\d-\d\d|failed|draft)\b|\.(?:mp[34]|mov|wav|png|jpe?g|pdf|pptx?|srt)\b/i;

/** Whether the words of a card are about something that somebody has made. */
export const tellsOfThing = (text: string): boolean => MADE.test(text) || THINGS.test(text);

/** What makes a card more than one thing's. */
const PARTS = 'ul,ol,[role=list],h1,h2,h3,h4,h5,h6,[role=heading]';

/** Whether what is around a name tells of a thing that a user made: when, how long, which file. */
export function isUsersCard(unit: Element, mayBeThing: boolean): boolean {
  for (const element of ancestors(unit, 3)) {
    // Says no more than what is in it: in the end, the label.
    if (element.firstChild === element.lastChild) continue;
    const text = cardText(element);
    if (text === undefined || element.matches(DIALOG)) return false;
    // What a list holds is not about the heading above it, nor what has a heading of its own.
    if (isHeading(unit) && [...element.querySelectorAll(PARTS)].some((part) => part !== unit)) return false;
    // An avatar says how many looks it has.
    if (MADE.test(text) || (element === unit && /\d looks?\b/i.test(text)) || (mayBeThing && PHOTOS.test(text)))
      return true;
    // In a form, lengths and files are about what the form makes; within the control they are its own.
    if ((mayBeThing || element === unit) && THINGS.test(text))
      return (
        !element.querySelector('textarea,input,[contenteditable],[role^=radio]') &&
        (!isControl(unit) ||
          unit.matches('[aria-haspopup=dialog]') ||
          element.querySelectorAll('button').length < LEAST_IN_FORM)
      );
  }
  return false;
}

/** A form whose text is a recording, and no field, still has so many buttons; no card of a person's has them. */
const LEAST_IN_FORM = 6;
