/** Why a balance could not be read, in the words of the widget's API. */
export type BalanceTrouble =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'malformed'
  | 'too-large'
  | 'server-error'
  | 'rate-limited'
  | 'signed-out'
  | 'not-permitted'
  | 'retired'
  | 'failed';

/** What only the widget on partners' pages says. */
export interface WidgetMessages {
  balanceUnknown: string;
  balanceLoading: string;
  /** Where a balance comes from, and when it was read. */
  balanceFrom: string;
  /** What went wrong, and what to do; for the visitors of a partner's page. */
  trouble: Readonly<Record<BalanceTrouble, string>>;
  /** Titles of the two lists that the built-in commands show. */
  alternatives: string;
  breakdown: string;
}
