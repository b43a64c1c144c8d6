import { jsx } from '../../shared/ui/dom/jsx-runtime.ts';

type View = Parameters<typeof jsx>[1]['children'];

/**
 * Makes an element show a view. What is there already and still right stays: the focus, an open popover, a text that is
 * being selected, and a status region, which would else speak of what has not changed.
 */
export function draw(into: Element, view: unknown): void {
  patch(into, jsx('div', { children: view as View }) as Element);
  for (const bar of into.querySelectorAll<HTMLElement>('[data-share]')) {
    // By CSSOM: an attribute would be an inline style to the page's rules.
    bar.style.flexGrow = bar.dataset.share ?? '';
  }
}

function patch(now: Element, next: Element): void {
  const before = [...now.childNodes];
  const after = [...next.childNodes];
  after.forEach((wanted, index) => {
    const there = before[index];
    if (!there) now.append(wanted);
    else if (there.nodeName !== wanted.nodeName) there.replaceWith(wanted);
    else if (there instanceof Element && wanted instanceof Element) {
      patchAttributes(there, wanted);
      patch(there, wanted);
    } else if (there.textContent !== wanted.textContent) there.textContent = wanted.textContent;
  });
  for (const left of before.slice(after.length)) left.remove();
}

function patchAttributes(now: Element, next: Element): void {
  for (const { name } of [...now.attributes])
    if (name !== 'style' && !next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
}
