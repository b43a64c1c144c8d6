import type { Status } from './report.ts';

/** Why a page could not be opened, in a sentence with a way out. */
export interface Failure {
  status: Exclude<Status, 'read'>;
  message: string;
  /** Another attempt may go better. */
  isWorthAgain: boolean;
}

const REASONS: ReadonlyArray<readonly [RegExp, Failure['status'], why: string, todo: string, again: boolean]> = [
  [
    /ERR_CERT|ERR_SSL|SEC_ERROR|MOZILLA_PKIX|SSL_ERROR|CERTIFICATE/i,
    'certificate',
    'its certificate is not accepted',
    'set the clock of this machine, name the proxy’s certificate to the system, or add --insecure if you know who answers',
    false,
  ],
  [
    /NAME_NOT_RESOLVED|UNKNOWN_HOST|dnsNotFound/i,
    'unreachable',
    'its name is not known',
    'check the address and the network',
    true,
  ],
  [
    /INTERNET_DISCONNECTED|netOffline|NETWORK_CHANGED/i,
    'unreachable',
    'there is no network',
    'connect this machine, and run the same command again',
    true,
  ],
  [
    /CONNECTION_REFUSED|connectionFailure|NET_INTERRUPT/i,
    'unreachable',
    'nobody answers there',
    'start the server, or check the address',
    true,
  ],
  [
    /CONNECTION_(?:RESET|CLOSED)|EMPTY_RESPONSE|NET_RESET/i,
    'unreachable',
    'the connection was broken off',
    'run the same command again',
    true,
  ],
  [/PROXY|TUNNEL/i, 'unreachable', 'the proxy does not let it through', 'check the proxy of this machine', true],
  [/BLOCKED_BY/i, 'unreachable', 'it is blocked on this machine', 'ask whoever manages the machine', false],
  [
    /TOO_MANY_REDIRECTS|redirectLoop/i,
    'unreachable',
    'it leads back to itself again and again',
    'sign in anew with --profile DIR --headed',
    false,
  ],
  [/timeout|timed out|ERR_TIMED_OUT/i, 'unreachable', 'it did not load in time', 'try a longer --timeout', true],
  [
    /Target closed|Session closed|detached|crash|Connection closed|disconnected/i,
    'failed',
    'the browser ended while it was looked at',
    'run the same command again; with little memory, with --concurrency 1',
    true,
  ],
];

/** Somebody has ended the check before this page was read. */
export const endedBefore = (address: string): Failure => ({
  status: 'failed',
  message: `${address} was not read: the check was ended before.`,
  isWorthAgain: false,
});

export function failureOf(address: string, error: unknown): Failure {
  const text = error instanceof Error ? error.message || error.name : String(error);
  const [, status = 'failed', why, todo, isWorthAgain = false] = REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  const message = why
    ? `${address} was not read: ${why}. To go on, ${todo}.`
    : `${address} was not read: ${text.split('\n')[0]?.slice(0, 300)}.`;
  return { status, message, isWorthAgain };
}

/** What a server answers to whoever has not signed in, or may not see the page. */
export const isRefusal = (code: number): boolean => code === 401 || code === 403;

export const answeredWith = (address: string, code: number, hasProfile: boolean): Failure =>
  isRefusal(code)
    ? {
        status: 'sign-in',
        message: `${address} was not read: the server answered ${code}, which it does to whoever has not signed in, or may not see the page. ${howToSignIn(hasProfile)}`,
        isWorthAgain: false,
      }
    : {
        status: 'unreachable',
        message: `${address} was not read: the server answered ${code}. ${code >= 500 ? 'Try again later.' : 'Check the address.'}`,
        isWorthAgain: code >= 500 || code === 429,
      };

export const signInWanted = (address: string, hasProfile: boolean): Failure => ({
  status: 'sign-in',
  message: `${address} asks to sign in. ${howToSignIn(hasProfile)}`,
  isWorthAgain: false,
});

const howToSignIn = (hasProfile: boolean): string =>
  `Run the same command once with ${hasProfile ? '' : '--profile DIR '}--headed, sign in there, and from then on ${hasProfile ? 'without --headed' : 'with --profile DIR alone'}.`;
