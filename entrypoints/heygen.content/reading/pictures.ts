import { remembered } from '../annotate/remembered.ts';

/** The width of the widest picture in an element, pixels; of drawings, those that a selector names. */
export const widest = (element: Element, drawing: string): number =>
  Math.max(
    0,
    ...Array.from(
      element.querySelectorAll(`img,video,picture,canvas,${drawing}`),
      // One that does not load is as wide as what it says instead.
      (picture) => Math.min(picture.getBoundingClientRect().width, Number(picture.getAttribute('width')) || Infinity),
    ),
  );

/** Labels that stand together ask about the same elements around them. */
export const widestPicture = remembered((element) => widest(element, 'svg[role=img]'));

/** A picture may be the ground of an empty element; one that lies over the whole button is none. */
export const hasPortrait = (unit: Element): boolean =>
  [...unit.querySelectorAll<HTMLElement>('div:empty,span:empty,i:empty')].some(
    (part) => Math.min(part.offsetWidth, part.offsetHeight) > 40 && getComputedStyle(part).position !== 'absolute',
  );
