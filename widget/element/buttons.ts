import type { Disposable } from '../sdk/api.d.ts';
import { disposable } from '../sdk/disposable.ts';
import { ACTION_ATTRIBUTES } from './attributes.ts';
import { followControl } from './beside.ts';

const PREFIX = 'data-upfront-';
const FEATURE = `${PREFIX}feature`;

/** What a page sets on its own button: what it does, where the estimate stands, and an id that the page can refer to. */
const SAID = [...ACTION_ATTRIBUTES, 'id', 'theme'] as const;
const WATCHED = [...SAID, 'place'].map((name) => PREFIX + name);

/** Roots that are watched: of several copies of the script on a page, one does it. */
const WATCHING: unique symbol = Symbol.for('upfront-credits.watching');

/** How often an estimate is put back within a second: a script that wants it elsewhere is not fought without end. */
const MOST_MOVES = 10;

interface Watch {
  users: number;
  stop(): void;
}

/**
 * Puts an estimate beside each button of a root that has `data-upfront-feature`, and keeps it true while the attributes
 * change. The button itself is not touched: `data-upfront-id` gives the estimate the id that the page's own
 * `aria-describedby` names.
 */
export function watchButtons(root: Node, tag: string): Disposable {
  const page = globalThis as { [WATCHING]?: WeakMap<Node, Watch> };
  page[WATCHING] ??= new WeakMap();
  const roots = page[WATCHING];
  const watch = roots.get(root) ?? { users: 0, stop() {} };
  watch.users += 1;
  if (watch.users === 1) {
    // Before anything is put beside a button: that is an element too, and watches.
    roots.set(root, watch);
    watch.stop = start(root, tag);
  }
  return disposable(() => {
    watch.users -= 1;
    if (watch.users > 0) return;
    watch.stop();
    roots.delete(root);
  });
}

function start(root: Node, tag: string): () => void {
  const hosts = new Map<Element, { host: HTMLElement; stop: () => void; place: () => void }>();

  const remove = (button: Element): void => {
    const known = hosts.get(button);
    known?.stop();
    known?.host.remove();
    hosts.delete(button);
  };

  const attach = (button: Element): void => {
    const known = hosts.get(button);
    const host = known?.host ?? button.ownerDocument.createElement(tag);
    const say = (name: string, value: string | null): void => {
      if (value === null) host.removeAttribute(name);
      else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
    };
    say('view', 'estimate');
    host.toggleAttribute('beside', button.getAttribute(`${PREFIX}place`) !== 'flow');
    for (const name of SAID) say(name, button.getAttribute(PREFIX + name));
    // A key has no place on a button either: the estimate refuses it by its name, in the words of every element.
    for (const name of button.getAttributeNames())
      if (name.startsWith(PREFIX) && !WATCHED.includes(name)) host.toggleAttribute(name, true);
    for (const name of host.getAttributeNames())
      if (name.startsWith(PREFIX) && !button.hasAttribute(name)) host.removeAttribute(name);
    const { place, stop } = known ?? { place: keepBeside(button, host), stop: undefined };
    place();
    if (!stop) hosts.set(button, { host, place, stop: followControl(host, button) });
  };

  const look = (): void => {
    for (const button of hosts.keys()) {
      if (!button.isConnected || button.getRootNode() !== root || !button.hasAttribute(FEATURE)) remove(button);
    }
    for (const button of (root as ParentNode).querySelectorAll(`[${FEATURE}]`)) attach(button);
  };

  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: WATCHED });
  look();
  return () => {
    observer.disconnect();
    for (const button of [...hosts.keys()]) remove(button);
  };
}

/** Puts the estimate back to its button, beside it and never within: what is within a button is its name. */
function keepBeside(button: Element, host: HTMLElement): () => void {
  let since = 0;
  let moves = 0;
  return () => {
    if (button.nextElementSibling === host || moves > MOST_MOVES) return;
    const now = performance.now();
    if (now - since > 1000) [since, moves] = [now, 0];
    if (++moves <= MOST_MOVES) button.after(host);
  };
}
