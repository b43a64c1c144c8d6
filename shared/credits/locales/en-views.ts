import type { ViewMessages } from './messages.ts';

export const enViews: ViewMessages = {
  balance: 'Balance',
  balanceIs: '{balance}: {mark}',
  nothingCheaper: 'Nothing that costs less is known.',
  noAction: 'Nothing is chosen yet.',
  refresh: 'Refresh the balance',
  marks: {
    loading: 'Loading',
    enough: 'Enough',
    low: 'Low',
    short: 'Not enough',
    included: 'Included',
    unknown: 'Unknown',
    unsure: 'Balance unknown',
    stale: 'May have changed',
    offline: 'Offline',
    error: 'Not updated',
  },
  pools: { plan: 'Plan', 'add-on': 'Add-on', api: 'API', metered: 'Metered' },
  pool: '{pool} {amount}',
  poolSpent: '{pool} {amount} spent',
  refills: 'refills {date}',
  amountUnknown: 'unknown',
};
