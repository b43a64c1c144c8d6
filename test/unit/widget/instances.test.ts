import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UpfrontOptions } from '../../../widget/sdk/api.d.ts';
import { createUpfront } from '../../../widget/sdk/create.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import { mockBalanceProvider } from '../../../widget/sdk/providers/mock.ts';
import { urlBalanceProvider } from '../../../widget/sdk/providers/url.ts';
import { settled, watched } from './lib/instance.ts';
import { stubPage } from './lib/page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Preferences of a person, as the page tells them, and how many listen. */
function stubPreferences(...held: string[]) {
  const queries = new Map<string, EventTarget & { matches: boolean; heard: number }>();
  vi.stubGlobal('matchMedia', (query: string) => {
    const known = queries.get(query);
    if (known) return known;
    const target = Object.assign(new EventTarget(), { matches: held.some((word) => query.includes(word)), heard: 0 });
    const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
    target.addEventListener = (type: string, listener: EventListener) => {
      target.heard++;
      add(type, listener);
    };
    target.removeEventListener = (type: string, listener: EventListener) => {
      target.heard--;
      remove(type, listener);
    };
    queries.set(query, target);
    return target;
  });
  return {
    get heard() {
      return [...queries.values()].reduce((sum, { heard }) => sum + heard, 0);
    },
    set(word: string, matches: boolean) {
      for (const [query, target] of queries) {
        if (!query.includes(word)) continue;
        target.matches = matches;
        target.dispatchEvent(new Event('change'));
      }
    },
  };
}

describe('a hundred instances', () => {
  it('do not touch each other', async () => {
    const cards = ['generative-2025', 'premium-2026', 'credits-2026a', 'credits-2026b'] as const;
    const all = Array.from({ length: 100 }, (_, i) => {
      const card = cards[i % 4] ?? 'premium-2026';
      const upfront = createUpfront({ rateCard: card, theme: i % 2 ? 'dark' : 'light' });
      upfront.credits.registerBalanceProvider(fixedBalanceProvider(i));
      upfront.commands.registerCommand('acme.which', () => i);
      upfront.extensions.register({
        id: 'acme.tools',
        contributes: {
          features: [{ id: 'acme.thing', name: `Thing ${i}` }],
          rates: [{ feature: 'acme.thing', credits: i + 1, per: 'clip' }],
        },
      });
      return { upfront, card, i };
    });
    await Promise.all(all.map(({ upfront }) => upfront.credits.refresh()));
    all[0]?.upfront.dispose();
    for (const { upfront, card, i } of all.slice(1)) {
      expect(upfront.credits.balance.credits).toBe(i);
      expect(upfront.rates.rateCard).toBe(card);
      expect(upfront.env.theme).toBe(i % 2 ? 'dark' : 'light');
      expect(await upfront.commands.executeCommand('acme.which')).toBe(i);
      expect(upfront.credits.estimate({ feature: 'acme.thing' }).credits).toEqual({ min: i + 1, max: i + 1 });
      expect(upfront.rates.describe('acme.thing')).toContain(`Thing ${i}:`);
      upfront.dispose();
    }
  });
});

describe('the end of an instance', () => {
  it('leaves no timer and no listener, ten times over', async () => {
    vi.useFakeTimers();
    const page = stubPage();
    const preferences = stubPreferences();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    for (let i = 0; i < 10; i++) {
      const upfront = createUpfront();
      upfront.env.onDidChangeTheme(() => {});
      upfront.credits.registerBalanceProvider(fixedBalanceProvider(5));
      upfront.credits.registerBalanceProvider(mockBalanceProvider([{ balance: 5, after: 5000 }]));
      const url = urlBalanceProvider('/balance');
      upfront.credits.registerBalanceProvider(url);
      upfront.rates.registerRateProvider({ provideRates: () => new Promise(() => {}) });
      upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(new Promise(() => {})));
      void upfront.credits.willSpend({ feature: 'avatar-iv', seconds: 5 });
      upfront.extensions.register({ id: 'acme.tools', activationEvents: ['onStartupFinished'], activate() {} });
      await settled();
      expect(vi.getTimerCount()).toBeGreaterThan(0);
      expect(page.listeners).toBeGreaterThan(0);
      expect(preferences.heard).toBe(3);
      upfront.dispose();
      upfront.dispose();
      await settled();
      expect(vi.getTimerCount()).toBe(0);
      expect(page.listeners).toBe(0);
      expect(preferences.heard).toBe(0);
    }
  });

  it('while a balance is loading tells nobody of what comes later', async () => {
    const { upfront, errors } = watched();
    let answer: (balance: { pools: [] }) => void = () => {};
    upfront.credits.registerBalanceProvider({
      provideBalance: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const heard = vi.fn();
    const refreshed = upfront.credits.refresh();
    await settled();
    upfront.credits.onDidChangeBalance(heard);
    upfront.dispose();
    answer({ pools: [] });
    expect((await refreshed).credits).toBe('unknown');
    await settled();
    expect(heard).not.toHaveBeenCalled();
    expect(errors).toEqual([]);
  });

  it('leaves everything that answers answering, and nothing that does', async () => {
    const { upfront } = watched();
    upfront.dispose();
    const provideBalance = vi.fn();
    const activate = vi.fn();
    upfront.credits.registerBalanceProvider({ provideBalance }).dispose();
    upfront.rates.registerRateProvider({ provideRates: provideBalance }).dispose();
    upfront.extensions.register({ id: 'acme.tools', activationEvents: ['onStartupFinished'], activate }).dispose();
    upfront.commands.registerCommand('acme.do', () => {}).dispose();
    expect((await upfront.credits.refresh()).state).toBe('none');
    expect(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).credits).toEqual({ min: 19, max: 19 });
    await settled();
    expect(provideBalance).not.toHaveBeenCalled();
    expect(activate).not.toHaveBeenCalled();
  });

  it('can be left to `using`', () => {
    const ends = vi.fn();
    {
      using upfront = createUpfront();
      upfront.extensions.register({ id: 'acme.tools' });
      upfront.extensions.onDidChange(ends);
    }
    expect(ends).not.toHaveBeenCalled();
  });
});

describe('the theme', () => {
  it('is the person’s, followed while somebody listens, and contrast comes first', () => {
    const preferences = stubPreferences('dark');
    const { env, dispose } = createUpfront();
    const heard = vi.fn();
    expect(env.theme).toBe('dark');
    const registration = env.onDidChangeTheme(heard);
    preferences.set('contrast', true);
    preferences.set('dark', false);
    preferences.set('contrast', false);
    expect(heard.mock.calls).toEqual([['high-contrast'], ['light']]);
    registration.dispose();
    expect(preferences.heard).toBe(0);
    dispose();
  });

  it('is the page’s where it says one', () => {
    stubPreferences('dark');
    expect(createUpfront({ theme: 'high-contrast' }).env.theme).toBe('high-contrast');
  });
});

describe('options', () => {
  it.each<[unknown, string]>([
    ['premium-2026', 'options must be an object.'],
    [{ rateCard: 'cheap' }, 'options.rateCard must be one of'],
    [{ plan: 'gold' }, 'options.plan must be one of'],
    [{ lowAt: -1 }, 'options.lowAt must be a number from 0 to 1000000000.'],
    [{ lowAt: '5' }, 'options.lowAt must be a number'],
    [{ theme: 'blue' }, 'options.theme must be one of "auto", "light", "dark", "high-contrast".'],
    [{ locale: 3 }, 'options.locale must be a text'],
  ])('that are none are refused by name: %j', (options, message) => {
    expect(() => createUpfront(options as UpfrontOptions)).toThrow(message);
  });

  it.each([
    'apiKey',
    'api_key',
    'key',
    'token',
    'accessToken',
    'heygen_key',
    'authorization',
    'X-Api-Key',
    'secret',
    'password',
  ])('that hold a key are refused, with what to do: %s', (name) => {
    const options = { [name]: 'sk_live_123' } as UpfrontOptions;
    expect(() => createUpfront(options)).toThrow(`options.${name} is refused`);
    expect(() => createUpfront(options)).toThrow('Let your server ask HeyGen, and let the page ask your server.');
    expect(() => createUpfront(options)).not.toThrow('sk_live');
  });
});

describe('on a server', () => {
  const SDK = fileURLToPath(new URL('../../../widget/sdk/', import.meta.url));
  const modules = readdirSync(SDK, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${SDK}${file}`);

  it('every module can be imported and used without any page, and keeps no process running', () => {
    const script = `
      for (const file of ${JSON.stringify(modules)}) await import(file);
      const { createUpfront } = await import(${JSON.stringify(`${SDK}create.ts`)});
      const { urlBalanceProvider } = await import(${JSON.stringify(`${SDK}providers/url.ts`)});
      const upfront = createUpfront();
      urlBalanceProvider('/balance');
      upfront.credits.registerBalanceProvider({ provideBalance: () => ({ pools: [{ kind: 'plan', unit: 'credits', amount: 50 }] }) });
      upfront.window.createStatusBarItem('acme.left').show();
      await upfront.credits.refresh();
      process.stdout.write(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).sentence);
    `;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(said).toBe('This will use 19 premium credits (50 remaining).');
  }, 30_000);
});

describe('the settings of an instance that lives', () => {
  it('change what is said, each by itself', async () => {
    const { upfront } = watched({ lowAt: 10 });
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(100));
    await upfront.credits.refresh();
    const stateOf = () => upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).state;
    expect(stateOf()).toBe('enough');
    upfront.configure({ lowAt: 90 });
    expect(stateOf()).toBe('low');
    const heard = vi.fn();
    upfront.env.onDidChangeTheme(heard);
    upfront.configure({ theme: 'dark' });
    expect(heard).toHaveBeenCalledExactlyOnceWith('dark');
    expect(upfront.env.theme).toBe('dark');
    expect(stateOf()).toBe('low');
    const ways = () =>
      upfront.credits.estimate({ feature: 'video-agent', seconds: 55 }).alternatives.map(({ use }) => use);
    const before = ways();
    upfront.configure({ plan: 'free' });
    expect(ways()).not.toEqual(before);
  });

  it.each([
    [{ theme: 'dark', lowAt: -1 }, 'options.lowAt must be a number from 0 to 1000000000.'],
    [{ theme: 'dark', plan: 'gold' }, 'options.plan must be one of'],
    [{ theme: 'dark', apiKey: 'x' }, 'options.apiKey is refused'],
  ])('stay as they are where one is malformed: %j', (settings, message) => {
    const { upfront } = watched({ theme: 'light' });
    expect(() => upfront.configure(settings as object)).toThrow(message);
    expect(upfront.env.theme).toBe('light');
  });
});
