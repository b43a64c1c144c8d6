import type { PageMessages } from './messages.ts';

export const enPages: PageMessages = {
  left: '{credits} left',
  asOf: 'as of {time}',
  balanceUnknown: 'Not seen yet. Open HeyGen’s profile menu once, and the balance is kept here.',
  sources: {
    page: 'read from HeyGen’s page',
    'cost-line': 'read from HeyGen’s cost line',
    api: 'from HeyGen’s API',
    partner: 'from this site',
    user: 'entered by you',
  },
};
