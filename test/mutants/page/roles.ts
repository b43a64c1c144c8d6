import { pick, type Random } from './random.ts';

/** One element becomes another: what it was, its new tag, and what its attributes are then. */
interface Swap {
  name: string;
  from: string;
  tag: string;
  attributes?: (element: Element) => Record<string, string | null>;
}

const asButton = (element: Element): Record<string, string | null> => ({
  role: element.getAttribute('role') ?? 'button',
  tabindex: element.hasAttribute('disabled') ? '-1' : '0',
  type: null,
  disabled: null,
  'aria-disabled': element.hasAttribute('disabled') ? 'true' : element.getAttribute('aria-disabled'),
});
const role = (name: string) => () => ({ role: name });
const laidOut = (name: string, display: string) => (element: Element) => ({
  role: name,
  style: `display: ${display}; ${element.getAttribute('style') ?? ''}`,
});

/** Equivalents that component libraries use for each other. */
const SWAPS: readonly Swap[][] = [
  [{ name: 'button -> div[role=button]', from: 'button:not([role])', tag: 'div', attributes: asButton }],
  [
    {
      name: 'div[role=button] -> button',
      from: 'div[role="button"]',
      tag: 'button',
      attributes: () => ({ role: null, tabindex: null, type: 'button' }),
    },
  ],
  [{ name: 'a -> div[role=link]', from: 'a[href]', tag: 'div', attributes: () => ({ role: 'link', tabindex: '0' }) }],
  [
    {
      name: 'heading -> div[role=heading]',
      from: 'h1, h2, h3, h4',
      tag: 'div',
      attributes: (element) => ({ role: 'heading', 'aria-level': element.localName.slice(1) }),
    },
  ],
  [{ name: 'tab button -> div', from: 'button[role="tab"]', tag: 'div', attributes: asButton }],
  [
    {
      name: 'switch -> checkbox',
      from: 'button[role="switch"]',
      tag: 'input',
      attributes: (element) => ({
        role: 'switch',
        type: 'checkbox',
        checked: element.getAttribute('aria-checked') === 'true' ? '' : null,
      }),
    },
  ],
  [
    { name: 'list -> div[role=list]', from: 'ul:not([role])', tag: 'div', attributes: role('list') },
    { name: '', from: 'li:not([role])', tag: 'div', attributes: role('listitem') },
  ],
  [{ name: 'article -> div', from: 'article', tag: 'div' }],
  [
    { name: 'table -> roles', from: 'table', tag: 'div', attributes: laidOut('table', 'table') },
    { name: '', from: 'thead, tbody', tag: 'div', attributes: laidOut('rowgroup', 'table-row-group') },
    { name: '', from: 'tr', tag: 'div', attributes: laidOut('row', 'table-row') },
    { name: '', from: 'th', tag: 'div', attributes: laidOut('columnheader', 'table-cell') },
    { name: '', from: 'td', tag: 'div', attributes: laidOut('cell', 'table-cell') },
  ],
];

/** What a list of choices and its entries may be. */
const CHOICES = [
  ['menu', 'menuitem'],
  ['menu', 'menuitemradio'],
  ['listbox', 'option'],
] as const;

/** Swaps whole kinds of elements, as another library would have made all of them. Says which. */
export function swapRoles(root: DocumentFragment, random: Random): string[] {
  const done: string[] = [];
  for (const swap of SWAPS) {
    if (random() < 0.5) continue;
    const count = swap.reduce((sum, part) => sum + replaceAll(root, part), 0);
    if (count > 0) done.push(swap[0]?.name ?? '');
  }
  if (random() < 0.6) done.push(...swapChoices(root, random));
  return done;
}

function swapChoices(root: DocumentFragment, random: Random): string[] {
  const done: string[] = [];
  for (const list of root.querySelectorAll('[role="menu"], [role="listbox"]')) {
    const [outer, inner] = pick(random, CHOICES);
    list.setAttribute('role', outer);
    for (const entry of list.querySelectorAll('[role^="menuitem"], [role="option"]')) {
      entry.setAttribute('role', inner);
      const chosen = entry.getAttribute('aria-selected') ?? entry.getAttribute('aria-checked') ?? 'false';
      entry.removeAttribute('aria-selected');
      entry.removeAttribute('aria-checked');
      if (inner === 'menuitemradio') entry.setAttribute('aria-checked', chosen);
      if (inner === 'option') entry.setAttribute('aria-selected', chosen);
    }
    done.push(`${outer} of ${inner}`);
  }
  return done;
}

function replaceAll(root: DocumentFragment, { from, tag, attributes }: Swap): number {
  let count = 0;
  for (const element of root.querySelectorAll(from)) {
    if (element.closest('[contenteditable], svg')) continue;
    // A check box has no text of its own.
    if (tag === 'input' && element.textContent?.trim()) continue;
    const next = document.createElement(tag);
    for (const { name, value } of element.attributes) next.setAttribute(name, value);
    for (const [name, value] of Object.entries(attributes?.(element) ?? {})) {
      if (value === null) next.removeAttribute(name);
      else next.setAttribute(name, value);
    }
    if (tag !== 'input') next.append(...element.childNodes);
    element.replaceWith(next);
    count++;
  }
  return count;
}
