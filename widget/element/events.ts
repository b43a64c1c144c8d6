import type { Alternative, Balance, ErrorEvent, Estimate } from '../sdk/api.d.ts';

/** What an element tells its page. All of them bubble and leave shadow roots. */
export interface UpfrontEvents {
  /** The view stands for the first time. */
  'upfront-ready': CustomEvent<undefined>;
  'upfront-balance': CustomEvent<Balance>;
  /** What the element's action will draw has changed. */
  'upfront-estimate': CustomEvent<Estimate>;
  /** A person has chosen something else to do; what that means, the page decides. */
  'upfront-select': CustomEvent<Alternative>;
  /** What went wrong and what to do, for developers: also in the console, unless it is cancelled. */
  'upfront-error': CustomEvent<ErrorEvent>;
}

/** Answers whether nobody has cancelled it. */
export function tell<K extends keyof UpfrontEvents>(
  target: Element,
  type: K,
  detail: UpfrontEvents[K]['detail'],
): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
}
