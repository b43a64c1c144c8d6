import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RateFile, UrlRateOptions } from '../../../widget/sdk/api.d.ts';
import { urlRateProvider } from '../../../widget/sdk/providers/rate-url.ts';
import { readRateFile } from '../../../widget/sdk/rate-file.ts';
import { CONTRACT, contractWith } from '../check/rate-card-example.ts';
import { settled, watched } from './lib/instance.ts';
import { stubPage } from './lib/page.ts';

const IV = { feature: 'avatar-iv', seconds: 60, variant: { look: 'video' } } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-27T12:00:00Z') });
  stubPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function withFile(json: unknown, rateCard: 'credits-2026b' | 'premium-2026' = 'credits-2026b') {
  const instance = watched({ rateCard });
  const registration = instance.upfront.rates.registerRateProvider({ provideRates: () => json as RateFile });
  await settled();
  return { ...instance, registration };
}

describe('prices of a file', () => {
  it('take the place of the card’s with their variants, and say where they are from', async () => {
    const { upfront, registration } = await withFile(readRateFile(CONTRACT));
    const estimate = upfront.credits.estimate(IV);
    expect(estimate.credits).toEqual({ min: 25, max: 25 });
    expect(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 60 }).credits).toEqual({ min: 12, max: 25 });
    expect(estimate.lines[0]?.rateText).toBe('25 credits per minute, from this site (Contract of November)');
    expect(estimate.prices).toEqual([
      'Prices of “Contract of November”, last compared with their sources on November 20, 2026.',
    ]);
    expect(upfront.rates.describe('avatar-iv')).toBe('Avatar IV: 12–25 credits per minute');
    expect(upfront.rates.kindOf('audio-dubbing')).toBe('included');
    // What it does not name is the card's, and from nobody else.
    const upscale = upfront.credits.estimate({ feature: 'video-translation-lip-sync', seconds: 60 });
    expect(upscale.lines[0]?.rateText).not.toContain('Contract');
    // What could be used instead is counted with the same prices.
    expect(estimate.alternatives.find(({ use }) => use === 'avatar-iv')?.saves).toEqual({ min: 13, max: 13 });
    registration.dispose();
    expect(upfront.credits.estimate(IV).credits).not.toEqual({ min: 25, max: 25 });
    expect(upfront.credits.estimate(IV).prices).toEqual([]);
  });

  it('say that they are old after 90 days', async () => {
    const { upfront } = await withFile(readRateFile(contractWith(['checked'], '2026-08-28')));
    expect(upfront.credits.estimate(IV).prices[1]).toBe('That was 91 days ago: look whether they still hold.');
    const young = await withFile(readRateFile(contractWith(['checked'], '2026-08-29')));
    expect(young.upfront.credits.estimate(IV).prices).toHaveLength(1);
  });

  it('are told in the language that is used', async () => {
    const { upfront } = await withFile(readRateFile(CONTRACT));
    expect(await upfront.l10n.setLocale('de')).toBe('de');
    expect(upfront.credits.estimate(IV).prices[0]).toMatch(/^Preise aus „Contract of November“, zuletzt am /);
  });

  it('hold for their card alone', async () => {
    const { upfront } = await withFile(readRateFile(CONTRACT), 'premium-2026');
    expect(upfront.credits.estimate(IV).credits).toEqual({ min: 20, max: 20 });
    expect(upfront.credits.estimate(IV).prices).toEqual([]);
    upfront.rates.rateCard = 'credits-2026b';
    await settled();
    expect(upfront.credits.estimate(IV).credits).toEqual({ min: 25, max: 25 });
    upfront.rates.rateCard = 'premium-2026';
    expect(upfront.credits.estimate(IV).credits).toEqual({ min: 20, max: 20 });
  });

  it('give way to single prices', async () => {
    const { upfront } = await withFile(readRateFile(CONTRACT));
    upfront.rates.registerRateProvider({ provideRates: () => [{ feature: 'avatar-iv', credits: 1, per: 'minute' }] });
    await settled();
    expect(upfront.credits.estimate(IV).credits).toEqual({ min: 1, max: 1 });
  });

  it('are refused where they are malformed, with every place', () => {
    expect(() => readRateFile(contractWith(['rates', 0, 'credits'], -1))).toThrow(
      'The file with prices is not used: rates.0.credits must be a number from 0 to 10000.',
    );
    expect(() => readRateFile(null)).toThrow(/it must be an object/);
    expect(() => readRateFile(contractWith(['examples', 0, 'credits'], 1))).toThrow('examples 0 do not come out');
  });

  it('are taken from nobody who has not had them checked', async () => {
    const { upfront, errors } = await withFile(CONTRACT);
    expect(errors.map(({ source }) => source)).toEqual(['A rate provider']);
    expect(upfront.credits.estimate(IV).prices).toEqual([]);
  });
});

describe('prices from an address', () => {
  const asked: { url: string; init: RequestInit }[] = [];
  const answer = (body: string, init?: ResponseInit): void => {
    asked.length = 0;
    vi.stubGlobal('fetch', async (url: string, init_: RequestInit) => {
      asked.push({ url, init: init_ });
      return new Response(body, init);
    });
  };
  const start = async (options?: UrlRateOptions) => {
    const instance = watched({ rateCard: 'credits-2026b' });
    instance.upfront.rates.registerRateProvider(urlRateProvider('/prices.json', options));
    await vi.advanceTimersByTimeAsync(1);
    return instance;
  };

  it('are asked for on this site, once for each card', async () => {
    answer(JSON.stringify(CONTRACT));
    const { upfront, errors } = await start();
    expect(upfront.credits.estimate(IV).credits).toEqual({ min: 25, max: 25 });
    expect(asked.map(({ url }) => url)).toEqual(['https://shop.example/prices.json']);
    expect(asked[0]?.init).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
    expect(errors).toEqual([]);
  });

  it.each([
    ['no JSON', '<html>', 200],
    ['another file', '{"pools": []}', 200],
    ['a failure', JSON.stringify(CONTRACT), 500],
    ['too much', `"${'x'.repeat(70_000)}"`, 200],
  ])('that are %s change nothing, and are told', async (_, body, status) => {
    answer(body, { status });
    const { upfront, errors } = await start();
    expect(errors.map(({ source }) => source)).toEqual(['A rate provider']);
    expect(upfront.credits.estimate(IV).prices).toEqual([]);
  });

  it('that do not come in time are not waited for', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    vi.useRealTimers();
    const { upfront, errors } = watched({ rateCard: 'credits-2026b' });
    upfront.rates.registerRateProvider(urlRateProvider('/prices.json', { timeout: 100 }));
    await vi.waitFor(() => expect(errors).toHaveLength(1), { timeout: 3000 });
    expect(`${errors[0]?.error}`).toContain('TimeoutError');
  });

  it.each([
    ['https://api.example/prices', {}, 'another origin'],
    ['/prices?api_key=abcdef0123456789', {}, 'is refused'],
    ['data:application/json,{}', {}, 'must begin with https:'],
    ['/prices', { timeout: 10 }, 'options.timeout must be a number from 100 to 120000.'],
    ['/prices', { token: 'x' }, 'options.token is refused'],
  ])('of %s with %j are refused', (url, options, message) => {
    expect(() => urlRateProvider(url, options as UrlRateOptions)).toThrow(message);
  });
});
