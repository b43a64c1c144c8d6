import type { BalanceProvider, ProvidedBalance } from '../api.d.ts';
import { refuseKeys } from '../check.ts';
import { balance as checkBalance } from '../provided.ts';

/** Answers the same always, with the time at which it was given, unless it says another. */
export function fixedBalanceProvider(balance: ProvidedBalance | number): BalanceProvider {
  refuseKeys(balance, 'balance');
  const { pools, readAt, plan } = checkBalance(balance, Date.now());
  return {
    provideBalance: () => ({ pools, readAt, ...(plan && { plan }) }),
  };
}
