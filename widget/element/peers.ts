import type { Disposable } from '../sdk/api.d.ts';
import { disposable } from '../sdk/disposable.ts';
import type { INSTANCE_ATTRIBUTES } from './attributes.ts';

/** An element among those of its document or shadow root. */
export interface Peer extends HTMLElement {
  read(name: (typeof INSTANCE_ATTRIBUTES)[number] | 'balanceProvider' | 'upfront'): unknown;
  /** How often a balance was set. */
  readonly balances: number;
  refresh(): void;
}

const PEERS = new WeakMap<Node, Set<Peer>>();

/** Makes an element known to the others of its root. */
export function join(peer: Peer): Disposable {
  const root = peer.getRootNode();
  const peers = PEERS.get(root) ?? new Set();
  PEERS.set(root, peers);
  peers.add(peer);
  return disposable(() => {
    peers.delete(peer);
    if (hasSource(peer)) tellPeers(peer, root);
  });
}

export function tellPeers(changed: Peer, root: Node = changed.getRootNode()): void {
  for (const peer of PEERS.get(root) ?? []) if (peer !== changed && !hasSource(peer)) peer.refresh();
}

/**
 * Who knows the balance for an element: itself, or the first of its root that does. So a page says once where its balance is
 * from.
 */
export function sourceOf(peer: Peer): Peer {
  if (hasSource(peer)) return peer;
  const others = [...(PEERS.get(peer.getRootNode()) ?? [])].filter(hasSource);
  others.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return others[0] ?? peer;
}

export const hasSource = (peer: Peer): boolean =>
  (['balance', 'balance-url', 'balanceProvider', 'upfront'] as const).some((name) => peer.read(name) !== undefined);
