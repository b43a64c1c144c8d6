import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Balance, BalanceProvider, CancellationToken, ProvidedBalance } from '../../../widget/sdk/api.d.ts';
import { createEmitter } from '../../../widget/sdk/events.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import { mockBalanceProvider } from '../../../widget/sdk/providers/mock.ts';
import { broken, settled, watched } from './lib/instance.ts';

const NOON = new Date(2026, 10, 20, 12, 0).getTime();
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const of = (amount: number): ProvidedBalance => ({ pools: [{ kind: 'plan', unit: 'credits', amount }] });

/** A provider whose answers are given by hand. */
function byHand() {
  const asked: { token: CancellationToken; answer(value: unknown): void; fail(error: unknown): void }[] = [];
  const changed = createEmitter<void>('test', () => {});
  const provider: BalanceProvider = {
    onDidChangeBalance: changed.event,
    provideBalance: (token) =>
      new Promise((answer, fail) => asked.push({ token, answer: answer as (value: unknown) => void, fail })),
  };
  return { provider, asked, changed };
}

describe('a balance', () => {
  it('is none until somebody provides one, then loading, then fresh, with source and time', async () => {
    const { upfront } = watched();
    const { provider, asked } = byHand();
    const seen: Balance['state'][] = [];
    upfront.credits.onDidChangeBalance(({ state }) => seen.push(state));
    expect(upfront.credits.balance).toMatchObject({ state: 'none', credits: 'unknown', readAt: undefined, pools: [] });
    upfront.credits.registerBalanceProvider(provider);
    expect(upfront.credits.balance).toMatchObject({ state: 'loading', credits: 'unknown', readAt: undefined });
    await settled();
    asked[0]?.answer({ ...of(200), plan: 'Creator' });
    await settled();
    expect(upfront.credits.balance).toEqual({
      state: 'fresh',
      pools: of(200).pools,
      credits: 200,
      readAt: NOON,
      plan: 'Creator',
      text: '200 premium credits left',
      sourceText: 'from this site, as of 12:00',
      message: '',
    });
    expect(seen).toEqual(['loading', 'fresh']);
  });

  it('adds plan and add-on credits, and nothing else', async () => {
    const { upfront } = watched();
    upfront.credits.registerBalanceProvider(
      fixedBalanceProvider({
        pools: [
          { kind: 'plan', unit: 'credits', amount: 20.5 },
          { kind: 'add-on', unit: 'credits', amount: 300 },
          { kind: 'api', unit: 'credits', amount: 1000 },
          { kind: 'api', unit: 'usd', amount: 10 },
        ],
      }),
    );
    const balance = await upfront.credits.refresh();
    expect(balance.credits).toBe(320);
    expect(balance.pools).toHaveLength(4);
  });

  it('is the same object while it says the same, and cannot be changed from outside', async () => {
    const { upfront } = watched();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(5));
    const balance = await upfront.credits.refresh();
    expect(upfront.credits.balance).toBe(balance);
    expect(() => (balance.pools as unknown[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(balance.pools[0] ?? {}, { amount: 9 })).toThrow(TypeError);
  });

  it('keeps what it was given, whatever becomes of the object', async () => {
    const { upfront } = watched();
    const given = {
      pools: [{ kind: 'plan', unit: 'credits', amount: 5 } as { kind: 'plan'; unit: 'credits'; amount: number }],
    };
    upfront.credits.registerBalanceProvider({ provideBalance: () => given });
    await upfront.credits.refresh();
    (given.pools[0] ?? { amount: 0 }).amount = 999;
    expect(upfront.credits.balance.credits).toBe(5);
  });

  it('grows stale by itself after five minutes, and says so once', async () => {
    const { upfront } = watched();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(50));
    await upfront.credits.refresh();
    const heard = vi.fn();
    upfront.credits.onDidChangeBalance(heard);
    vi.advanceTimersByTime(5 * MINUTE);
    expect(upfront.credits.balance.state).toBe('fresh');
    vi.advanceTimersByTime(2);
    expect(heard).toHaveBeenCalledOnce();
    expect(upfront.credits.balance).toMatchObject({
      state: 'stale',
      credits: 50,
      sourceText: 'from this site, as of 12:00',
    });
    expect(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).sentence).toBe(
      'This will use 19 premium credits (50 remaining as of 12:00).',
    );
    vi.advanceTimersByTime(13 * 60 * MINUTE);
    expect(upfront.credits.balance.sourceText).toBe('from this site, as of Nov 20, 12:00');
  });

  it('is stale at once where a refill has passed', async () => {
    const { upfront } = watched();
    const pool = { kind: 'plan', unit: 'credits', amount: 5, resetsAt: NOON + MINUTE } as const;
    upfront.credits.registerBalanceProvider(fixedBalanceProvider({ pools: [pool] }));
    await upfront.credits.refresh();
    vi.advanceTimersByTime(MINUTE);
    expect(upfront.credits.balance.state).toBe('stale');
  });

  it('dated after now is dated now', async () => {
    const { upfront } = watched();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider({ ...of(5), readAt: NOON + 60 * MINUTE }));
    expect((await upfront.credits.refresh()).readAt).toBe(NOON);
  });

  it('follows the language of the card', async () => {
    const { upfront } = watched();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(5));
    await upfront.credits.refresh();
    const heard = vi.fn();
    upfront.credits.onDidChangeBalance(heard);
    upfront.rates.rateCard = 'credits-2026b';
    expect(upfront.credits.balance.text).toBe('5 credits left');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is gone when the provider says that it knows none, lest somebody see another’s', async () => {
    const { upfront } = watched();
    const { provider, asked } = byHand();
    upfront.credits.registerBalanceProvider(provider);
    await settled();
    asked[0]?.answer(of(5));
    await settled();
    const refreshed = upfront.credits.refresh();
    await settled();
    asked[1]?.answer(null);
    expect(await refreshed).toMatchObject({ state: 'none', credits: 'unknown', pools: [], readAt: undefined });
  });
});

describe('a question that fails', () => {
  it('keeps the last good balance with its time, and says what to do', async () => {
    const { upfront, errors } = watched();
    const mock = mockBalanceProvider([
      { balance: 80 },
      { fault: 'offline' },
      { fault: 'server-error' },
      { balance: 70 },
    ]);
    upfront.credits.registerBalanceProvider(mock);
    await upfront.credits.refresh();
    vi.setSystemTime(NOON + MINUTE);
    expect(await upfront.credits.refresh()).toMatchObject({
      state: 'offline',
      credits: 80,
      readAt: NOON,
      message: 'You are offline. The balance is loaded again once you are back.',
    });
    expect(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).sentence).toContain('(80 remaining)');
    expect(await upfront.credits.refresh()).toMatchObject({ state: 'error', credits: 80, readAt: NOON });
    expect(await upfront.credits.refresh()).toMatchObject({ state: 'fresh', credits: 70, message: '' });
    expect(mock.asked).toBe(4);
    expect(errors).toEqual([]);
  });

  it.each(['offline', 'timeout', 'malformed', 'too-large', 'server-error', 'rate-limited', 'signed-out'] as const)(
    'by the mocked fault %s is unknown, never 0, and says so',
    async (fault) => {
      const { upfront } = watched();
      upfront.credits.registerBalanceProvider(mockBalanceProvider([{ fault }]));
      const balance = await upfront.credits.refresh();
      expect(balance.state).toBe(fault === 'offline' ? 'offline' : 'error');
      expect(balance.credits).toBe('unknown');
      expect(balance.message).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('is reported where it is somebody’s mistake', async () => {
    const { upfront, errors } = watched();
    upfront.credits.registerBalanceProvider({ provideBalance: broken });
    expect((await upfront.credits.refresh()).message).toBe('The balance could not be loaded. Try again in a minute.');
    expect(errors[0]?.source).toBe('A balance provider');
  });

  it('is taken for the network’s where there is none', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { upfront } = watched();
    expect(upfront.env.isOnline).toBe(false);
    upfront.credits.registerBalanceProvider({ provideBalance: async () => broken() });
    expect((await upfront.credits.refresh()).state).toBe('offline');
  });

  it.each<[unknown, string]>([
    ['five', 'balance must be an object.'],
    [{}, 'balance.pools must be a list.'],
    [{ pools: {} }, 'balance.pools must be a list of at most 20.'],
    [
      { pools: [{ kind: 'gold', unit: 'credits', amount: 1 }] },
      'balance.pools[0].kind must be one of "plan", "add-on", "api", "metered".',
    ],
    [{ pools: [{ kind: 'plan', unit: 'eur', amount: 1 }] }, 'balance.pools[0].unit must be one of "credits", "usd".'],
    [
      { pools: [{ kind: 'plan', unit: 'credits', amount: null }] },
      'balance.pools[0].amount must be a number, or "unknown" where it is not known.',
    ],
    [
      { pools: [{ kind: 'plan', unit: 'credits', amount: '5' }] },
      'balance.pools[0].amount must be a number, or "unknown" where it is not known.',
    ],
    [
      { pools: [{ kind: 'plan', unit: 'credits', amount: Number.NaN }] },
      'balance.pools[0].amount must be a number, or "unknown" where it is not known.',
    ],
    [{ pools: [], readAt: 1_795_000_000 }, 'balance.readAt must be milliseconds since 1970, as Date.now() gives them.'],
    [{ pools: [], plan: 'Pro\u202e' }, 'balance.plan must be a text of 1 to 64 characters on one line.'],
    [{ pools: [], plan: 'x'.repeat(65) }, 'balance.plan must be a text of 1 to 64 characters on one line.'],
    [
      { pools: Array(21).fill({ kind: 'plan', unit: 'credits', amount: 1 }) },
      'balance.pools must be a list of at most 20.',
    ],
  ])('for %j names the field', async (answer, message) => {
    const { upfront, errors } = watched();
    upfront.credits.registerBalanceProvider({ provideBalance: () => answer as ProvidedBalance });
    expect((await upfront.credits.refresh()).state).toBe('error');
    expect(errors[0]?.error).toEqual(new TypeError(message));
  });
});

describe('providers', () => {
  it('are asked once at a time, however many ask', async () => {
    const { upfront } = watched();
    const { provider, asked } = byHand();
    upfront.credits.registerBalanceProvider(provider);
    const all = [upfront.credits.refresh(), upfront.credits.refresh(), upfront.credits.refresh()];
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(of(5));
    expect((await Promise.all(all)).map(({ credits }) => credits)).toEqual([5, 5, 5]);
  });

  it('are asked again when they say that something has changed, but at most once a second', async () => {
    const { upfront } = watched();
    let balance = 1;
    const changed = createEmitter<void>('test', () => {});
    const provideBalance = vi.fn(() => {
      // A provider that says so after every answer would be asked without end.
      Promise.resolve().then(() => changed.fire());
      return of(balance);
    });
    upfront.credits.registerBalanceProvider({ onDidChangeBalance: changed.event, provideBalance });
    await settled();
    balance = 2;
    changed.fire();
    await vi.advanceTimersByTimeAsync(10);
    expect(provideBalance).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(upfront.credits.balance.credits).toBe(2);
    await vi.advanceTimersByTimeAsync(8500);
    expect(provideBalance.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('give way to the one registered last, and come back when it goes', async () => {
    const { upfront } = watched();
    const first = byHand();
    const second = byHand();
    upfront.credits.registerBalanceProvider(first.provider);
    await settled();
    const registration = upfront.credits.registerBalanceProvider(second.provider);
    await settled();
    expect(first.asked[0]?.token.isCancellationRequested).toBe(true);
    expect(first.asked[0]?.token.signal.aborted).toBe(true);
    first.asked[0]?.answer(of(1));
    second.asked[0]?.answer(of(2));
    await settled();
    expect(upfront.credits.balance.credits).toBe(2);
    expect(first.changed.isHeard).toBe(false);
    registration.dispose();
    registration.dispose();
    expect(upfront.credits.balance.state).toBe('loading');
    await settled();
    first.asked[1]?.answer(of(1));
    await settled();
    expect(upfront.credits.balance.credits).toBe(1);
    expect(second.changed.isHeard).toBe(false);
  });

  it('are asked anew where another came and went in between', async () => {
    const { upfront } = watched();
    const { provider, asked } = byHand();
    upfront.credits.registerBalanceProvider(provider);
    await settled();
    upfront.credits.registerBalanceProvider(byHand().provider).dispose();
    const refreshed = upfront.credits.refresh();
    await settled();
    asked[0]?.answer(of(1));
    asked[1]?.answer(of(2));
    expect((await refreshed).credits).toBe(2);
  });

  it('that never answer are not waited for longer than half a minute', async () => {
    const { upfront } = watched();
    const { provider, asked } = byHand();
    upfront.credits.registerBalanceProvider(provider);
    const refreshed = upfront.credits.refresh();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await refreshed).message).toContain('took too long');
    expect(asked[0]?.token.isCancellationRequested).toBe(true);
    asked[0]?.answer(of(9));
    await settled();
    expect(upfront.credits.balance.credits).toBe('unknown');
  });

  it('that are none are refused', () => {
    const { upfront } = watched();
    expect(() => upfront.credits.registerBalanceProvider({} as BalanceProvider)).toThrow(
      new TypeError('provider.provideBalance must be a function.'),
    );
  });

  it('whose events throw harm nobody', async () => {
    const { upfront, errors } = watched();
    const registration = upfront.credits.registerBalanceProvider({
      onDidChangeBalance: broken,
      provideBalance: () => of(4),
    });
    expect((await upfront.credits.refresh()).credits).toBe(4);
    registration.dispose();
    const other = upfront.credits.registerBalanceProvider({
      onDidChangeBalance: () => ({ dispose: broken, [Symbol.dispose]: broken }),
      provideBalance: () => of(5),
    });
    other.dispose();
    expect(errors).toHaveLength(2);
    expect(upfront.credits.balance.state).toBe('none');
  });
});

describe('the mock', () => {
  it('goes through its steps, one a question, and stays with the last', async () => {
    const { upfront } = watched();
    const mock = mockBalanceProvider([{ balance: 3, after: 500 }, { balance: 'unknown' }]);
    upfront.credits.registerBalanceProvider(mock);
    await vi.advanceTimersByTimeAsync(499);
    expect(upfront.credits.balance.state).toBe('loading');
    await vi.advanceTimersByTimeAsync(1);
    expect(upfront.credits.balance.credits).toBe(3);
    for (let i = 0; i < 3; i++) {
      expect(await upfront.credits.refresh()).toMatchObject({ state: 'fresh', credits: 'unknown' });
    }
    expect(mock.asked).toBe(4);
  });

  it.each<[unknown, string]>([
    [[], 'steps must be at least one.'],
    [[{ fault: 'fire' }], 'steps[0].fault must be one of "offline", "timeout"'],
    [[{ balance: 1 }, { balance: {} }], 'steps[1].balance.pools must be a list.'],
  ])('refuses %j', (steps, message) => {
    expect(() => mockBalanceProvider(steps as never)).toThrow(message);
  });
});
