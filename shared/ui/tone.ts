/** Whether we stand on a light or on a dark ground. */
export type Tone = 'light' | 'dark';

/**
 * The tone of the ground around an element, from the colour of its text: light text stands on dark ground, whatever
 * theme the page says it has and however deep the element with the background is.
 */
export function toneOf(element: Element): Tone {
  const numbers =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [r = 0, g = 0, b = 0] = numbers;
  // Modern colour functions count from 0 to 1, rgb() from 0 to 255.
  const scale = Math.max(r, g, b) > 1 ? 255 : 1;
  return (0.299 * r + 0.587 * g + 0.114 * b) / scale > 0.55 ? 'dark' : 'light';
}
