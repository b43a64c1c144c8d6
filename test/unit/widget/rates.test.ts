import { describe, expect, it, vi } from 'vitest';
import type { ProvidedRate, RateProvider, Upfront } from '../../../widget/sdk/api.d.ts';
import { createEmitter } from '../../../widget/sdk/events.ts';
import { broken, settled, watched } from './lib/instance.ts';

const UPSCALE: ProvidedRate = { feature: 'upscale', credits: 4, per: 'video', source: 'our price list' };

const upscale = ({ credits }: Upfront) => credits.estimate({ feature: 'upscale' });

/** A provider of one list that may change. */
function provider(first: unknown) {
  const changed = createEmitter<void>('test', () => {});
  const state = { rates: first };
  const given: RateProvider = {
    onDidChangeRates: changed.event,
    provideRates: vi.fn(() => state.rates as ProvidedRate[]),
  };
  return { state, changed, given };
}

describe('rates', () => {
  it('are those of January 2026 unless the page says otherwise', () => {
    expect(watched().upfront.rates.rateCard).toBe('premium-2026');
    expect(watched({ rateCard: 'credits-2026b' }).upfront.rates.rateCard).toBe('credits-2026b');
  });

  it('are described, and have a kind', () => {
    const { rates } = watched().upfront;
    expect(rates.describe('avatar-iv')).toBe('Avatar IV: 20 premium credits per minute');
    expect(rates.describe('avatar-iii')).toBe('Avatar III: This uses no premium credits.');
    expect(rates.describe('proofread')).toBe('');
    expect(rates.describe('constructor' as 'upscale')).toBe('');
    expect((['avatar-iv', 'avatar-iii', 'proofread', 'acme.thing'] as const).map(rates.kindOf)).toEqual([
      'premium',
      'included',
      'unknown',
      'unknown',
    ]);
  });

  it('refuse a card that nobody knows', () => {
    const { upfront } = watched();
    expect(() => {
      upfront.rates.rateCard = 'premium-2027' as 'premium-2026';
    }).toThrow('rateCard must be one of "generative-2025", "premium-2026", "credits-2026a", "credits-2026b".');
    expect(upfront.rates.rateCard).toBe('premium-2026');
  });

  it('of a provider win over the card’s, and are shown as the partner’s with their source', async () => {
    const { upfront } = watched();
    expect(upscale(upfront).credits).toBe('unknown');
    const { given } = provider([UPSCALE, { feature: 'avatar-iii', credits: { min: 1, max: 2 }, per: 'clip' }]);
    const registration = upfront.rates.registerRateProvider(given);
    await settled();
    const { credits, lines } = upscale(upfront);
    expect(credits).toEqual({ min: 4, max: 4 });
    expect(lines[0]).toMatchObject({
      rateText: '4 premium credits per video, from this site (our price list)',
      confidence: 'own',
    });
    expect(upfront.rates.describe('upscale')).toBe(
      'Upscale Video: 4 premium credits per video, from this site (our price list)',
    );
    expect(upfront.rates.kindOf('avatar-iii')).toBe('premium');
    expect(upfront.credits.estimate({ feature: 'avatar-iii', count: 3 }).credits).toEqual({ min: 3, max: 6 });
    registration.dispose();
    expect(upscale(upfront).credits).toBe('unknown');
    expect(upfront.rates.kindOf('avatar-iii')).toBe('included');
  });

  it('of one question win over a provider’s', async () => {
    const { upfront } = watched();
    upfront.rates.registerRateProvider(provider([UPSCALE]).given);
    await settled();
    const estimate = upfront.credits.estimate({ feature: 'upscale' }, { ownRates: { upscale: 9 } });
    expect(estimate.credits).toEqual({ min: 9, max: 9 });
    expect(estimate.lines[0]?.rateText).toBe('9 premium credits per video, your own rate');
  });

  it('of the provider registered last win, and follow its changes', async () => {
    const { upfront } = watched();
    upfront.rates.registerRateProvider(provider([{ ...UPSCALE, credits: 1 }]).given);
    const { given, state, changed } = provider([{ ...UPSCALE, credits: 2 }]);
    upfront.rates.registerRateProvider(given);
    await settled();
    expect(upscale(upfront).credits).toEqual({ min: 2, max: 2 });
    state.rates = [];
    changed.fire();
    await settled();
    expect(upscale(upfront).credits).toEqual({ min: 1, max: 1 });
  });

  it('are asked for again for another card, and hold for their own alone', async () => {
    const { upfront } = watched();
    const answers: ((rates: ProvidedRate[]) => void)[] = [];
    const asked: [string, boolean][] = [];
    upfront.rates.registerRateProvider({
      provideRates(card, token) {
        asked.push([card, token.isCancellationRequested]);
        return new Promise((answer) => answers.push(answer));
      },
    });
    await settled();
    upfront.rates.rateCard = 'credits-2026b';
    await settled();
    expect(asked.map(([card]) => card)).toEqual(['premium-2026', 'credits-2026b']);
    answers[0]?.([UPSCALE]);
    await settled();
    expect(upfront.rates.describe('upscale')).not.toContain('our price list');
    answers[1]?.([UPSCALE]);
    await settled();
    expect(upfront.rates.describe('upscale')).toContain('4 credits per video');
    upfront.rates.rateCard = 'premium-2026';
    expect(upfront.rates.describe('upscale')).not.toContain('our price list');
  });

  it('that cost nothing are included', async () => {
    const { upfront } = watched();
    upfront.rates.registerRateProvider(provider([{ ...UPSCALE, credits: 0 }]).given);
    await settled();
    expect(upscale(upfront)).toMatchObject({ kind: 'included', state: 'included' });
    expect(upfront.rates.describe('upscale')).toBe('Upscale Video: This uses no premium credits.');
  });

  it('of a provider that cannot be listened to are there all the same, and its end throws nothing', async () => {
    const { upfront, errors } = watched();
    const deaf = upfront.rates.registerRateProvider({ onDidChangeRates: broken, provideRates: () => [UPSCALE] });
    const endless = upfront.rates.registerRateProvider({
      onDidChangeRates: () => ({ dispose: broken, [Symbol.dispose]: broken }),
      provideRates: () => [{ ...UPSCALE, credits: 7 }],
    });
    await settled();
    expect(upscale(upfront).credits).toEqual({ min: 7, max: 7 });
    expect(() => endless.dispose()).not.toThrow();
    expect(upscale(upfront).credits).toEqual({ min: 4, max: 4 });
    deaf.dispose();
    expect(upscale(upfront).credits).toBe('unknown');
    expect(errors.map(({ source }) => source)).toEqual(['A rate provider', 'A rate provider']);
  });

  it('that do not come within 30 seconds are not waited for, and no timer is left of one that goes before', async () => {
    vi.useFakeTimers();
    try {
      const { upfront, errors } = watched();
      let answer: (rates: ProvidedRate[]) => void = () => {};
      const tokens: { readonly isCancellationRequested: boolean }[] = [];
      const hung: RateProvider = {
        provideRates(_, token) {
          tokens.push(token);
          return new Promise((resolve) => {
            answer = resolve;
          });
        },
      };
      const registration = upfront.rates.registerRateProvider(hung);
      await vi.advanceTimersByTimeAsync(29_000);
      expect(errors).toEqual([]);
      await vi.advanceTimersByTimeAsync(1001);
      expect(errors.map(({ message }) => message).join()).toContain('not answered within 30 seconds');
      expect(tokens[0]?.isCancellationRequested).toBe(true);
      answer([UPSCALE]);
      await settled();
      expect(upscale(upfront).credits).toBe('unknown');
      registration.dispose();
      const before = vi.getTimerCount();
      upfront.rates.registerRateProvider(hung).dispose();
      expect(vi.getTimerCount()).toBe(before);
      upfront.dispose();
    } finally {
      vi.useRealTimers();
    }
  });

  it('that throw leave the card’s', async () => {
    const { upfront, errors } = watched();
    upfront.rates.registerRateProvider({ provideRates: broken });
    upfront.rates.registerRateProvider(provider([UPSCALE]).given);
    await settled();
    expect(upscale(upfront).credits).toEqual({ min: 4, max: 4 });
    expect(errors.map(({ source }) => source)).toEqual(['A rate provider']);
  });

  it.each<[unknown, string]>([
    [{}, 'rates must be a list of at most 200.'],
    [
      [{ ...UPSCALE, feature: 'toast' }],
      'rates[0].feature must be the id of a feature, such as "avatar-iv" or "publisher.name".',
    ],
    [
      [UPSCALE, { ...UPSCALE, credits: -1 }],
      'rates[1].credits must be 0, or a number from 0.01 to 1000000, or { min, max } of such.',
    ],
    [
      [{ ...UPSCALE, credits: { min: 3, max: 1 } }],
      'rates[0].credits must be 0, or a number from 0.01 to 1000000, or { min, max } of such.',
    ],
    [[{ ...UPSCALE, per: 'fortnight' }], 'rates[0].per must be one of "minute", "generation", "training"'],
    [[{ ...UPSCALE, source: 3 }], 'rates[0].source must be a text of 1 to 200 characters on one line.'],
  ])('as %j are refused by the name of the field, all of them', async (rates, message) => {
    const { upfront, errors } = watched();
    upfront.rates.registerRateProvider(provider(rates).given);
    await settled();
    expect(errors[0]?.error).toBeInstanceOf(TypeError);
    expect(errors[0]?.message).toContain(message);
    expect(upscale(upfront).credits).toBe('unknown');
  });
});
