import type { Spendable } from '../../shared/credits/balance.ts';
import { PLAN_IDS, type Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import type {
  Action,
  Alternative,
  Contributions,
  Credits,
  CreditViewKind,
  Disposable,
  Env,
  EstimateOptions,
  Event,
  L10n,
  PlanId,
  Rates,
  UpfrontOptions,
  UpfrontSettings,
} from './api.d.ts';
import { createBalances } from './balance.ts';
import { type Checkers, known, number, oneOf, refuseKeys, text } from './check.ts';
import { createCredits } from './credits.ts';
import { disposable, type Store } from './disposable.ts';
import type { Report } from './events.ts';
import { createKernel, type Kernel, THEMES } from './kernel.ts';
import { createL10n } from './l10n.ts';
import type { Texts } from './locales.ts';
import { withFeatures } from './names.ts';
import { createRates } from './rates.ts';

/**
 * An instance without what partners add to it in code: commands, extensions, `window`. That is all that an element of a page
 * needs, and a third less to load. Beside the API's own namespaces it has what views need.
 */
export interface Core<C extends ContributionsOf = ContributionsOf> {
  readonly credits: Credits;
  readonly rates: Rates;
  readonly l10n: L10n;
  readonly env: Env;
  /** A contributed text in the language that is used; the text itself where there is none. */
  translate(text: string): string;
  /** Something that is shown may have changed: balance, prices, texts, theme, options, what is contributed. */
  readonly onDidChange: Event<void>;
  /** Everything that is said, in the language that is used now; contributed features by their names. */
  texts(): Texts;
  /** What is left for the actions of the web app. */
  left(): Spendable;
  /** An action's estimate as the credit logic has it. Wakes nobody: `credits.estimate` does. */
  draw(action: Action | readonly Action[], options?: EstimateOptions): SharedEstimate;
  /** Tells extensions that a view of a kind is open, until it is disposed of. */
  didOpenView(kind: CreditViewKind): Disposable;
  /** The command that a contribution has for an alternative. */
  commandOf(alternative: Alternative): string | undefined;
  readonly contributions: C;
  /** Changes options of the instance; what is left out stays. */
  configure(settings: UpfrontSettings): void;
  readonly options: {
    readonly plan: PlanId | undefined;
    readonly lowAt: number;
    readonly theme: NonNullable<UpfrontOptions['theme']>;
  };
  /** The action that was estimated last. */
  last(): readonly Action[] | undefined;
  readonly report: Report;
  /** What ends with the instance. */
  readonly own: Store;
}

/** What extensions have brought, for an instance that has some. */
export interface ContributionsOf {
  /** Wakes whose activation event this is; settles once they are awake. Never rejects. */
  wake(event: string): Promise<void>;
  /** All that is contributed to a point, the oldest extension's first. */
  all<K extends keyof Contributions>(point: K): readonly NonNullable<Contributions[K]>[];
}

const NONE: ContributionsOf = { wake: () => Promise.resolve(), all: () => [] };

const SETTINGS = {
  plan: (value, path) => oneOf(value, PLAN_IDS, path),
  lowAt: (value, path) => number(value, path, 0, 1e9),
  theme: (value, path) => oneOf(value, THEMES, path),
} as const satisfies Checkers<UpfrontSettings>;

const OPTIONS = {
  ...SETTINGS,
  locale: (value, path) => text(value, path, 100),
} as const satisfies Checkers<Omit<UpfrontOptions, 'rateCard'>>;

const CORES = new WeakMap<object, Core>();

/** The core of an instance of the API, for elements that are given one. */
export const coreOf = (upfront: object): Core | undefined => CORES.get(upfront);
export const nameCore = (upfront: object, core: Core): unknown => CORES.set(upfront, core);

export const createCore = (options?: UpfrontOptions): Core => createExtensibleCore(options, () => NONE);

/** @param extend Makes what extensions bring; `holds` says whether an activation event is the case already. */
export function createExtensibleCore<C extends ContributionsOf>(
  options: UpfrontOptions = {},
  extend: (kernel: Kernel, holds: (event: string) => boolean) => C,
): Core<C> {
  refuseKeys(options, 'options');
  let { plan, lowAt = 0, theme, locale } = known<Omit<UpfrontOptions, 'rateCard'>>(options, 'options', OPTIONS);
  const kernel = createKernel(theme);
  const { own, changed } = kernel;
  const openViews = new Map<string, number>();
  const contributions = extend(kernel, holds);
  const { wake } = contributions;

  let words: Texts | undefined;
  own.add(
    changed.event(() => {
      words = undefined;
    }),
  );
  const texts = (): Texts => {
    words ??= withFeatures(language.texts(), contributions.all('features').flat(), language.translate);
    return words;
  };
  const language = createL10n(kernel, () => contributions.all('l10n'));
  const rates = createRates(kernel, texts, () => contributions.all('rates').flat(), options.rateCard);
  const balances = createBalances(kernel, texts, () => rates.api.rateCard);
  const context = () => ({
    card: rates.api.rateCard,
    plan,
    lowAt,
    left: balances.left(),
    texts: texts(),
    rates: rates.own(),
    priced: rates.card(),
    alternatives: contributions
      .all('alternatives')
      .flat()
      .map((each) => ({ ...each, text: language.translate(each.text) })),
  });
  const { api: credits, draw, commandOf, last, holds: isCase } = createCredits(kernel, balances, context, wake);
  balances.onDidChange(() => {
    if (holds('onBalance')) void wake('onBalance');
  });

  function holds(event: string): boolean {
    if (event === 'onBalance') return credits.balance.pools.length > 0;
    return event === 'onStartupFinished' || openViews.has(event) || isCase(event);
  }

  if (locale) void language.api.setLocale(locale);
  return {
    credits,
    rates: rates.api,
    l10n: language.api,
    env: kernel.env,
    onDidChange: changed.event,
    translate: language.translate,
    texts,
    left: balances.left,
    draw,
    didOpenView(kind) {
      const event = `onView:${kind}`;
      openViews.set(event, (openViews.get(event) ?? 0) + 1);
      void wake(event);
      return disposable(() => {
        const left = (openViews.get(event) ?? 1) - 1;
        if (left > 0) openViews.set(event, left);
        else openViews.delete(event);
      });
    },
    commandOf,
    contributions,
    configure(options) {
      refuseKeys(options, 'options');
      const given = known<UpfrontSettings>(options, 'options', SETTINGS);
      plan = given.plan ?? plan;
      lowAt = given.lowAt ?? lowAt;
      if (given.theme) kernel.setTheme(given.theme);
      changed.fire();
    },
    get options() {
      return { plan, lowAt, theme: kernel.theme };
    },
    last,
    report: kernel.report,
    own,
  };
}
