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
  unknownBalance: string;
  balanceLoading: string;
  /** Where a balance comes from, and when it was read. */
  balanceFrom: string;
  /** What went wrong, and what to do; for the visitors of a partner's page. */
  trouble: Readonly<Record<BalanceTrouble, string>>;
  /** Titles of the two lists that the built-in commands show. */
  alternatives: string;
  breakdown: string;
  /** Name of a list to choose from that has none of its own. */
  choose: string;
  /** In the place of a list's entries, where none has what is typed. */
  nothingFound: string;
  /** What a text in the status bar is, to those who do not see its shape. */
  severities: Readonly<Record<'warning' | 'error', string>>;
}
