import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UrlBalanceOptions } from '../../../widget/sdk/api.d.ts';
import { urlBalanceProvider } from '../../../widget/sdk/providers/url.ts';
import { watched } from './lib/instance.ts';
import { type Page, stubPage } from './lib/page.ts';

const NOON = new Date(2026, 10, 20, 12, 0).getTime();

type Answer = Response | Error | 'never';

let page: Page;
let fetched: { url: string; init: RequestInit }[];
let answers: Answer[];

const json = (body: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(body), init);
const credits = (amount: number, init?: ResponseInit): Response =>
  json({ pools: [{ kind: 'plan', unit: 'credits', amount }] }, init);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  page = stubPage();
  fetched = [];
  answers = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    fetched.push({ url, init });
    const answer = answers.shift() ?? credits(1);
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      if (answer instanceof Error) reject(answer);
      else if (answer !== 'never') resolve(answer);
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

async function start(given: Answer[], options?: UrlBalanceOptions, url = '/heygen/balance') {
  answers = given;
  const instance = watched();
  const provider = urlBalanceProvider(url, options);
  const registration = instance.upfront.credits.registerBalanceProvider(provider);
  await pass(1);
  return { ...instance, provider, registration, balance: () => instance.upfront.credits.balance };
}

describe('a balance from an address', () => {
  it('is asked for on this site, with the visitor’s own session and past all caches', async () => {
    const { balance } = await start([credits(42)]);
    expect(balance()).toMatchObject({ state: 'fresh', credits: 42 });
    expect(fetched).toHaveLength(1);
    expect(fetched[0]?.url).toBe('https://shop.example/heygen/balance');
    expect(fetched[0]?.init).toMatchObject({ mode: 'same-origin', credentials: 'same-origin', cache: 'no-store' });
    expect(Object.keys(fetched[0]?.init.headers ?? {})).toEqual(['accept']);
  });

  it('may be what HeyGen answers, passed on', async () => {
    const { balance } = await start([
      json({
        data: {
          username: 'u',
          email: 'person@example.com',
          billing_type: 'subscription',
          subscription: {
            plan: 'Creator',
            credits: { premium_credits: { remaining: 120 }, add_on_credits: { remaining: '30' } },
          },
        },
      }),
    ]);
    expect(balance()).toMatchObject({ credits: 150, plan: 'Creator' });
    expect(JSON.stringify(balance())).not.toContain('person@');
  });

  it('is asked for again every minute, one question at a time', async () => {
    const { upfront } = await start([credits(3), 'never']);
    await pass(59_000);
    expect(fetched).toHaveLength(1);
    await pass(1001);
    expect(fetched).toHaveLength(2);
    void upfront.credits.refresh();
    await pass(1000);
    expect(fetched).toHaveLength(2);
  });

  it('is asked for once where the page wants that', async () => {
    await start([credits(3)], { refreshEvery: 0 });
    await pass(3_600_000);
    expect(fetched).toHaveLength(1);
  });

  it('is not asked for while nobody can see the page, and at once when they can again', async () => {
    await start([credits(3)]);
    page.hide();
    await pass(600_000);
    expect(fetched).toHaveLength(1);
    page.show();
    await pass(1);
    expect(fetched).toHaveLength(2);
    page.hide();
    page.show();
    await pass(1);
    expect(fetched).toHaveLength(2);
  });

  it('is asked for by the clock alone where there is no page', async () => {
    vi.stubGlobal('document', undefined);
    vi.stubGlobal('location', undefined);
    vi.stubGlobal('addEventListener', undefined);
    vi.stubGlobal('removeEventListener', undefined);
    const { registration } = await start([], { crossOrigin: true }, 'https://api.example/balance');
    await pass(60_001);
    expect(fetched).toHaveLength(2);
    registration.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('need not be sent again while it is the same', async () => {
    const { balance } = await start([credits(3, { headers: { etag: '"v1"' } }), new Response(null, { status: 304 })]);
    await pass(60_001);
    expect(fetched[1]?.init.headers).toMatchObject({ 'if-none-match': '"v1"' });
    expect(balance()).toMatchObject({ state: 'fresh', credits: 3 });
    expect(balance().readAt).toBeGreaterThan(NOON + 59_000);
  });

  it('keeps the time that the server has said, though nothing has changed since', async () => {
    const readAt = NOON - 600_000;
    const body = { pools: [{ kind: 'plan', unit: 'credits', amount: 3 }], readAt };
    const { balance } = await start([json(body, { headers: { etag: 'x' } }), new Response(null, { status: 304 })]);
    await pass(60_001);
    expect(balance()).toMatchObject({ state: 'stale', readAt });
  });

  it('is asked of another origin only where the page says so, with a session and without a tag', async () => {
    const url = 'https://api.example/balance';
    await start([credits(3, { headers: { etag: '"v1"' } })], { crossOrigin: true }, url);
    await pass(60_001);
    expect(fetched[1]?.init).toMatchObject({ mode: 'cors', credentials: 'include' });
    expect(Object.keys(fetched[1]?.init.headers ?? {})).toEqual(['accept']);
  });
});

describe('an address that gives no balance', () => {
  it.each<[string, Answer, string]>([
    [
      'fails',
      new TypeError('Failed to fetch'),
      'The balance could not be loaded. Check your connection, or try again in a minute.',
    ],
    [
      'answers with a page',
      new Response('<!doctype html><p>Sign in'),
      'The balance could not be read. If this stays so, tell this site’s support.',
    ],
    [
      'answers with nothing',
      new Response(''),
      'The balance could not be read. If this stays so, tell this site’s support.',
    ],
    [
      'answers with pools that are none',
      json({ pools: [{ amount: 3 }] }),
      'The balance could not be read. If this stays so, tell this site’s support.',
    ],
    [
      'answers with an account without a pool',
      json({ data: { username: 'u' } }),
      'The balance could not be read. If this stays so, tell this site’s support.',
    ],
    [
      'answers with too much',
      new Response('x'.repeat(70_000)),
      'The balance could not be read. If this stays so, tell this site’s support.',
    ],
    ['wants somebody to sign in', json({}, { status: 401 }), 'Sign in again to see the balance.'],
    ['permits nothing', json({}, { status: 403 }), 'This account may not see the balance. Ask whoever manages it.'],
    ['is gone', json({}, { status: 404 }), 'This site no longer offers a balance. Look it up in HeyGen.'],
    ['is overrun', json({}, { status: 429 }), 'The balance was loaded too often. It is loaded again in a while.'],
    [
      'has a problem',
      new Response('oops', { status: 502 }),
      'The server has a problem and sent no balance. Try again in a minute.',
    ],
    [
      'answers with a status of no meaning',
      json({}, { status: 418 }),
      'The balance could not be loaded. Try again in a minute.',
    ],
  ])('because it %s says so, and nothing is 0', async (_, answer, message) => {
    const { balance } = await start([answer]);
    expect(balance()).toMatchObject({ state: 'error', credits: 'unknown', pools: [], message });
  });

  it('for want of a network is offline, and asked again within a second of its return', async () => {
    const { balance } = await start([credits(8), new TypeError('Failed to fetch'), credits(9)]);
    page.goOnline(false);
    await pass(60_001);
    expect(balance()).toMatchObject({ state: 'offline', credits: 8, readAt: NOON });
    page.goOnline(true);
    await pass(1000);
    expect(balance()).toMatchObject({ state: 'fresh', credits: 9 });
  });

  it('in time is not waited for', async () => {
    const { balance } = await start(['never'], { timeout: 3000 });
    await pass(3000);
    expect(fetched[0]?.init.signal?.aborted).toBe(true);
    expect(balance().message).toContain('took too long');
  });

  it('reads no further than 64 kB, however much comes', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const { balance } = await start([new Response(endless)]);
    await pass(10);
    expect(balance().state).toBe('error');
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(200_000);
  });

  it('is asked again after growing delays, and from the beginning after an answer', async () => {
    const bad = () => new Response('', { status: 500 });
    await start([bad(), bad(), bad(), credits(1), bad()]);
    const times: number[] = [];
    let last = fetched.length;
    for (let time = 0; time < 100_000; time += 100) {
      await pass(100);
      if (fetched.length > last) times.push(Math.round(time / 1000));
      last = fetched.length;
    }
    // Three quarters of 2, 4 and 8 seconds; a minute after the answer; three quarters of 2 seconds again.
    expect(times.slice(0, 5)).toEqual([1, 4, 10, 70, 72]);
  });

  it('that is asked by hand while the server wants to be left alone says what it has said', async () => {
    const { balance, upfront } = await start([new Response('', { status: 503, headers: { 'retry-after': '120' } })]);
    const { message } = balance();
    expect(message).toContain('The server has a problem');
    await pass(2000);
    await upfront.credits.refresh();
    expect(fetched).toHaveLength(1);
    expect(balance().message).toBe(message);
  });

  it('because it is not found is asked again: the server’s next release may have it', async () => {
    const { balance } = await start([json({}, { status: 404 }), json({}, { status: 404 }), credits(7)]);
    expect(balance().message).toContain('no longer offers a balance');
    await pass(20_000);
    expect(balance()).toMatchObject({ state: 'fresh', credits: 7 });
  });

  it('is asked again at random times, so that those who failed together do not come back together', async () => {
    vi.mocked(Math.random).mockReturnValue(0.99);
    await start([new Response('', { status: 500 })]);
    await pass(1900);
    expect(fetched).toHaveLength(1);
    await pass(100);
    expect(fetched).toHaveLength(2);
  });

  it.each([
    ['in seconds', '120'],
    ['as a date', new Date(NOON + 120_000).toUTCString()],
  ])('is left alone as long as it says (%s), even by whoever asks by hand', async (_, retryAfter) => {
    const { upfront } = await start([new Response('', { status: 429, headers: { 'retry-after': retryAfter } })]);
    await pass(100_000);
    expect((await upfront.credits.refresh()).message).toContain('too often');
    page.goOnline(true);
    page.hide();
    page.show();
    await pass(10_000);
    expect(fetched).toHaveLength(1);
    await pass(15_000);
    expect(fetched).toHaveLength(2);
  });

  it('because it is gone is not asked again', async () => {
    await start([json({}, { status: 410 })]);
    await pass(3_600_000);
    expect(fetched).toHaveLength(1);
  });

  it('keeps the last good balance meanwhile', async () => {
    const { balance } = await start([credits(7), json({}, { status: 401 })]);
    await pass(60_001);
    expect(balance()).toMatchObject({ state: 'error', credits: 7, readAt: NOON });
  });
});

describe('an address', () => {
  it.each([
    'https://user:secret@shop.example/balance',
    'https://user@shop.example/balance',
    '/balance?api_key=abc',
    '/balance?apiKey=abc',
    '/balance?x-api-key=abc',
    '/balance?access_token=abc',
    '/balance?token=abc',
    '/balance?Authorization=abc',
    '/balance?user=3&secret=1',
    '/balance#token=abc',
    '/balance?q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig',
    '/balance?q=sk_live_1234567890',
    '/balance?q=NmQ2ZjU0NWUtMWQ2Zi00YjA3LTlkY2EtMTIzNDU2Nzg5MGFiLTE3MDAwMDAwMDA=',
    '/balance?NmQ2ZjU0NWUtMWQ2Zi00YjA3LTlkY2EtMTIzNDU2Nzg5MGFiLTE3MDAwMDAwMDA',
  ])('with what looks like a key is refused, with what to do: %s', (url) => {
    expect(() => urlBalanceProvider(url)).toThrow(/refused.*Let your server/s);
  });

  it.each(['/balance?user=42', '/balance?id=123e4567-e89b-12d3-a456-426614174000', '/monkeys/balance?lang=pt-BR'])(
    'without one is taken: %s',
    (url) => {
      expect(() => urlBalanceProvider(url)).not.toThrow();
    },
  );

  it.each([
    ['https://api.example/balance', 'url is of another origin (https://api.example): use an address'],
    ['//api.example/balance', 'another origin'],
    ['https://shop.example:8443/', 'another origin'],
    ['data:application/json,{}', 'url must begin with https:'],
    ['javascript:alert(1)', 'url must begin with https:'],
    ['http://', 'url must be an address'],
  ])('of somewhere else is refused: %s', (url, message) => {
    expect(() => urlBalanceProvider(url)).toThrow(message);
  });

  it('is followed to no other, wherever the page says that its addresses begin', async () => {
    stubPage('https://shop.example/a/b');
    await start([], {}, 'balance');
    expect(fetched[0]?.url).toBe('https://shop.example/a/balance');
  });

  it.each([
    [{ timeout: 10 }, 'options.timeout must be a number from 100 to 120000.'],
    [{ refreshEvery: 1000 }, 'options.refreshEvery must be a number from 15000 to 86400000.'],
    [{ crossOrigin: 'yes' }, 'options.crossOrigin must be true or false.'],
    [{ apiKey: 'x' }, 'options.apiKey is refused'],
    [{ headers: { 'x-api-key': 'x' } }, 'options.headers is refused'],
  ])('with options that are none is refused: %j', (options, message) => {
    expect(() => urlBalanceProvider('/balance', options as UrlBalanceOptions)).toThrow(message);
  });
});

describe('the end', () => {
  it('leaves no listener and no timer', async () => {
    const { upfront, provider } = await start([credits(1)]);
    expect(page.listeners).toBeGreaterThan(0);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    upfront.dispose();
    expect(page.listeners).toBe(0);
    provider.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('in the middle of a question ends the question', async () => {
    const { upfront, balance } = await start(['never']);
    expect(balance().state).toBe('loading');
    upfront.dispose();
    await pass(1);
    expect(fetched[0]?.init.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(page.listeners).toBe(0);
  });

  it('of one of two who share a question leaves it to the other', async () => {
    answers = ['never'];
    const provider = urlBalanceProvider('/balance');
    const [one, two] = [watched(), watched()];
    one.upfront.credits.registerBalanceProvider(provider);
    two.upfront.credits.registerBalanceProvider(provider);
    await pass(1);
    expect(fetched).toHaveLength(1);
    one.upfront.dispose();
    await pass(1);
    expect(fetched[0]?.init.signal?.aborted).toBe(false);
    two.upfront.dispose();
    await pass(1);
    expect(fetched[0]?.init.signal?.aborted).toBe(true);
  });

  it('of the provider ends what it was asked, and what it would be', async () => {
    const { upfront, provider } = await start(['never']);
    provider.dispose();
    await pass(1);
    expect(fetched[0]?.init.signal?.aborted).toBe(true);
    expect((await upfront.credits.refresh()).state).toBe('error');
    expect(fetched).toHaveLength(1);
  });
});
