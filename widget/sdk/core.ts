import type { Spendable } from '../../shared/credits/balance.ts';
import type { Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import type {
  Action,
  Alternative,
  CreditViewKind,
  Disposable,
  EstimateOptions,
  Event,
  PlanId,
  Upfront,
  UpfrontOptions,
  Window,
} from './api.d.ts';
import { createBalances } from './balance.ts';
import { registerBuiltIn } from './built-in.ts';
import { type Checkers, known, number, oneOf, refuseKeys, text } from './check.ts';
import { createCommands } from './commands.ts';
import type { Color, MenuPlace } from './contributions.ts';
import { createCredits } from './credits.ts';
import { disposable, type Store, withDispose } from './disposable.ts';
import { attempt, type Report } from './events.ts';
import { createExtensions } from './extensions.ts';
import { createKernel, THEMES } from './kernel.ts';
import { createL10n } from './l10n.ts';
import type { Texts } from './locales.ts';
import { withFeatures } from './names.ts';
import { createRates } from './rates.ts';

/** An instance, and what views need of it beyond the API. */
export interface Core {
  /** The instance as partners see it. */
  readonly upfront: Upfront;
  /** Something that is shown may have changed: balance, prices, texts, theme, options, what is contributed. */
  readonly onDidChange: Event<void>;
  /** Everything that is said, in the language that is used now; contributed features by their names. */
  texts(): Texts;
  /** What is left for the actions of the web app. */
  left(): Spendable;
  /** An action's estimate as the credit logic has it. Wakes nobody: `upfront.credits.estimate` does. */
  draw(action: Action | readonly Action[], options?: EstimateOptions): SharedEstimate;
  menu(place: MenuPlace): readonly { readonly command: string; readonly title: string }[];
  colors(): Readonly<Record<string, Color>>;
  /** Runs the command that a contribution has for an alternative. */
  choose(alternative: Alternative): void;
  /** Tells extensions that a view of a kind is open, until it is disposed of. */
  didOpenView(kind: CreditViewKind): Disposable;
  /** Changes options of the instance; what is left out stays. */
  configure(options: Pick<UpfrontOptions, 'plan' | 'lowAt' | 'theme'>): void;
  readonly options: { readonly plan: PlanId | undefined; readonly lowAt: number };
  readonly report: Report;
  /** What ends with the instance. */
  readonly own: Store;
}

const PLANS = ['free', 'creator', 'team', 'pro', 'business', 'enterprise'] as const satisfies readonly PlanId[];

const OPTIONS = {
  plan: (value, path) => oneOf(value, PLANS, path),
  lowAt: (value, path) => number(value, path, 0, 1e9),
  theme: (value, path) => oneOf(value, THEMES, path),
  locale: (value, path) => text(value, path, 100),
} as const satisfies Checkers<Omit<UpfrontOptions, 'rateCard'>>;

/** @param makeWindow Makes the namespace that draws: the rest knows no document. */
export function createCore(options: UpfrontOptions = {}, makeWindow: (core: Core) => Window): Core {
  refuseKeys(options, 'options');
  const {
    plan: firstPlan,
    lowAt: firstLowAt = 0,
    theme,
    locale,
  } = known<Omit<UpfrontOptions, 'rateCard'>>(options, 'options', OPTIONS);
  let plan = firstPlan;
  let lowAt = firstLowAt;
  const kernel = createKernel(theme);
  const { own, changed, report, env } = kernel;
  const openViews = new Map<string, number>();

  const registry = createExtensions(kernel, () => upfront, holds);
  const l10n = createL10n(kernel, () => registry.contributed('l10n').reverse());
  let words: Texts | undefined;
  own.add(
    changed.event(() => {
      words = undefined;
    }),
  );
  const rates = createRates(kernel, texts, () => registry.contributed('rates').flat(), options.rateCard);
  const balances = createBalances(kernel, texts, () => rates.api.rateCard);
  const context = () => ({
    card: rates.api.rateCard,
    plan,
    lowAt,
    left: balances.left(),
    texts: texts(),
    rates: rates.own(),
    alternatives: registry.contributed('alternatives').flat(),
  });
  const credits = createCredits(kernel, balances, context, registry.wake);
  const commands = createCommands(
    kernel,
    () => registry.contributed('commands').flatMap((list) => list.map(({ command }) => command)),
    (id) => registry.wake(`onCommand:${id}`),
  );
  balances.onDidChange(() => {
    if (holds('onBalance')) void registry.wake('onBalance');
  });

  function texts(): Texts {
    words ??= withFeatures(
      l10n.texts(),
      registry
        .contributed('features')
        .flat()
        .map(({ id, name }) => [id, name]),
    );
    return words;
  }

  function holds(event: string): boolean {
    if (event === 'onBalance') return balances.now().pools.length > 0;
    return event === 'onStartupFinished' || openViews.has(event);
  }

  const core: Core = {
    get upfront() {
      return upfront;
    },
    onDidChange: changed.event,
    texts,
    left: balances.left,
    draw: credits.draw,
    menu: registry.menu,
    colors: registry.colors,
    choose(alternative) {
      const command = credits.commandOf(alternative);
      if (command) attempt(`The command ${command}`, report, () => commands.executeCommand(command));
    },
    didOpenView(kind) {
      const event = `onView:${kind}`;
      openViews.set(event, (openViews.get(event) ?? 0) + 1);
      void registry.wake(event);
      return disposable(() => {
        const left = (openViews.get(event) ?? 1) - 1;
        if (left > 0) openViews.set(event, left);
        else openViews.delete(event);
      });
    },
    configure(options) {
      const given = known<Parameters<Core['configure']>[0]>(options, 'options', OPTIONS);
      plan = given.plan ?? plan;
      lowAt = given.lowAt ?? lowAt;
      if (given.theme) kernel.setTheme(given.theme);
      changed.fire();
    },
    get options() {
      return { plan, lowAt };
    },
    report,
    own,
  };
  const window = makeWindow(core);
  const upfront: Upfront = withDispose(
    { commands, credits: credits.api, rates: rates.api, window, l10n: l10n.api, env, extensions: registry.api },
    () => own.dispose(),
  );
  registerBuiltIn(upfront, core, credits.last);
  if (locale) void l10n.api.setLocale(locale);
  return core;
}
