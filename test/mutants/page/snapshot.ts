import type { Step } from '../../browser/lib/truth.ts';

/** A page as it stands at a step: its own nodes with the truth's marks, as text that another page load can take. */
export interface Snapshot {
  html: string;
  body: Record<string, string>;
  url: string;
}

/** Copies the body without our elements and scripts, with what stands in fields, and marks what the truth names. */
export function takeSnapshot(step: Step): Snapshot {
  const copy = document.body.cloneNode(true) as HTMLElement;
  const fields = copy.querySelectorAll('input, textarea');
  for (const [i, field] of document.body.querySelectorAll('input, textarea').entries()) {
    const { value, checked } = field as HTMLInputElement;
    const copied = fields[i];
    if (copied?.localName === 'textarea') copied.textContent = value;
    else copied?.setAttribute('value', value);
    copied?.toggleAttribute('checked', checked === true);
  }
  for (const element of copy.querySelectorAll('script, noscript, iframe')) element.remove();
  for (const element of copy.querySelectorAll('*')) if (element.localName.startsWith('upfront-')) element.remove();
  mark(copy, step);
  const body = Object.fromEntries([...copy.attributes].map(({ name, value }) => [name, value]));
  return { html: copy.innerHTML, body, url: location.href };
}

/** Selectors go by what the variants change: the marks stay. */
function mark(copy: HTMLElement, step: Step): void {
  const add = (name: string, ...elements: readonly (Element | null)[]): void => {
    for (const element of elements)
      element?.setAttribute('data-t', `${element.getAttribute('data-t') ?? ''} ${name}`.trim());
  };
  // The first that a selector finds is meant, which may not be the first any more in a variant.
  for (const [i, { selector }] of step.labels.entries()) add(`label-${i}`, copy.querySelector(selector));
  for (const [i, { near }] of (step.estimates ?? []).entries()) add(`near-${i}`, copy.querySelector(near));
  for (const selector of step.noBadge ?? []) add('no-badge', ...copy.querySelectorAll(selector));
  for (const selector of step.noEstimate ?? []) add('no-estimate', ...copy.querySelectorAll(selector));
}
