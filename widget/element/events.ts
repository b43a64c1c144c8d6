import type { UpfrontEvents } from './api.d.ts';

/** Answers whether nobody has cancelled it. */
export function tell<K extends keyof UpfrontEvents>(
  target: Element,
  type: K,
  detail: UpfrontEvents[K]['detail'],
): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
}
