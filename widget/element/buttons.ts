import type { Disposable } from '../sdk/api.d.ts';
import { disposable } from '../sdk/disposable.ts';
import { ACTION_ATTRIBUTES } from './attributes.ts';
import { followControl } from './beside.ts';

const PREFIX = 'data-upfront-';
const FEATURE = `${PREFIX}feature`;

/** What a page sets on its own button: what it does, where the estimate stands, and an id that the page can refer to. */
const WATCHED = [...ACTION_ATTRIBUTES, 'place', 'id', 'theme'].map((name) => PREFIX + name);

/** Roots that are watched: of several copies of the script on a page, one does it. */
const WATCHING: unique symbol = Symbol.for('upfront-credits.watching');

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
  const hosts = new Map<Element, { host: HTMLElement; stop: () => void }>();

  const remove = (button: Element): void => {
    const known = hosts.get(button);
    known?.stop();
    known?.host.remove();
    hosts.delete(button);
  };

  const attach = (button: Element): void => {
    const known = hosts.get(button);
    const host = known?.host ?? button.ownerDocument.createElement(tag);
    host.setAttribute('view', 'estimate');
    host.toggleAttribute('beside', button.getAttribute(`${PREFIX}place`) !== 'flow');
    for (const name of [...ACTION_ATTRIBUTES, 'id', 'theme']) {
      const value = button.getAttribute(PREFIX + name);
      if (value === null) host.removeAttribute(name);
      else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
    }
    // Beside it, never within: what is within a button is its name.
    if (button.nextElementSibling !== host) button.after(host);
    if (!known) hosts.set(button, { host, stop: followControl(host, button) });
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
