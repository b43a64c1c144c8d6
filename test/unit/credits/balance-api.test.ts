import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { type BalanceReply, readBalanceReply, readLegacyQuota } from '../../../shared/credits/balance-api.ts';
import fixtures from './balance-replies.json' with { type: 'json' };

/** Twelve seconds before the HTTP date of the fixtures. */
const NOW = Date.UTC(2026, 10, 22, 14, 29, 48);

type Expected = Record<string, unknown> & { state: string };

/** Fixtures give a balance flat and its dates as text. */
function expected({ state, account, ...rest }: Expected): unknown {
  if (state !== 'ok') return { state, ...rest };
  const pools = (rest.pools as { resetsAt?: string }[]).map(({ resetsAt, ...pool }) => {
    return resetsAt ? { ...pool, resetsAt: Date.parse(resetsAt) } : pool;
  });
  return { state, balance: { ...rest, pools, source: 'api', readAt: NOW }, ...(account ? { account } : {}) };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : [];
}

const accountBody = {
  username: 'u_1',
  email: 'ada@example.test',
  first_name: 'Ada',
  billing_type: 'wallet',
  wallet: { currency: 'usd', remaining_balance: 5 },
};

describe("HeyGen's reply about the account", () => {
  test.each(fixtures.replies)('$name', ({ reply, expect: outcome }) => {
    expect(readBalanceReply(reply as Parameters<typeof readBalanceReply>[0], NOW)).toStrictEqual(expected(outcome));
  });

  it('is refused over 64 KiB, whatever it says', () => {
    const padded = (length: number) => JSON.stringify(accountBody).padEnd(length);
    expect(readBalanceReply({ status: 200, body: padded(65_536) }, NOW).state).toBe('ok');
    expect(readBalanceReply({ status: 200, body: padded(65_537) }, NOW)).toEqual({
      state: 'unavailable',
      reason: 'malformed',
    });
  });

  it('dates a reset in UTC, wherever it is read', () => {
    vi.stubEnv('TZ', 'Asia/Kolkata');
    expect(new Date(2026, 11, 17).getTimezoneOffset()).toBe(-330);
    const credits = { premium_credits: { remaining: 1, resets_at: '2026-12-17T06:30:00' } };
    const reply = readBalanceReply(
      { status: 200, body: { billing_type: 'subscription', subscription: { credits } } },
      NOW,
    );
    vi.unstubAllEnvs();
    expect(reply).toMatchObject({ balance: { pools: [{ resetsAt: Date.UTC(2026, 11, 17, 6, 30) }] } });
  });

  it('never passes on a name, an address or a message', () => {
    const ok = JSON.stringify(readBalanceReply({ status: 200, body: { message: 'hush', data: accountBody } }, NOW));
    expect(ok).toContain('"amount":5');
    expect(ok).not.toMatch(/Ada|ada@|hush/);
    for (const status of [200, 400, 401, 402, 403, 404, 429, 500]) {
      const body = { error: { code: 'insufficient_api_key_scope', message: 'key sk_1 lacks it' }, message: 'sk_1' };
      expect(JSON.stringify(readBalanceReply({ status, body }, NOW))).not.toContain('sk_1');
    }
  });

  it('keeps the account out of the balance, which may be shown', () => {
    const reply = readBalanceReply({ status: 200, body: accountBody }, NOW);
    expect(reply).toMatchObject({ state: 'ok', account: 'u_1' });
    expect(JSON.stringify(reply.state === 'ok' && reply.balance)).not.toContain('u_1');
  });
});

describe('the legacy quota', () => {
  test.each(fixtures.legacy)('$name', ({ body, expect: outcome }) => {
    expect(readLegacyQuota(body, NOW)).toStrictEqual(expected(outcome));
  });
});

describe('any reply at all', () => {
  const STATES = 'ok unavailable signed-out reconnect not-permitted retry retired insufficient'.split(' ');

  function isSound(reply: BalanceReply): void {
    expect(STATES).toContain(reply.state);
    for (const number of numbersIn(reply)) expect(number).toSatisfy(Number.isFinite);
    if (reply.state === 'ok') expect(reply.balance.pools.length).toBeGreaterThan(0);
    if (reply.state === 'retry') {
      expect(reply.afterMs).toBeGreaterThanOrEqual(1000);
      expect(reply.afterMs).toBeLessThanOrEqual(60_000);
    }
  }

  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('12.5', '2026-12-17T00:00:00Z', 1e308, -1e308, Number.NaN));
  const pool = fc.record({ remaining: value, resets_at: value }, { requiredKeys: [] });
  const billing = fc.record(
    {
      billing_type: fc.oneof(fc.constantFrom('wallet', 'subscription', 'usage_based', '__proto__'), value),
      wallet: fc.oneof(
        value,
        fc.record({ currency: fc.constantFrom('usd', 'credits'), remaining_balance: value, auto_reload: value }),
      ),
      subscription: fc.oneof(
        value,
        fc.record({
          plan: value,
          credits: fc.record({ premium_credits: pool, add_on_credits: fc.oneof(value, pool) }),
        }),
      ),
      usage_based: fc.oneof(value, fc.record({ spending_current_usd: value, spending_cap_usd: value })),
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    fc.json(),
    fc.string(),
    billing,
    fc.record({ data: billing }),
    fc.record({ code: value, error: value, data: value }),
  );
  const status = fc.oneof(fc.constantFrom(200, 400, 401, 402, 403, 404, 429, 500), fc.integer(), fc.double());
  const headers = fc.dictionary(fc.constantFrom('retry-after', 'Retry-After', 'date', '__proto__'), fc.string());

  it('gives a state, finite numbers and no exception', () => {
    fc.assert(
      fc.property(status, headers, body, (status, headers, body) => {
        isSound(readBalanceReply({ status, headers, body }, NOW));
        isSound(readLegacyQuota(body, NOW));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a state even for what no JSON holds', () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('trap');
        },
      },
    );
    for (const body of [trap, { data: trap }, { code: Symbol('code') }, Symbol('body'), () => 1, 1n, undefined]) {
      isSound(readBalanceReply({ status: 200, body }, NOW));
      isSound(readLegacyQuota(body, NOW));
    }
  });

  it('says 0 only where HeyGen says 0', () => {
    const notANumber = fc.oneof(
      fc.constantFrom(null, '', ' ', false, '0 USD', '-'),
      fc.object(),
      fc.array(fc.integer()),
    );
    fc.assert(
      fc.property(notANumber, (remaining) => {
        const wallet = { currency: 'usd', remaining_balance: remaining };
        const reply = readBalanceReply({ status: 200, body: { billing_type: 'wallet', wallet } }, NOW);
        expect(reply).toMatchObject({ balance: { pools: [{ amount: 'unknown' }] } });
      }),
    );
  });

  test.each([
    ['digits', '9'],
    ['spaces', ' '],
    ['brackets', '['],
    ['minus signs', '-'],
    ['line ends', '\n'],
    ['letters before GMT', 'A'],
  ])('is read in under 50 ms with 100,000 %s anywhere', (_, sign) => {
    const long = sign.repeat(100_000);
    const pools = { premium_credits: { remaining: long, resets_at: `2026-12-17T00:00${long}` } };
    const bodies = [
      long,
      { error: long, code: long, data: { failure_code: long } },
      { billing_type: 'subscription', username: long, subscription: { plan: long, credits: pools } },
      { billing_type: long, wallet: { currency: 'usd', remaining_balance: long } },
    ];
    // The processor's time: other work on the machine is no cost of a reply.
    const before = process.cpuUsage();
    for (const body of bodies) {
      for (const status of [200, 429])
        isSound(readBalanceReply({ status, headers: { 'retry-after': `${long} GMT` }, body }, NOW));
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(50);
  });
});
