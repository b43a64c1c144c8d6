import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Extension, ProvidedBalance, ProvidedRate, RateCardId } from '../../../widget/sdk/api.d.ts';
import { urlBalanceProvider } from '../../../widget/sdk/providers/url.ts';
import { settled, watched } from './lib/instance.ts';
import { stubPage } from './lib/page.ts';

/** What resembles the wanted object, with anything in each of its fields. */
const almost = <T>(fields: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, fc.oneof(given, fc.anything())])), {
    requiredKeys: [],
  });

const pool = almost<unknown>({
  kind: fc.constantFrom('plan', 'add-on', 'api', 'metered'),
  unit: fc.constantFrom('credits', 'usd'),
  amount: fc.oneof(fc.double(), fc.constant('unknown')),
  spent: fc.double(),
  resetsAt: fc.integer(),
});
const balance = fc.oneof(
  fc.anything(),
  almost<unknown>({ pools: fc.array(pool), readAt: fc.integer(), plan: fc.string() }),
);
const rate = almost<unknown>({
  feature: fc.constantFrom('avatar-iv', 'acme.thing'),
  credits: fc.oneof(fc.double(), fc.record({ min: fc.double(), max: fc.double() })),
  per: fc.constantFrom('minute', 'clip'),
  source: fc.string(),
});

describe('whatever a partner’s code hands over', () => {
  it('as a balance leaves a balance that is one', async () => {
    await fc.assert(
      fc.asyncProperty(balance, async (given) => {
        const { upfront } = watched();
        upfront.credits.registerBalanceProvider({ provideBalance: () => given as ProvidedBalance });
        const { state, credits, text, sourceText, message } = await upfront.credits.refresh();
        expect(['none', 'fresh', 'stale', 'error']).toContain(state);
        expect(credits === 'unknown' || Number.isFinite(credits)).toBe(true);
        expect(text + sourceText + message).not.toMatch(/undefined|NaN|\{\w+\}/);
        if (state === 'none') expect(given ?? undefined).toBeUndefined();
        upfront.dispose();
      }),
      { numRuns: 500 },
    );
  });

  it('as rates leaves prices that are some', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.array(rate)), async (given) => {
        const { upfront } = watched();
        upfront.rates.registerRateProvider({ provideRates: (_: RateCardId) => given as ProvidedRate[] });
        await settled();
        for (const feature of ['avatar-iv', 'acme.thing'] as const) {
          const { credits, lines } = upfront.credits.estimate({ feature, seconds: 60 });
          if (credits !== 'unknown') expect(credits.min >= 0 && credits.max >= credits.min).toBe(true);
          expect(lines.map(({ rateText }) => rateText).join()).not.toMatch(/undefined|NaN/);
        }
        upfront.dispose();
      }),
      { numRuns: 500 },
    );
  });

  it('as an extension is taken whole or refused with a TypeError, and leaves nothing then', () => {
    const contributes = almost<unknown>({
      features: fc.array(almost({ id: fc.constantFrom('acme.thing', 'thing'), name: fc.string() })),
      rates: fc.array(rate),
      commands: fc.array(almost({ command: fc.constantFrom('acme.do', 'no id'), title: fc.string() })),
      colors: fc.dictionary(fc.string(), almost({ light: fc.string(), dark: fc.string() })),
      l10n: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string())),
    });
    const extension = almost<unknown>({ id: fc.constantFrom('acme.tools', 'tools'), contributes });
    fc.assert(
      fc.property(extension, (given) => {
        const { upfront } = watched();
        try {
          upfront.extensions.register(given as Extension);
          expect(upfront.extensions.all).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect(upfront.extensions.all).toEqual([]);
        }
        upfront.credits.estimate({ feature: 'acme.thing' });
        upfront.l10n.t('{a}', { a: 'b' });
        upfront.dispose();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whatever a server answers', () => {
  let body: BodyInit = '';
  let init: ResponseInit = {};
  beforeAll(() => {
    stubPage();
    vi.stubGlobal('fetch', async () => new Response(init.status === 204 ? null : body, init));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('leaves a balance that is one', async () => {
    const text = fc.oneof(
      fc.string(),
      balance.map((value) => JSON.stringify(value) ?? ''),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(200, 200, 200, 201, 204, 400, 401, 402, 404, 429, 500),
        async (sent, status) => {
          body = sent;
          init = { status };
          const { upfront } = watched();
          const provider = urlBalanceProvider('/balance');
          upfront.credits.registerBalanceProvider(provider);
          const { state, credits, pools } = await upfront.credits.refresh();
          expect(['fresh', 'stale', 'error']).toContain(state);
          expect(credits === 'unknown' || Number.isFinite(credits)).toBe(true);
          if (state === 'error') expect(pools).toEqual([]);
          upfront.dispose();
          provider.dispose();
        },
      ),
      { numRuns: 500 },
    );
  });
});
