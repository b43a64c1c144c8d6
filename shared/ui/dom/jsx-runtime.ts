/**
 * The JSX of `shared/ui` as plain DOM. Views are pure functions of what they show, so a face that draws only a few of them
 * and seldom does not need Preact's diffing, which would be a fifth of the content script's budget: the build of the
 * content script takes this module in the place of `preact/jsx-runtime`, and everything else takes Preact's.
 *
 * What it does not have: state, hooks, refs, keys. A view is drawn anew when what it shows has changed.
 */

import { document } from './document.ts';

type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = { children?: Child } & Record<string, unknown>;
type View = (props: never) => Child;

export function jsx(type: string | View, props: Props): Child {
  if (typeof type === 'function') return type(props as never);
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') append(element, value as Child);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (value !== undefined && (value !== false || name.startsWith('aria-'))) {
      element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
    }
  }
  return element;
}

export const jsxs: typeof jsx = jsx;

/** Shows a view in a root in the place of what it showed before; the root's style element and the focus stay. */
export function show(root: ShadowRoot, view: unknown): void {
  // Its first class says which button it is; the others, how it looks now.
  const focused = root.activeElement?.classList[0];
  for (const child of [...root.children]) if (child.localName !== 'style') child.remove();
  append(root, view as Child);
  if (focused)
    for (const element of root.querySelectorAll('button')) if (element.classList[0] === focused) element.focus();
}

function append(parent: ParentNode & Node, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  else if (child instanceof Node) parent.appendChild(child);
  // Text only ever becomes text.
  else if (typeof child === 'string' || typeof child === 'number')
    parent.appendChild(document.createTextNode(String(child)));
}
