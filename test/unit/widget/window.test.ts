import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Alternative, CreditViewKind } from '../../../widget/sdk/api.d.ts';
import { createCancellation } from '../../../widget/sdk/cancellation.ts';
import type { CreditViewModel, StatusBarModel, Views } from '../../../widget/sdk/window.ts';
import { settled, watched } from './lib/instance.ts';

beforeEach(() => {
  vi.stubGlobal('document', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ELEMENT = { nodeType: 1 } as Element;

/** Views that draw nothing and remember all; they come when the test says so. */
function views() {
  const items: StatusBarModel[] = [];
  const creditViews: CreditViewModel[] = [];
  const ended = vi.fn();
  let arrive: (views: Views) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  let choose: (place: number | undefined) => void = () => {};
  const signals: AbortSignal[] = [];
  const load = vi.fn(
    () =>
      new Promise<Views>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  const made: Views = {
    drawStatusBarItem(_, model) {
      items.push(model);
      return { dispose: ended };
    },
    drawCreditView(_, __, model) {
      creditViews.push(model);
      return { dispose: ended };
    },
    showQuickPick(_, __, ___, signal) {
      signals.push(signal);
      return new Promise((resolve) => {
        choose = resolve;
      });
    },
  };
  return {
    load,
    items,
    creditViews,
    signals,
    ended,
    async arrive(broken: Partial<Views> = {}) {
      arrive({ ...made, ...broken });
      await settled();
    },
    fail: (error: unknown) => fail(error),
    choose: (place?: number) => choose(place),
  };
}

function open() {
  const given = views();
  return { ...watched({}, given.load), given };
}

describe('a status bar item', () => {
  it('answers at once, and is drawn as it is then when the views are there', async () => {
    const { upfront, given } = open();
    const item = upfront.window.createStatusBarItem('acme.left');
    item.text = '200 left';
    expect(given.load).not.toHaveBeenCalled();
    item.show();
    item.severity = 'warning';
    await given.arrive();
    expect(given.items[0]).toMatchObject({ id: 'acme.left', text: '200 left', severity: 'warning', isVisible: true });
    const heard = vi.fn();
    given.items[0]?.onDidChange(heard);
    item.tooltip = 'of 1,000';
    item.hide();
    item.hide();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(given.items[0]).toMatchObject({ tooltip: 'of 1,000', isVisible: false });
    item.show();
    expect(given.items).toHaveLength(1);
    item.dispose();
    item.dispose();
    expect(given.ended).toHaveBeenCalledOnce();
  });

  it('that has gone before is never drawn', async () => {
    const { upfront, given } = open();
    const item = upfront.window.createStatusBarItem('acme.left');
    item.show();
    item.dispose();
    await given.arrive();
    expect(given.items).toEqual([]);
  });

  it('refuses what is none', () => {
    const { window } = open().upfront;
    expect(() => window.createStatusBarItem('')).toThrow('id must be a text');
    const item = window.createStatusBarItem('acme.left');
    expect(() => {
      item.severity = 'fatal' as 'error';
    }).toThrow('severity must be one of');
    expect(() => {
      item.text = 3 as unknown as string;
    }).toThrow('text must be a text');
  });
});

describe('a credit view', () => {
  it('is drawn when the views are there, follows what it is told, and ends', async () => {
    const { upfront, given } = open();
    const action = { feature: 'avatar-iv', seconds: 55 } as const;
    const view = upfront.window.createCreditView(ELEMENT, { view: 'estimate', action });
    await given.arrive();
    const [model] = given.creditViews;
    expect(model).toMatchObject({ view: 'estimate', action });
    expect(model?.action).not.toBe(action);
    const heard = vi.fn();
    model?.onDidChange(heard);
    view.view = 'panel';
    view.action = undefined;
    expect(heard).toHaveBeenCalledTimes(2);
    expect(model).toMatchObject({ view: 'panel', action: undefined });
    view.dispose();
    expect(given.ended).toHaveBeenCalledOnce();
  });

  it('tells of an alternative that is chosen, and runs what a contribution has for it', async () => {
    const { upfront, given } = open();
    const run = vi.fn();
    upfront.commands.registerCommand('acme.ask', run);
    upfront.extensions.register({
      id: 'acme.tools',
      contributes: { alternatives: [{ instead: 'avatar-iv', use: 'us', text: 'Ask us', command: 'acme.ask' }] },
    });
    const view = upfront.window.createCreditView(ELEMENT, { view: 'alternatives' });
    await given.arrive();
    const heard = vi.fn();
    view.onDidSelectAlternative(heard);
    const { alternatives } = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    const [first, last] = [alternatives[0], alternatives.at(-1)] as [Alternative, Alternative];
    given.creditViews[0]?.select(first);
    expect(run).not.toHaveBeenCalled();
    given.creditViews[0]?.select(last);
    await settled();
    expect(run).toHaveBeenCalledOnce();
    expect(heard.mock.calls).toEqual([[first], [last]]);
  });

  it('wakes extensions that wait for it, those that come while it is open included', async () => {
    const { upfront } = open();
    const activated: string[] = [];
    const register = (name: string, kind: CreditViewKind) =>
      upfront.extensions.register({
        id: `acme.${name}`,
        activationEvents: [`onView:${kind}`],
        activate: () => activated.push(name),
      });
    register('before', 'meter');
    const view = upfront.window.createCreditView(ELEMENT, { view: 'meter' });
    register('while', 'meter');
    register('another', 'panel');
    await settled();
    expect(activated).toEqual(['before', 'while']);
    view.dispose();
    register('after', 'meter');
    await settled();
    expect(activated).toEqual(['before', 'while']);
  });

  it('wants an element and a view', () => {
    const { window } = open().upfront;
    expect(() => window.createCreditView('#here' as unknown as Element, { view: 'meter' })).toThrow(
      'container must be an element of the page.',
    );
    expect(() => window.createCreditView(ELEMENT, {} as { view: 'meter' })).toThrow(
      'options.view must be one of "meter"',
    );
  });

  it.each(['before', 'after'])('ends with the instance, %s the views have come', async (when) => {
    const { upfront, given } = open();
    upfront.window.createCreditView(ELEMENT, { view: 'meter' });
    if (when === 'after') await given.arrive();
    upfront.dispose();
    if (when === 'before') await given.arrive();
    expect(given.creditViews).toHaveLength(when === 'after' ? 1 : 0);
    expect(given.ended).toHaveBeenCalledTimes(when === 'after' ? 1 : 0);
  });

  it('that throws harms no other, and is reported', async () => {
    const { upfront, given, errors } = open();
    upfront.window.createCreditView(ELEMENT, { view: 'meter' });
    const item = upfront.window.createStatusBarItem('acme.left');
    item.show();
    await given.arrive({
      drawCreditView() {
        throw new Error('broken on purpose');
      },
    });
    expect(given.items).toHaveLength(1);
    expect(errors.map(({ source }) => source)).toEqual(['A view']);
  });

  it('whose code cannot be loaded is reported, and the next tries again', async () => {
    const { upfront, given, errors } = open();
    upfront.window.createCreditView(ELEMENT, { view: 'meter' });
    given.fail(new Error('no network'));
    await settled();
    expect(errors).toHaveLength(1);
    upfront.window.createCreditView(ELEMENT, { view: 'meter' });
    await given.arrive();
    expect(given.creditViews).toHaveLength(1);
  });
});

describe('a list of choices', () => {
  const ITEMS = [
    { label: 'one', value: 1 },
    { label: 'two', value: 2 },
  ];

  it('resolves with the item that was given', async () => {
    const { upfront, given } = open();
    const chosen = upfront.window.showQuickPick(Promise.resolve(ITEMS), { title: 'Which?' });
    await settled();
    await given.arrive();
    given.choose(1);
    expect(await chosen).toBe(ITEMS[1]);
  });

  it.each<[string, (given: ReturnType<typeof views>, cancel: () => void, end: () => void) => void]>([
    ['nobody chooses', ({ choose }) => choose(undefined)],
    ['the token is cancelled', (_, cancel) => cancel()],
    ['the instance ends', (_, __, end) => end()],
  ])('resolves with nothing where %s', async (_, happen) => {
    const { upfront, given } = open();
    const { token, cancel } = createCancellation(() => {});
    const chosen = upfront.window.showQuickPick(ITEMS, {}, token);
    await settled();
    await given.arrive();
    happen(given, cancel, upfront.dispose);
    expect(await chosen).toBeUndefined();
  });

  it('tells the view when nobody waits any more', async () => {
    const { upfront, given } = open();
    const { token, cancel } = createCancellation(() => {});
    void upfront.window.showQuickPick(ITEMS, {}, token);
    await settled();
    await given.arrive();
    cancel();
    expect(given.signals[0]?.aborted).toBe(true);
  });

  it('resolves with nothing where there is no page, and where nothing can be loaded', async () => {
    const { upfront, given } = open();
    const chosen = upfront.window.showQuickPick(ITEMS);
    await settled();
    given.fail(new Error('no network'));
    expect(await chosen).toBeUndefined();
    vi.stubGlobal('document', undefined);
    expect(await upfront.window.showQuickPick(ITEMS)).toBeUndefined();
  });

  it('refuses what is no item', async () => {
    const { window } = open().upfront;
    await expect(window.showQuickPick([{} as { label: string }])).rejects.toThrow('items[0].label must be given.');
    await expect(window.showQuickPick('abc' as never)).rejects.toThrow('items must be a list');
  });

  it('is what the built-in commands show', async () => {
    const { upfront, given } = open();
    const shown = upfront.commands.executeCommand<Alternative>('upfront.showAlternatives', {
      feature: 'avatar-iv',
      seconds: 55,
    });
    await settled();
    await given.arrive();
    given.choose(0);
    expect((await shown).use).toBe('avatar-iii');
    const breakdown = upfront.commands.executeCommand('upfront.showBreakdown');
    await settled();
    given.choose();
    expect(await breakdown).toBeUndefined();
  });
});
