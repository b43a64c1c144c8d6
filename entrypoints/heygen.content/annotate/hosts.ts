import { document } from '../../../shared/ui/dom/document.ts';
import { HOSTS, type HostName } from './elements.ts';

/** Put-backs of a host at one anchor within `PERIOD` after which that anchor is left alone: the page does not want it. */
const MOST_AT_ANCHOR = 8;
/** The same for the whole page, beyond which everything stops. */
const MOST_ON_PAGE = 400;
/** Milliseconds. */
const PERIOD = 4000;

/**
 * Keeps our elements on the page: one for each anchor, known by the anchor itself and by nothing that the page can see or
 * lose. A page that throws them out again and again wins.
 */
export interface Hosts {
  /**
   * The host of this anchor, made and put behind a node where it is not, or where it is of another kind than the one that
   * is wanted now. `undefined` where the page fights it.
   */
  put(anchor: Element, after: ChildNode, kind?: string, make?: () => HTMLElement): HTMLElement | undefined;
  /** Forgets what was put since the last call of `sweep`: another drawing takes the place of that one. */
  begin(): void;
  /** Removes the hosts of all anchors that were not put since the last call. */
  sweep(): void;
  clear(): void;
  /** Whether the page has thrown out one of them. */
  isMissing(): boolean;
  /** Anchors and hosts now on the page. */
  entries(): ReadonlyMap<Element, HTMLElement>;
  readonly gaveUp: boolean;
}

export function createHosts(name: HostName, now: () => number = () => performance.now()): Hosts {
  // Live pairs only: an anchor that leaves the page leaves this map with the next sweep.
  const live = new Map<Element, HTMLElement>();
  const kinds = new WeakMap<HTMLElement, string>();
  const known = new WeakSet<Element>();
  const fights = new WeakMap<Element, { count: number; since: number }>();
  let puts = 0;
  let since = now();
  let gaveUp = false;
  let kept = new Set<Element>();

  const fought = (anchor: Element): boolean => {
    // The first host of an anchor is no fight: pages may show many new labels at once.
    if (!known.has(anchor)) {
      known.add(anchor);
      return gaveUp;
    }
    const time = now();
    if (time - since > PERIOD) [puts, since] = [0, time];
    const fight = fights.get(anchor) ?? { count: 0, since: time };
    if (time - fight.since > PERIOD) [fight.count, fight.since] = [0, time];
    fight.count++;
    fights.set(anchor, fight);
    if (++puts > MOST_ON_PAGE) gaveUp = true;
    return gaveUp || fight.count >= MOST_AT_ANCHOR;
  };

  return {
    put(anchor, after, kind = '', make = () => document.createElement(name)) {
      let host = live.get(anchor);
      const isOther = host && kinds.get(host) !== kind;
      if (!host || isOther || after.nextSibling !== host) {
        // What has left the page meanwhile is another change; a change of ours is no fight.
        if (!after.parentNode || (!isOther && fought(anchor))) return undefined;
        // A fresh element when the page has dropped or cloned the old one: its shadow root may be half gone.
        host?.remove();
        host = make();
        after.after(host);
        live.set(anchor, host);
        kinds.set(host, kind);
      }
      kept.add(anchor);
      return host;
    },
    begin() {
      kept = new Set();
    },
    sweep() {
      for (const [anchor, host] of live) {
        if (kept.has(anchor)) continue;
        // From what has left the page, too: it may come back, with other words and a host of its own.
        host.remove();
        live.delete(anchor);
      }
      kept = new Set();
    },
    clear() {
      for (const host of live.values()) host.remove();
      live.clear();
    },
    isMissing() {
      for (const host of live.values()) if (!host.isConnected) return true;
      return false;
    },
    entries: () => live,
    get gaveUp() {
      return gaveUp;
    },
  };
}

/** Removes what an earlier copy of this script has left: its elements stay on the page when the extension is updated. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(HOSTS.join())) element.remove();
}
