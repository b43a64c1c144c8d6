import type { WidgetMessages } from './widget-messages.ts';

export const enWidget: WidgetMessages = {
  unknownBalance: 'Balance unknown',
  balanceLoading: 'Loading the balance…',
  balanceFrom: '{source}, {asOf}',
  trouble: {
    offline: 'You are offline. The balance is loaded again once you are back.',
    unreachable: 'The balance could not be loaded. Check your connection, or try again in a minute.',
    timeout: 'Loading the balance took too long. Try again in a minute.',
    malformed: 'The balance could not be read. If this stays so, tell this site’s support.',
    'too-large': 'The balance could not be read. If this stays so, tell this site’s support.',
    'server-error': 'The server has a problem and sent no balance. Try again in a minute.',
    'rate-limited': 'The balance was loaded too often. It is loaded again in a while.',
    'signed-out': 'Sign in again to see the balance.',
    'not-permitted': 'This account may not see the balance. Ask whoever manages it.',
    retired: 'This site no longer offers a balance. Look it up in HeyGen.',
    failed: 'The balance could not be loaded. Try again in a minute.',
  },
  alternatives: 'What to use instead',
  breakdown: 'What this costs',
  choose: 'Choose',
  nothingFound: 'Nothing found.',
  severities: { warning: 'Warning', error: 'Error' },
};
