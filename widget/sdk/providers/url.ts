import type { BalanceProvider, Disposable, ProvidedBalance, UrlBalanceOptions } from '../api.d.ts';
import { type Cancellation, createCancellation } from '../cancellation.ts';
import { fail, known, number, refuseKeys } from '../check.ts';
import { withDispose } from '../disposable.ts';
import { createEmitter, type Report } from '../events.ts';
import { troubled } from '../trouble.ts';
import { checkAddress } from './address.ts';
import { readReply, retryAfter } from './reply.ts';
import { createSchedule } from './schedule.ts';

/** The least time between questions that nobody has asked for. Milliseconds. */
const LEAST_REFRESH = 15_000;

/** Those who listen here report for themselves. */
const ignore: Report = () => {};

function unreachable(error: unknown): never {
  throw troubled(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable', String(error));
}

/** One request, for however many ask while it is under way. */
interface Flight {
  readonly cancellation: Cancellation;
  readonly answer: Promise<ProvidedBalance>;
  askers: number;
}

/** Asks the page's own server; see the API. */
export function urlBalanceProvider(url: string | URL, options: UrlBalanceOptions = {}): BalanceProvider & Disposable {
  refuseKeys(options, 'options');
  const {
    timeout = 8000,
    refreshEvery = 60_000,
    crossOrigin = false,
  } = known<UrlBalanceOptions>(options, 'options', {
    timeout: (value, path) => number(value, path, 100, 120_000),
    refreshEvery: (value, path) => (value === 0 ? value : number(value, path, LEAST_REFRESH, 86_400_000)),
    crossOrigin: (value, path) => (typeof value === 'boolean' ? value : fail(path, 'true or false')),
  });
  const address = checkAddress(url, crossOrigin);
  const schedule = createSchedule(refreshEvery, () => didChange.fire());
  const didChange = createEmitter<void>('onDidChangeBalance', ignore, schedule.start);
  let isDisposed = false;
  let flight: Flight | undefined;
  /** What the server has called its last answer: it may say that nothing has changed since. */
  let last: { readonly etag: string; readonly balance: ProvidedBalance } | undefined;

  async function request(signal: AbortSignal): Promise<ProvidedBalance> {
    const known = crossOrigin ? undefined : last;
    const response = await fetch(address, {
      // To no other origin than the partner has named, wherever the server redirects to.
      mode: crossOrigin ? 'cors' : 'same-origin',
      credentials: crossOrigin ? 'include' : 'same-origin',
      cache: 'no-store',
      // To another origin, a question with a tag would need leave in advance.
      headers: { accept: 'application/json', ...(known && { 'if-none-match': known.etag }) },
      signal,
    }).catch(unreachable);
    if (response.status === 304 && known) return known.balance;
    try {
      const balance = await readReply(response);
      const etag = response.headers.get('etag');
      last = etag ? { etag, balance } : undefined;
      return balance;
    } catch (error) {
      toldToWait = retryAfter(response.headers, Date.now());
      // What is only not found may be there again after the server's next release.
      isGone = response.status === 410;
      throw error;
    }
  }

  let toldToWait = 0;
  /** The server has taken the address away for good. */
  let isGone = false;
  /** What the server has answered with when it told us to wait. */
  let refusal: unknown;

  async function ask({ token, cancel }: Cancellation): Promise<ProvidedBalance> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      cancel();
    }, timeout);
    toldToWait = 0;
    isGone = false;
    // Pages wrap `fetch`, and not all wrappers know what a signal is.
    const end = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => reject(troubled('failed', 'Nobody waits for the balance any more.')));
    });
    try {
      const balance = await Promise.race([request(token.signal), end]);
      schedule.answered();
      return balance;
    } catch (error) {
      if (token.isCancellationRequested && !isLate) throw error;
      const failure = isLate
        ? troubled('timeout', `The balance's address did not answer within ${timeout} ms.`)
        : error;
      refusal = failure;
      if (isGone) schedule.stop();
      else schedule.failed(toldToWait);
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }

  function begin(): Flight {
    const cancellation = createCancellation(ignore);
    const begun: Flight = {
      cancellation,
      answer: ask(cancellation).finally(() => {
        if (flight === begun) flight = undefined;
      }),
      askers: 0,
    };
    flight = begun;
    return begun;
  }

  return withDispose(
    {
      onDidChangeBalance: didChange.event,
      async provideBalance(token) {
        if (isDisposed) throw troubled('failed', 'This provider of a balance has been disposed of.');
        // Whoever asks by hand is not let through either, and is told the same once more.
        if (schedule.isToldToWait()) throw refusal;
        const mine = flight ?? begin();
        mine.askers++;
        token.onCancellationRequested(() => {
          mine.askers--;
          if (mine.askers > 0) return;
          if (flight === mine) flight = undefined;
          mine.cancellation.cancel();
        });
        return mine.answer;
      },
    },
    () => {
      isDisposed = true;
      flight?.cancellation.cancel();
      didChange.dispose();
    },
  );
}
