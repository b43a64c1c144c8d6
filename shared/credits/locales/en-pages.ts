import type { PageMessages } from './messages.ts';

export const enPages: PageMessages = {
  left: '{credits} left',
  asOf: 'as of {time}',
  balanceUnknown: 'Not seen yet. Open HeyGen’s profile menu once, and the balance is kept here.',
  stillBuys: {
    title: 'What that still buys',
    assumed: 'On the plans of January 2026, if all of it goes into one of these:',
    included: 'Uses no {noun}: {features}.',
    unknown: 'No published rate: {features}.',
  },
  sources: {
    page: 'read from HeyGen’s page',
    'cost-line': 'read from HeyGen’s cost line',
    api: 'from HeyGen’s API',
    partner: 'from this site',
    user: 'entered by you',
  },
};
