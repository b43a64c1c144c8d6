import { describe, expect, it, vi } from 'vitest';
import type { Disposable, RateCardId } from '../../../widget/sdk/api.d.ts';
import { createCancellation } from '../../../widget/sdk/cancellation.ts';
import { createUpfront } from '../../../widget/sdk/create.ts';
import { broken, settled, watched } from './lib/instance.ts';

const next = (upfront: ReturnType<typeof createUpfront>): void => {
  const { rates } = upfront;
  const at = rates.rateCards.indexOf(rates.rateCard);
  rates.rateCard = rates.rateCards[(at + 1) % rates.rateCards.length] as RateCardId;
};

describe('an event', () => {
  it('tells what has happened, after it has', () => {
    const upfront = createUpfront();
    const told: [RateCardId, RateCardId][] = [];
    upfront.rates.onDidChangeRateCard((card) => told.push([card, upfront.rates.rateCard]));
    upfront.rates.rateCard = 'credits-2026b';
    upfront.rates.rateCard = 'credits-2026b';
    expect(told).toEqual([['credits-2026b', 'credits-2026b']]);
  });

  it('takes `this` and a list of disposables', () => {
    const upfront = createUpfront();
    const self = { heard: 0 };
    const list: Disposable[] = [];
    upfront.rates.onDidChangeRateCard(
      function (this: typeof self) {
        this.heard++;
      },
      self,
      list,
    );
    next(upfront);
    expect(list).toHaveLength(1);
    list[0]?.dispose();
    list[0]?.dispose();
    next(upfront);
    expect(self.heard).toBe(1);
  });

  it('goes on with the others where one listener throws or rejects, and tells env.onDidError', async () => {
    const { upfront, errors } = watched();
    const heard = vi.fn();
    upfront.rates.onDidChangeRateCard(broken);
    upfront.rates.onDidChangeRateCard(async () => broken());
    upfront.rates.onDidChangeRateCard(heard);
    next(upfront);
    await settled();
    expect(heard).toHaveBeenCalledOnce();
    expect(errors.map(({ source }) => source)).toEqual(Array(2).fill('A listener of rates.onDidChangeRateCard'));
    expect(errors[0]?.message).toContain('broken on purpose');
  });

  it('survives a listener of env.onDidError that throws itself', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const upfront = createUpfront();
    const heard = vi.fn();
    upfront.env.onDidError(broken);
    upfront.env.onDidError(heard);
    upfront.rates.onDidChangeRateCard(broken);
    next(upfront);
    expect(heard).toHaveBeenCalledOnce();
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('reports to the console where nobody listens for errors', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const upfront = createUpfront();
    upfront.rates.onDidChangeRateCard(broken);
    next(upfront);
    expect(print.mock.calls[0]?.[0]).toContain('rates.onDidChangeRateCard');
    print.mockRestore();
  });

  it('tells nobody who has gone while it was told, nor who has come', () => {
    const upfront = createUpfront();
    const late = vi.fn();
    let second: Disposable | undefined;
    upfront.rates.onDidChangeRateCard(() => {
      second?.dispose();
      upfront.rates.onDidChangeRateCard(late);
    });
    const gone = vi.fn();
    second = upfront.rates.onDidChangeRateCard(gone);
    next(upfront);
    expect(gone).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
  });

  it('refuses what is no function, and says so', () => {
    expect(() => createUpfront().rates.onDidChangeRateCard(undefined as never)).toThrow(
      new TypeError('The listener of rates.onDidChangeRateCard must be a function.'),
    );
  });
});

const symbolOf = Symbol;

describe('what is disposable', () => {
  it('can be used with `using`', () => {
    const upfront = createUpfront();
    const heard = vi.fn();
    {
      using _registration = upfront.rates.onDidChangeRateCard(heard);
      next(upfront);
    }
    next(upfront);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('works where the symbol is missing', async () => {
    const symbol = Symbol.dispose;
    // As in an older browser.
    const old = Object.setPrototypeOf((name?: string) => symbolOf(name), Symbol);
    Object.defineProperty(old, 'dispose', { value: undefined });
    vi.resetModules();
    vi.stubGlobal('Symbol', old);
    const { disposable } = await import('../../../widget/sdk/disposable.ts');
    const end = vi.fn();
    const registration = disposable(end);
    vi.unstubAllGlobals();
    registration.dispose();
    registration.dispose();
    expect(end).toHaveBeenCalledOnce();
    expect(symbol in registration).toBe(false);
  });
});

describe('a cancellation', () => {
  it('reaches listeners and the signal, once', () => {
    const { token, cancel } = createCancellation(() => {});
    const heard = vi.fn();
    token.onCancellationRequested(heard);
    expect(token.isCancellationRequested).toBe(false);
    cancel();
    cancel();
    expect(heard).toHaveBeenCalledOnce();
    expect(token.isCancellationRequested).toBe(true);
    expect(token.signal.aborted).toBe(true);
  });

  it('reaches who comes too late', async () => {
    const { token, cancel } = createCancellation(() => {});
    cancel();
    const heard = vi.fn();
    token.onCancellationRequested(heard);
    expect(heard).not.toHaveBeenCalled();
    await settled();
    expect(heard).toHaveBeenCalledOnce();
  });
});
