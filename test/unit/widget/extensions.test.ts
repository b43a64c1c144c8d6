import { describe, expect, it, vi } from 'vitest';
import type { Contributions, Extension, ExtensionContext } from '../../../widget/sdk/api.d.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import { broken, settled, watched } from './lib/instance.ts';

const FEATURES: Contributions = {
  features: [{ id: 'acme.hologram', name: 'Hologram' }],
  rates: [{ feature: 'acme.hologram', credits: 30, per: 'minute', source: 'Acme' }],
  alternatives: [
    { instead: 'acme.hologram', use: 'avatar-iii', text: 'Use a flat avatar' },
    { instead: 'acme.hologram', use: 'Ask the studio', text: 'Ask the studio', command: 'acme.ask' },
    { instead: 'avatar-iii', use: 'acme.hologram', text: 'Dearer, so never shown' },
  ],
  commands: [{ command: 'acme.ask', title: 'Ask the studio' }],
  menus: { 'panel/title': [{ command: 'acme.ask' }] },
  colors: { accent: { light: '#06c', dark: 'rgb(1 2 3 / 50%)' } },
};

describe('a contribution', () => {
  it('works with no code of its extension’s', () => {
    const { credits, rates, extensions, commands } = watched().upfront;
    extensions.register({ id: 'acme.tools', contributes: FEATURES });
    const estimate = credits.estimate({ feature: 'acme.hologram', seconds: 60 });
    expect(estimate.sentence).toBe('This will use 30 premium credits.');
    expect(estimate.lines[0]).toMatchObject({
      text: 'Hologram, 60 seconds: 30 premium credits',
      rateText: '30 premium credits per minute, from this site (Acme)',
    });
    expect(estimate.alternatives).toEqual([
      {
        use: 'avatar-iii',
        text: 'Use a flat avatar',
        savingText: 'uses no premium credits, saves 30',
        cost: { min: 0, max: 0 },
        saves: { min: 30, max: 30 },
        isFree: true,
      },
      {
        use: 'Ask the studio',
        text: 'Ask the studio',
        savingText: '',
        cost: 'unknown',
        saves: 'unknown',
        isFree: false,
      },
    ]);
    expect(rates.describe('acme.hologram')).toBe('Hologram: 30 premium credits per minute, from this site (Acme)');
    expect(rates.kindOf('acme.hologram')).toBe('premium');
    expect(commands.getCommands()).toContain('acme.ask');
    expect(credits.estimate({ feature: 'avatar-iii', seconds: 60 }).alternatives).toEqual([]);
  });

  it('is taken away with its extension, and nothing is left', () => {
    const { credits, rates, extensions, commands } = watched().upfront;
    const before = [commands.getCommands(), credits.estimate({ feature: 'acme.hologram', seconds: 60 })];
    const heard = vi.fn();
    extensions.onDidChange(heard);
    const registration = extensions.register({ id: 'acme.tools', contributes: FEATURES });
    registration.dispose();
    registration.dispose();
    expect([commands.getCommands(), credits.estimate({ feature: 'acme.hologram', seconds: 60 })]).toEqual(before);
    expect(rates.kindOf('acme.hologram')).toBe('unknown');
    expect(extensions.all).toEqual([]);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('of an alternative that costs something is shown only where it is known to cost less', () => {
    const { credits, extensions } = watched().upfront;
    extensions.register({
      id: 'acme.tools',
      contributes: {
        alternatives: [
          { instead: 'upscale', use: 'avatar-iv', text: 'Costs 20, instead of what nobody knows' },
          { instead: 'upscale', use: 'avatar-iii', text: 'Costs nothing' },
          { instead: 'avatar-iv', use: 'avatar-v', text: 'Costs the same' },
        ],
      },
    });
    const texts = (feature: 'upscale' | 'avatar-iv') =>
      credits.estimate({ feature, seconds: 60 }).alternatives.map(({ text }) => text);
    expect(texts('upscale')).toEqual(expect.arrayContaining(['Costs nothing']));
    expect([...texts('upscale'), ...texts('avatar-iv')].filter((text) => /^Costs (?!nothing)/.test(text))).toEqual([]);
  });

  it('is in the language that is used, where it brings one: its names, titles and texts', async () => {
    const { upfront } = watched();
    const { credits, extensions, l10n } = upfront;
    const asked = l10n.setLocale('nl-BE');
    expect(await asked).toBe('en');
    const registration = extensions.register({
      id: 'acme.tools',
      contributes: {
        ...FEATURES,
        alternatives: [{ instead: 'acme.hologram', use: 'avatar-iii', text: 'Stay flat' }],
        l10n: { nl: { Hologram: 'Hologrammetje', 'Stay flat': 'Blijf plat' }, de: { Hologram: 'Hologramm' } },
      },
    });
    // It was asked for before it came.
    await settled();
    expect(l10n.locale).toBe('nl');
    const said = () => {
      const { lines, alternatives } = credits.estimate({ feature: 'acme.hologram', seconds: 60 });
      return [lines[0]?.text, ...alternatives.map(({ text }) => text)].join('; ');
    };
    expect(said()).toMatch(/^Hologrammetje, 60 seconds: .*; Blijf plat/);
    expect(l10n.t('Stay flat')).toBe('Blijf plat');
    expect(await l10n.setLocale('de')).toBe('de');
    expect(said()).toMatch(/^Hologramm, 60 Sekunden/);
    expect(await l10n.setLocale('nl')).toBe('nl');
    registration.dispose();
    await settled();
    expect(l10n.locale).toBe('en');
  });

  it('does not change with the object that it was given as', () => {
    const { credits, extensions } = watched().upfront;
    const rate = { feature: 'acme.hologram', credits: 30, per: 'minute' } as const;
    const contributes = { rates: [{ ...rate }] };
    extensions.register({ id: 'acme.tools', contributes });
    (contributes.rates[0] as { credits: number }).credits = 1;
    expect(credits.estimate({ feature: 'acme.hologram', seconds: 60 }).credits).toEqual({ min: 30, max: 30 });
  });

  it('of a rate gives way to a provider’s', async () => {
    const { credits, rates, extensions } = watched().upfront;
    rates.registerRateProvider({ provideRates: () => [{ feature: 'acme.hologram', credits: 5, per: 'clip' }] });
    extensions.register({ id: 'acme.tools', contributes: FEATURES });
    await settled();
    expect(credits.estimate({ feature: 'acme.hologram' }).credits).toEqual({ min: 5, max: 5 });
  });

  it.each<[unknown, string]>([
    [null, 'extension must be an object.'],
    [{ id: 'acme.tools', apiKey: 'x' }, 'extension.apiKey is refused: everybody can read what a page holds'],
    [{ id: 'acme.tools', contributes: { secret: 'x' } }, 'contributes.secret is refused'],
    [{}, 'extension.id must be an id such as "publisher.name".'],
    [{ id: 'tools' }, 'extension.id must be an id such as "publisher.name".'],
    [{ id: 'acme.tools', activate: 'now' }, 'extension.activate must be a function.'],
    [{ id: 'acme.tools', activationEvents: ['*'] }, 'activationEvents[0] must be an activation event'],
    [{ id: 'acme.tools', activationEvents: ['onView:nothing'] }, 'activationEvents[0] must be an activation event'],
    [
      { id: 'acme.tools', contributes: { features: [{ id: 'hologram', name: 'x' }] } },
      'contributes.features[0].id must be an id',
    ],
    [
      { id: 'acme.tools', contributes: { features: [{ id: 'acme.x' }] } },
      'contributes.features[0].name must be given.',
    ],
    [
      { id: 'acme.tools', contributes: { features: [{ id: 'acme.x', name: ' ' }] } },
      'contributes.features[0].name must be a text of 1 to 200 characters on one line.',
    ],
    [
      { id: 'acme.tools', contributes: { commands: [{ command: 'no id', title: 'x' }] } },
      'contributes.commands[0].command must be the id of a command',
    ],
    [
      { id: 'acme.tools', contributes: { menus: { 'panel/title': [{}] } } },
      'contributes.menus.panel/title[0].command must be given.',
    ],
    [
      { id: 'acme.tools', contributes: { colors: { accent: { light: '#fff' } } } },
      'contributes.colors["accent"].dark must be given.',
    ],
    [
      { id: 'acme.tools', contributes: { colors: { accent: { light: 'url(x)', dark: '#000' } } } },
      'contributes.colors["accent"].light must be a CSS color.',
    ],
    [
      { id: 'acme.tools', contributes: { colors: { accent: { light: 'red;--x:1', dark: '#000' } } } },
      'must be a CSS color.',
    ],
    [
      { id: 'acme.tools', contributes: { colors: { 'a b': { light: '#fff', dark: '#000' } } } },
      'The name "a b" in contributes.colors must be that of a custom property',
    ],
    [
      { id: 'acme.tools', contributes: { l10n: { de: { hello: 3 } } } },
      'contributes.l10n["de"]["hello"] must be a text of 1 to 2000 characters on one line.',
    ],
    [
      { id: 'acme.tools', contributes: { alternatives: Array(101).fill({}) } },
      'contributes.alternatives must be a list of at most 100.',
    ],
  ])('that is malformed is refused by the name of the field, and leaves nothing: %j', (extension, message) => {
    const { extensions } = watched().upfront;
    expect(() => extensions.register(extension as Extension)).toThrow(TypeError);
    expect(() => extensions.register(extension as Extension)).toThrow(message);
    expect(extensions.all).toEqual([]);
  });

  it('of an id that is taken is refused: an extension’s, a feature’s, a command’s', () => {
    const { extensions } = watched().upfront;
    extensions.register({ id: 'acme.tools', contributes: FEATURES });
    expect(() => extensions.register({ id: 'acme.tools' })).toThrow('The extension acme.tools is registered already');
    const { features = [], commands = [] } = FEATURES;
    expect(() => extensions.register({ id: 'other.tools', contributes: { features } })).toThrow(
      'contributes.features names acme.hologram',
    );
    expect(() => extensions.register({ id: 'other.tools', contributes: { commands } })).toThrow(
      'contributes.commands names acme.ask',
    );
    expect(() =>
      extensions.register({
        id: 'other.tools',
        contributes: { commands: [...commands, ...commands].map((c) => ({ ...c, command: 'x.y' })) },
      }),
    ).toThrow('x.y');
    expect(extensions.all).toHaveLength(1);
  });
});

describe('activation', () => {
  /** An extension that counts, and its instance. */
  function extension(activationEvents: Extension['activationEvents'], more: Partial<Extension> = {}) {
    const instance = watched();
    const activate = vi.fn((_: ExtensionContext): unknown => undefined);
    const given: Extension = { id: 'acme.tools', activationEvents: activationEvents ?? [], activate, ...more };
    return { ...instance, activate, register: () => instance.upfront.extensions.register(given) };
  }

  it('comes soon after registration where it is wanted then, and not within it', async () => {
    const { activate, register, upfront } = extension(['onStartupFinished']);
    register();
    expect(activate).not.toHaveBeenCalled();
    expect(upfront.extensions.all).toEqual([{ id: 'acme.tools', isActive: false }]);
    await settled();
    expect(activate).toHaveBeenCalledOnce();
    expect(activate.mock.calls[0]?.[0]).toMatchObject({ id: 'acme.tools', subscriptions: [], upfront });
    expect(upfront.extensions.all).toEqual([{ id: 'acme.tools', isActive: true }]);
  });

  it('comes once, whatever happens how often', async () => {
    const { activate, register, upfront } = extension(['onEstimate:avatar-iv', 'onBalance', 'onCommand:acme.do']);
    register();
    await settled();
    expect(activate).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) upfront.credits.estimate({ feature: 'avatar-iv', seconds: 5 });
    expect(activate).not.toHaveBeenCalled();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(3));
    await upfront.credits.refresh();
    await upfront.commands.executeCommand('acme.do').catch(() => {});
    await settled();
    expect(activate).toHaveBeenCalledOnce();
  });

  it('comes with an estimate of the feature that is meant, not of another', async () => {
    const { activate, register, upfront } = extension(['onEstimate:avatar-iv']);
    register();
    upfront.credits.estimate({ feature: 'avatar-v', seconds: 5 });
    await settled();
    expect(activate).not.toHaveBeenCalled();
    upfront.credits.estimate([
      { feature: 'avatar-v', seconds: 5 },
      { feature: 'avatar-iv', seconds: 5 },
    ]);
    await settled();
    expect(activate).toHaveBeenCalledOnce();
  });

  it('comes with a balance that is there already', async () => {
    const { activate, register, upfront } = extension(['onBalance']);
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(3));
    await upfront.credits.refresh();
    register();
    await settled();
    expect(activate).toHaveBeenCalledOnce();
  });

  it('comes when a balance is short, not when it is only unknown', async () => {
    const { activate, register, upfront } = extension(['onInsufficient']);
    register();
    upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    await settled();
    expect(activate).not.toHaveBeenCalled();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(3));
    await upfront.credits.refresh();
    upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    await settled();
    expect(activate).toHaveBeenCalledOnce();
  });

  it('comes with what is the case already: a feature that was estimated, a balance that was found too small', async () => {
    const { activate, register, upfront } = extension(['onInsufficient']);
    const other = vi.fn();
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(3));
    await upfront.credits.refresh();
    upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    register();
    upfront.extensions.register({ id: 'acme.iv', activationEvents: ['onEstimate:avatar-iv'], activate: other });
    upfront.extensions.register({ id: 'acme.v', activationEvents: ['onEstimate:avatar-v'], activate: broken });
    await settled();
    expect(activate).toHaveBeenCalledOnce();
    expect(other).toHaveBeenCalledOnce();
    expect(upfront.extensions.all.filter(({ isActive }) => isActive).map(({ id }) => id)).toEqual([
      'acme.tools',
      'acme.iv',
    ]);
  });

  it('comes late to no shortage that the last estimate has not found', async () => {
    const { activate, register, upfront } = extension(['onInsufficient']);
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(3));
    await upfront.credits.refresh();
    upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    upfront.credits.estimate({ feature: 'avatar-iv', seconds: 5 });
    register();
    await settled();
    expect(activate).not.toHaveBeenCalled();
  });

  it('comes with a command that somebody else has registered, and waits for no command of its own', async () => {
    const { activate, register, upfront } = extension(['onCommand:acme.theirs']);
    upfront.commands.registerCommand('acme.theirs', () => 'theirs');
    register();
    expect(await upfront.commands.executeCommand('acme.theirs')).toBe('theirs');
    await settled();
    expect(activate).toHaveBeenCalledOnce();
    const own = vi.fn();
    upfront.extensions.register({
      id: 'acme.self',
      activationEvents: ['onStartupFinished', 'onCommand:acme.own'],
      async activate({ subscriptions, upfront }) {
        subscriptions.push(upfront.commands.registerCommand('acme.own', own));
        await upfront.commands.executeCommand('acme.own');
      },
    });
    await settled();
    expect(own).toHaveBeenCalledOnce();
    expect(upfront.extensions.all.at(-1)?.isActive).toBe(true);
  });

  it('comes before a promised command is run', async () => {
    const { upfront } = watched();
    upfront.extensions.register({
      id: 'acme.tools',
      contributes: { commands: [{ command: 'acme.do', title: 'Do' }] },
      async activate({ subscriptions }) {
        await settled();
        subscriptions.push(upfront.commands.registerCommand('acme.do', () => 'done'));
      },
    });
    expect(await upfront.commands.executeCommand('acme.do')).toBe('done');
  });

  it('ends with the extension: deactivated, what it made disposed of, the last first', async () => {
    const ends: string[] = [];
    const instance = watched();
    const registration = instance.upfront.extensions.register({
      id: 'acme.tools',
      activationEvents: ['onStartupFinished'],
      activate({ subscriptions, upfront }) {
        for (const name of ['first', 'second']) {
          const command = upfront.commands.registerCommand(`acme.${name}`, () => {});
          const dispose = () => {
            ends.push(name);
            command.dispose();
          };
          subscriptions.push({ dispose, [Symbol.dispose]: dispose });
        }
      },
      deactivate: () => ends.push('deactivated'),
    });
    await settled();
    registration.dispose();
    expect(ends).toEqual(['deactivated', 'second', 'first']);
    expect(instance.upfront.commands.getCommands()).not.toContain('acme.first');
  });

  it('that rejects is reported and taken back, and harms no other', async () => {
    const { upfront, errors } = watched();
    const ends = vi.fn();
    upfront.extensions.register({
      id: 'acme.broken',
      contributes: FEATURES,
      activationEvents: ['onStartupFinished'],
      activate({ subscriptions }) {
        subscriptions.push({ dispose: ends, [Symbol.dispose]: ends });
        return Promise.reject(new Error('broken on purpose'));
      },
      deactivate: broken,
    });
    const activate = vi.fn();
    upfront.extensions.register({ id: 'other.fine', activationEvents: ['onStartupFinished'], activate });
    await settled();
    expect(ends).toHaveBeenCalledOnce();
    expect(activate).toHaveBeenCalledOnce();
    expect(errors.map(({ source }) => source)).toEqual(['The extension acme.broken', 'The extension acme.broken']);
    expect(upfront.extensions.all).toEqual([
      { id: 'acme.broken', isActive: false },
      { id: 'other.fine', isActive: true },
    ]);
    // What it contributes as data needs no code of its.
    expect(upfront.rates.kindOf('acme.hologram')).toBe('premium');
  });

  it('that is under way when the extension goes is taken back when it is through', async () => {
    const { upfront } = watched();
    let goOn = (): void => {};
    const ends = vi.fn();
    const deactivate = vi.fn();
    const registration = upfront.extensions.register({
      id: 'acme.slow',
      activationEvents: ['onStartupFinished'],
      async activate({ subscriptions }) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        subscriptions.push({ dispose: ends, [Symbol.dispose]: ends });
      },
      deactivate,
    });
    await settled();
    registration.dispose();
    expect(deactivate).not.toHaveBeenCalled();
    goOn();
    await settled();
    expect(ends).toHaveBeenCalledOnce();
    expect(deactivate).toHaveBeenCalledOnce();
    expect(upfront.extensions.all).toEqual([]);
  });

  it('does not come to who has gone meanwhile', async () => {
    const { activate, register } = extension(['onStartupFinished']);
    register().dispose();
    await settled();
    expect(activate).not.toHaveBeenCalled();
  });

  it('ends with the instance', async () => {
    const deactivate = vi.fn();
    const { register, upfront } = extension(['onStartupFinished'], { deactivate });
    register();
    await settled();
    upfront.dispose();
    expect(deactivate).toHaveBeenCalledOnce();
    expect(upfront.extensions.all).toEqual([]);
  });
});
