import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action, WillSpendEvent } from '../../../widget/sdk/api.d.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import { broken, settled, watched } from './lib/instance.ts';

const ACTION: Action = { feature: 'avatar-iv', seconds: 55 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('before something is spent', () => {
  it('nobody objects where nobody listens', async () => {
    expect(await watched().upfront.credits.willSpend(ACTION)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('everybody who listens is told what it is and costs', async () => {
    const { credits } = watched().upfront;
    const heard: WillSpendEvent[] = [];
    credits.onWillSpend((event) => heard.push(event));
    await credits.willSpend([ACTION, ACTION]);
    expect(heard[0]?.action).toEqual([ACTION, ACTION]);
    expect(heard[0]?.action).not.toBe(ACTION);
    expect(heard[0]?.estimate.credits).toEqual({ min: 37, max: 37 });
  });

  it('anyone can say no, and the others are not waited for', async () => {
    const { credits } = watched().upfront;
    credits.onWillSpend(({ waitUntil }) => waitUntil(Promise.resolve(true)));
    credits.onWillSpend(({ waitUntil }) => waitUntil(new Promise(() => {})));
    credits.onWillSpend(({ waitUntil }) => waitUntil(Promise.resolve(false)));
    expect(await credits.willSpend(ACTION)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing but false is an objection: no failure, no other value', async () => {
    const { upfront, errors } = watched();
    upfront.credits.onWillSpend(broken);
    upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(Promise.reject(new Error('late'))));
    upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(Promise.resolve(undefined as unknown as boolean)));
    upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(null as unknown as Promise<boolean>));
    expect(await upfront.credits.willSpend(ACTION)).toBe(true);
    expect(errors).toHaveLength(2);
  });

  it('who has not answered within ten seconds has no objection', async () => {
    const { credits } = watched().upfront;
    credits.onWillSpend(({ waitUntil }) => waitUntil(new Promise(() => {})));
    const answer = vi.fn();
    void credits.willSpend(ACTION).then(answer);
    await vi.advanceTimersByTimeAsync(9999);
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answer).toHaveBeenCalledWith(true);
  });

  it('time can be asked for only while one is told', async () => {
    const { credits } = watched().upfront;
    let late: WillSpendEvent | undefined;
    credits.onWillSpend((event) => {
      late = event;
    });
    await credits.willSpend(ACTION);
    expect(() => late?.waitUntil(Promise.resolve(false))).toThrow(TypeError);
  });

  it.each<[string, unknown]>([
    ['an unknown price', { feature: 'upscale' }],
    ['no action at all', null],
    ['what cannot be copied', { feature: 'avatar-iv', seconds: () => 5 }],
  ])('%s is no objection', async (_, action) => {
    const { credits } = watched().upfront;
    const heard = vi.fn();
    credits.onWillSpend(heard);
    expect(await credits.willSpend(action as Action)).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('extensions that wait for a short balance are awake', async () => {
    const { credits, extensions } = watched().upfront;
    credits.registerBalanceProvider(fixedBalanceProvider(3));
    await credits.refresh();
    extensions.register({
      id: 'acme.guard',
      activationEvents: ['onInsufficient'],
      async activate({ upfront, subscriptions }) {
        await settled();
        subscriptions.push(upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(Promise.resolve(false))));
      },
    });
    expect(await credits.willSpend(ACTION)).toBe(false);
  });

  it('the end of the instance is no objection', async () => {
    const { upfront } = watched();
    upfront.credits.onWillSpend(({ waitUntil }) => waitUntil(new Promise(() => {})));
    const asked = upfront.credits.willSpend(ACTION);
    await settled();
    upfront.dispose();
    expect(await asked).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(await upfront.credits.willSpend(ACTION)).toBe(true);
  });
});
