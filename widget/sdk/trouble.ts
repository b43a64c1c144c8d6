import { enWidget } from '../../shared/credits/locales/en-widget.ts';
import type { BalanceTrouble } from '../../shared/credits/locales/widget-messages.ts';

export type { BalanceTrouble };

/** What our own providers fail with: it says why, so that people can be told in their language. */
export interface TroubleError extends Error {
  readonly trouble: BalanceTrouble;
}

/** @param message For developers. */
export const troubled = (trouble: BalanceTrouble, message: string): TroubleError =>
  Object.assign(new Error(message), { trouble });

export function troubleOf(error: unknown, isOnline: boolean): BalanceTrouble {
  const own = error instanceof Error && 'trouble' in error && `${error.trouble}`;
  if (own && Object.hasOwn(enWidget.trouble, own)) return own as BalanceTrouble;
  return isOnline ? 'failed' : 'offline';
}

const NETWORK: readonly BalanceTrouble[] = ['offline', 'unreachable', 'timeout', 'server-error', 'rate-limited'];

/** What passes by itself is no mistake in anybody's code: the balance says it, and no report is made. */
export const isNetworkTrouble = (trouble: BalanceTrouble): boolean => NETWORK.includes(trouble);
