/// <reference lib="esnext.disposable" />

/**
 * The API of the Upfront widget, for pages that show their users a HeyGen balance, what an action will cost before it is
 * started, and what costs nothing instead. Shaped like VS Code's: namespaces of functions, events that are functions,
 * providers that are asked, contributions that are data.
 *
 * ```ts
 * import { createUpfront } from 'upfront-credits';
 *
 * const upfront = createUpfront({ rateCard: 'premium-2026' });
 * upfront.credits.registerBalanceProvider({
 *   provideBalance: async (token) => (await fetch('/my/heygen/balance', { signal: token.signal })).json(),
 * });
 * const estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
 * estimate.sentence; // "This will use 19 premium credits."
 * ```
 *
 * Rules that hold everywhere:
 * - What is created can be disposed of: everything that registers or creates answers with a `Disposable`.
 * - Reads are synchronous and answer what is known now; whatever waits for somebody is a `Promise`.
 * - What is unknown says so (`'unknown'`, `undefined`); it is never 0.
 * - What a partner's code hands over is validated and copied: later changes of the object change nothing.
 * - One listener, provider or contribution that throws never breaks another; `env.onDidError` tells of it.
 * - Nothing takes a key or token: the server of the page asks HeyGen, and the page asks its server.
 */

/** Ends what was registered or created. Doing it twice does nothing. */
export interface Disposable {
  /** Ends it. Never throws; what the end itself fails with goes to `env.onDidError`. */
  dispose(): void;
  /** The same, for `using`. */
  [Symbol.dispose](): void;
}

/**
 * Registers a listener: an event is the function that does it.
 *
 * @param listener Called with what has happened, after the call that caused it has returned its effect.
 * @param thisArg `this` within the listener.
 * @param disposables The result is pushed onto this list as well.
 */
export type Event<T> = (listener: (event: T) => unknown, thisArg?: unknown, disposables?: Disposable[]) => Disposable;

/** Tells a provider that nobody waits for its answer any more. */
export interface CancellationToken {
  /** Whether nobody waits any more; once `true`, it stays so. */
  readonly isCancellationRequested: boolean;
  /** Fires once, when nobody waits any more; who listens after that is told as well. */
  readonly onCancellationRequested: Event<void>;
  /** The same for `fetch` and everything else that takes one. */
  readonly signal: AbortSignal;
}

/** What a provider may answer with: a value, nothing, or either of them later. */
export type ProviderResult<T> = T | undefined | null | PromiseLike<T | undefined | null>;

// --- What is said ---------------------------------------------------------------------------------------------------

/** Something that HeyGen sells or includes. */
export type FeatureId =
  | 'avatar-iii'
  | 'avatar-iv'
  | 'avatar-v'
  | 'custom-motion'
  | 'photo-to-video'
  | 'avatar-shots'
  | 'video-translation-lip-sync'
  | 'audio-dubbing'
  | 'video-agent'
  | 'video-agent-essential'
  | 'ai-avatar-look'
  | 'stock-avatar-look'
  | 'b-roll-sora-2'
  | 'b-roll-veo-3-1'
  | 'b-roll-other'
  | 'stock-media'
  | 'model-training'
  | 'add-motion'
  | 'upscale'
  | 'hyperframes-render'
  | 'hyperframes-edit'
  | 'video-podcast'
  | 'proofread'
  | 'integration-generation'
  | 'digital-twin'
  | 'photo-avatar'
  | 'voice-clone'
  | 'video-agent-planning';

/** A feature of HeyGen's, or one that a contribution has added: `publisher.name`. */
export type AnyFeatureId = FeatureId | `${string}.${string}`;

/** One pricing generation of HeyGen's each, oldest first. */
export type RateCardId = 'generative-2025' | 'premium-2026' | 'credits-2026a' | 'credits-2026b';

/** HeyGen's plans by their marketing names. */
export type PlanId = 'free' | 'creator' | 'team' | 'pro' | 'business' | 'enterprise';

/** The choices within a feature that change its price; what is not known is left out. */
export interface Variant {
  /** Whether the avatar's look is a photo or a video. */
  readonly look?: 'photo' | 'video';
  /** Of translations `speed` or `precision`; of Video Agent `standard` or `seedance`. */
  readonly mode?: 'speed' | 'precision' | 'standard' | 'seedance';
  /** Of the finished video. */
  readonly resolution?: '720p' | '1080p' | '4k';
  /** Whose engine renders it, where a feature has several. */
  readonly engine?: 'third-party' | 'avatar-iv';
}

/** Numbers from `min` to `max`, both included. */
export interface Range {
  /** The low end. */
  readonly min: number;
  /** The high end; `min` or more. */
  readonly max: number;
}

/** What somebody is about to do, or one part of it. */
export interface Action {
  /** What is used. What no card knows gives an unknown estimate. */
  readonly feature: AnyFeatureId;
  /** Length in seconds, or the range that it lies in; left out while it is not known. */
  readonly seconds?: number | Range;
  /** How many clips, looks, trainings …; 1 unless said. */
  readonly count?: number;
  /** Target languages of a translation; 1 unless said. */
  readonly languages?: number;
  /** A custom motion prompt is set. */
  readonly motionPrompt?: boolean;
  /** Choices that change the price. Where one is left out on which it depends, the estimate is a range. */
  readonly variant?: Variant;
}

/** How sure a figure is: stated by HeyGen, concluded, or given by the partner or the user. */
export type Confidence = 'published' | 'inferred' | 'own' | 'unknown';

/** One line of a breakdown. The lines of a known estimate add up to it, at both ends. */
export interface EstimateLine {
  /** What the line is about. */
  readonly feature: AnyFeatureId;
  /** "Avatar IV, 55 seconds: 19 premium credits", in the instance's language. */
  readonly text: string;
  /** "20 premium credits per minute, published rate" */
  readonly rateText: string;
  /** Whole credits. */
  readonly credits: Range | 'unknown';
  /** How sure the line's rate is. */
  readonly confidence: Confidence;
}

/**
 * - `enough`: what is left pays for it.
 * - `low`: it does, and more than half would be gone, or less than `lowAt` would be left.
 * - `short`: at its high end it does not.
 * - `included`: it costs nothing.
 * - `unknown`: the cost or the balance is not known. Nothing is claimed, and nothing should be blocked.
 */
export type CreditState = 'enough' | 'low' | 'short' | 'included' | 'unknown';

/** What an action will draw, in whole credits. */
export interface Estimate {
  /** `exact` where both ends are the same, `range` where they are not, `included` where nothing is drawn. */
  readonly kind: 'exact' | 'range' | 'included' | 'unknown';
  /** Whole credits of the web app, 0 to 0 where it is included. */
  readonly credits: Range | 'unknown';
  /** What the balance means for it. */
  readonly state: CreditState;
  /** The one sentence: "This will use 19 premium credits (200 remaining)." */
  readonly sentence: string;
  /** What a low or short balance means for it; empty otherwise. */
  readonly shortage: string;
  /** The breakdown; empty where nothing is known of the action. */
  readonly lines: readonly EstimateLine[];
  /** What could be done instead, best first; see `Alternative`. */
  readonly alternatives: readonly Alternative[];
  /** The card that it was made with. */
  readonly rateCard: RateCardId;
  /** Where prices are from that a file has brought, and that they are old: a sentence each. Empty for the card's own. */
  readonly prices: readonly string[];
}

/** Something else to do that costs less, or nothing. */
export interface Alternative {
  /** What to use instead: a feature, a choice within it, or a way of working. */
  readonly use: string;
  /** "Use Avatar III instead of Avatar IV", in HeyGen's words where it has them. */
  readonly text: string;
  /** "uses no premium credits, saves 19" */
  readonly savingText: string;
  /** Whole credits that it would draw instead. */
  readonly cost: Range | 'unknown';
  /** Whole credits less than the action: of a range, the least and the most. */
  readonly saves: Range | 'unknown';
  /** It draws no credits at all. */
  readonly isFree: boolean;
}

/** One kind of balance. Pools of different kinds or units are never added up or compared. */
export interface Pool {
  /** Credits of the plan, credits bought beside it, credits of the API, or a bill by use. */
  readonly kind: 'plan' | 'add-on' | 'api' | 'metered';
  /** Credits, or US dollars. */
  readonly unit: 'credits' | 'usd';
  /** What is left, in `unit`; at most 1e12. `'unknown'` where it is not known: leave it so rather than saying 0. */
  readonly amount: number | 'unknown';
  /** Metered only: spent so far in this cycle, in `unit`; 0 or more. */
  readonly spent?: number;
  /** When it refills, milliseconds since 1970. */
  readonly resetsAt?: number;
}

/** What a balance provider hands over. */
export interface ProvidedBalance {
  /** At most 20. An empty list is a balance of which nothing is known. */
  readonly pools: readonly Pool[];
  /** When it was read, milliseconds since 1970; now, unless said. */
  readonly readAt?: number;
  /** The plan's name, shown as text. */
  readonly plan?: string;
}

/** How a balance stands; what was known last stays in all of them. */
export type BalanceState =
  /** Nobody provides one, or the provider knows none: nobody is signed in, say. */
  | 'none'
  /** It is being asked for, and none is known yet. */
  | 'loading'
  | 'fresh'
  /** Known, and read so long ago that something may have been charged since. */
  | 'stale'
  /** The last question failed because there is no network; the last good balance stays. */
  | 'offline'
  /** The last question failed; `message` says why and what to do. The last good balance stays. */
  | 'error';

/** The balance, and how sure it is. */
export interface Balance {
  /** How sure it is. */
  readonly state: BalanceState;
  /** As the provider has given them, in its order; empty while none is known. */
  readonly pools: readonly Pool[];
  /** Plan and add-on credits together, which HeyGen spends as one; `unknown` where one of them is, or there are none. */
  readonly credits: number | 'unknown';
  /** When it was read, milliseconds since 1970; `undefined` while none was. */
  readonly readAt: number | undefined;
  /** The plan's name, foreign text; `undefined` where the provider has not said it. */
  readonly plan: string | undefined;
  /** "200 premium credits left" or that it is not known. */
  readonly text: string;
  /** Where it comes from and when it was read. */
  readonly sourceText: string;
  /** What went wrong with the last question, and what to do; empty while all is well. */
  readonly message: string;
}

// --- commands -------------------------------------------------------------------------------------------------------

/** What can be run by its id: by buttons, by extensions, by the page. */
export interface Commands {
  /** Registers what an id does. @throws TypeError where the id is taken, or is no id. */
  registerCommand(id: string, run: (...args: readonly unknown[]) => unknown): Disposable;
  /**
   * Runs a command; contributed ones activate their extension first. Rejects where nobody has registered it, and with what it
   * throws. Built in: `upfront.refresh`, `upfront.showAlternatives`, `upfront.showBreakdown`.
   */
  executeCommand<T = unknown>(id: string, ...args: readonly unknown[]): Promise<T>;
  /** All ids, sorted; without those that begin with "_" where `filterInternal` is set. */
  getCommands(filterInternal?: boolean): string[];
}

// --- credits --------------------------------------------------------------------------------------------------------

/**
 * A source of the balance. What it throws or rejects with is told to people in their language, and to `env.onDidError`
 * in its own words.
 */
export interface BalanceProvider {
  /** Tells that the balance has changed: it is asked for again. */
  readonly onDidChangeBalance?: Event<void>;
  /** The balance now; nothing where there is none, as for somebody who is not signed in. What fails keeps the last good one. */
  provideBalance(token: CancellationToken): ProviderResult<ProvidedBalance>;
}

/** Something is about to spend; whoever listens may ask for time, and say no. */
export interface WillSpendEvent {
  /** What it will draw, as `credits.estimate` says. */
  readonly estimate: Estimate;
  /** What is about to be done. */
  readonly action: Action | readonly Action[];
  /** Whether a person may go on: `false` from anyone stops it. @throws TypeError after the listener's own call. */
  waitUntil(allowed: PromiseLike<boolean>): void;
}

/** What an estimate takes beside the action. */
export interface EstimateOptions {
  /** Credits per unit that replace the card's, by feature; shown as one's own. */
  readonly ownRates?: Readonly<Partial<Record<FeatureId, number>>>;
}

/** The balance, and what actions draw from it. */
export interface Credits {
  /** The balance now. Asking never waits and never loads. */
  readonly balance: Balance;
  /** The balance has changed, in its amount, its state or its words. */
  readonly onDidChangeBalance: Event<Balance>;
  /**
   * The provider that is registered last is asked; when it goes, the one before it. It is asked soon after it has been
   * registered, when it says that its balance has changed (once a second at most), and by `refresh`. One question at a time; what
   * takes longer than 30 seconds is not waited for.
   *
   * @throws TypeError where it has no function `provideBalance`.
   */
  registerBalanceProvider(provider: BalanceProvider): Disposable;
  /** Asks the provider now. Resolves with what is known then; never rejects. */
  refresh(): Promise<Balance>;
  /** What an action, or the parts of one video, will draw. Never throws: what is no quantity is `unknown`. */
  estimate(action: Action | readonly Action[], options?: EstimateOptions): Estimate;
  /**
   * Asks everybody who listens to `onWillSpend` whether to go on. Resolves with `true` where nobody objects within ten seconds; an
   * unknown cost or balance is no objection.
   */
  willSpend(action: Action | readonly Action[]): Promise<boolean>;
  /** Somebody has called `willSpend`; listeners may object with `waitUntil`. */
  readonly onWillSpend: Event<WillSpendEvent>;
}

// --- rates ----------------------------------------------------------------------------------------------------------

/** One price as a partner gives it. */
export interface ProvidedRate {
  /** Whose price it is. */
  readonly feature: AnyFeatureId;
  /** Credits for one unit: 0, or 0.01 to 1,000,000; a range where it is not certain. */
  readonly credits: number | Range;
  /** The unit. Lengths are counted in seconds and rounded up to whole credits, 1 at least. */
  readonly per: 'minute' | 'generation' | 'training' | 'clip' | 'video' | 'motion' | 'look' | 'asset' | 'slot';
  /** Where the figure is from, shown with it. */
  readonly source?: string;
}

/** Prices of a whole card that `readRateFile` has checked. Older than 90 days, they say so. */
export interface RateFile {
  /** The card that it changes; while another one holds, the file is left alone. */
  readonly rateCard: RateCardId;
  /** What its author calls it; shown with the prices. */
  readonly name: string;
  /** The day on which the figures were last compared with their sources, "2026-11-20". */
  readonly checked: string;
}

/** A source of prices that win over the card's. */
export interface RateProvider {
  /** Tells that prices have changed: they are asked for again. */
  readonly onDidChangeRates?: Event<void>;
  /**
   * Single prices that differ from a card's, 200 at most, or a file with those of a whole card; nothing where none does. What
   * fails keeps those that are known.
   */
  provideRates(rateCard: RateCardId, token: CancellationToken): ProviderResult<readonly ProvidedRate[] | RateFile>;
}

/** Which prices hold. */
export interface Rates {
  /** The card whose prices hold; it can be set. @throws TypeError where it is none of `rateCards`. */
  rateCard: RateCardId;
  /** Another card holds. */
  readonly onDidChangeRateCard: Event<RateCardId>;
  /** The ids of all cards, oldest first. */
  readonly rateCards: readonly RateCardId[];
  /**
   * Prices that win over the card's, shown as the partner's own; of several providers the one registered last wins, and single
   * prices win over those of a file. It is asked soon after, for each card anew, and when it says that its prices have changed. What takes
   * longer than 30 seconds is not waited for.
   *
   * @throws TypeError where it has no function `provideRates`.
   */
  registerRateProvider(provider: RateProvider): Disposable;
  /** "Avatar IV: 20 premium credits per minute"; empty where the card says nothing of the feature. */
  describe(feature: AnyFeatureId): string;
  /** Whether a feature draws credits on the card. */
  kindOf(feature: AnyFeatureId): 'premium' | 'included' | 'unknown';
}

// --- window ---------------------------------------------------------------------------------------------------------

/** How much something wants to be noticed. */
export type Severity = 'information' | 'warning' | 'error';

/** A short text that stays in view, such as the balance. */
export interface StatusBarItem extends Disposable {
  /** As it was created with. */
  readonly id: string;
  /** What it shows; 500 characters at most. @throws TypeError where it is longer, or no text. */
  text: string;
  /** Shown while the pointer is on it, and read out as its description; 500 characters at most. */
  tooltip: string | undefined;
  /** Run when it is pressed; without one it is no button. */
  command: string | undefined;
  /** `information` unless set. */
  severity: Severity;
  /** Puts it into the status views of the page; items are hidden until then. */
  show(): void;
  /** Takes it out again, and keeps all that was set. */
  hide(): void;
}

/** One thing to choose. */
export interface QuickPickItem {
  /** 1 to 200 characters on one line. */
  readonly label: string;
  /** Beside the label, less prominent; 500 characters at most. */
  readonly description?: string;
  /** Below the label; 500 characters at most. */
  readonly detail?: string;
}

/** How a list to choose from is shown. */
export interface QuickPickOptions {
  /** Its heading and its name; 500 characters at most. */
  readonly title?: string;
  /** In the field that filters it, until something is typed; 500 characters at most. */
  readonly placeHolder?: string;
}

/** What a view shows. */
export type CreditViewKind = 'meter' | 'estimate' | 'alternatives' | 'panel' | 'status';

/** How a view begins. */
export interface CreditViewOptions {
  /** What it shows. */
  readonly view: CreditViewKind;
  /** What `estimate`, `alternatives` and `panel` are about. */
  readonly action?: Action | readonly Action[];
}

/** A view in a page's own element. */
export interface CreditView extends Disposable {
  /** What it shows; setting it draws anew. @throws TypeError where it is none of them. */
  view: CreditViewKind;
  /** What it is about; setting it draws anew. A copy is kept. */
  action: Action | readonly Action[] | undefined;
  /** A person has chosen something else to do; what that means, the page decides. */
  readonly onDidSelectAlternative: Event<Alternative>;
}

/**
 * What is shown to people. Everything answers at once and is drawn when its code is there; without a document nothing
 * is drawn.
 */
export interface Window {
  /** Makes an item, hidden at first. @throws TypeError where the id is no text of 1 to 100 characters. */
  createStatusBarItem(id: string): StatusBarItem;
  /**
   * Lets a person choose one of 1,000 items at most. Resolves with the item itself; with `undefined` where they choose none, where
   * `token` is cancelled, and without a document. Rejects with a TypeError where an item or an option is malformed.
   */
  showQuickPick<T extends QuickPickItem>(
    items: readonly T[] | PromiseLike<readonly T[]>,
    options?: QuickPickOptions,
    token?: CancellationToken,
  ): Promise<T | undefined>;
  /**
   * Shows a view within an element of the page; disposing of it leaves the element empty.
   *
   * @throws TypeError where `container` is no element, or `options.view` no view.
   */
  createCreditView(container: Element, options: CreditViewOptions): CreditView;
}

// --- l10n, env, extensions ------------------------------------------------------------------------------------------

/** The language of all that is said. */
export interface L10n {
  /** BCP 47 tag of the language that is used now. */
  readonly locale: string;
  /** Another language is used, by its tag. */
  readonly onDidChangeLocale: Event<string>;
  /**
   * Changes the language, once its texts are there; English where there are none. Resolves with the one that is used. In a language that
   * only extensions have, what they contribute is in it, and the rest in English.
   */
  setLocale(locale: string): Promise<string>;
  /** A contributed text in the language that is used, its `{0}` and `{name}` filled in; the message itself where there is none. */
  t(message: string, ...args: readonly (string | number)[]): string;
  t(message: string, args: Readonly<Record<string, string | number>>): string;
}

/** What went wrong in code that is not the widget's own. */
export interface ErrorEvent {
  /** Who it was: a listener, a provider, a command, an extension. */
  readonly source: string;
  /** What it threw or rejected with. */
  readonly error: unknown;
  /** What happened and what to do, in a sentence. */
  readonly message: string;
}

/** What is around the instance. */
export interface Env {
  /** Version of the API, as in package.json. */
  readonly version: string;
  /** The theme that is used now: the one that was asked for, or with `auto` the one that the person's system prefers. */
  readonly theme: 'light' | 'dark' | 'high-contrast';
  /** Another theme is used. */
  readonly onDidChangeTheme: Event<'light' | 'dark' | 'high-contrast'>;
  /** Whether the browser says that there is a network; `true` where it says nothing. */
  readonly isOnline: boolean;
  /** What went wrong in somebody's code. Without a listener it is reported to the console. */
  readonly onDidError: Event<ErrorEvent>;
}

/** What an extension adds, as data: it works with no code of the extension's running. */
export interface Contributions {
  /** Features of the partner's own, 100 at most: `id` as `publisher.name`, `name` as people read it. */
  readonly features?: readonly { readonly id: string; readonly name: string }[];
  /** Prices, as a `RateProvider` gives them; a provider's win over them. */
  readonly rates?: readonly ProvidedRate[];
  /** What else to do `instead` of a feature, ranked with what the widget knows; left out where it would cost no less. */
  readonly alternatives?: readonly {
    readonly instead: AnyFeatureId;
    /** A feature, whose price says what it would cost, or another way of working, of which that is not known. */
    readonly use: AnyFeatureId | string;
    readonly text: string;
    /** Runs when it is chosen. */
    readonly command?: string;
  }[];
  /** Commands with the titles under which people see them. Whoever runs one activates the extension. */
  readonly commands?: readonly { readonly command: string; readonly title: string }[];
  /** Commands as buttons: in what opens from a status line and from an estimate, and beside a panel's title. */
  readonly menus?: Readonly<
    Partial<Record<'status/context' | 'estimate/actions' | 'panel/title', readonly { readonly command: string }[]>>
  >;
  /** By custom property, without its `--upfront-`: `{ "accent": { "light": "#06c", "dark": "#8cf" } }`. */
  readonly colors?: Readonly<
    Record<string, { readonly light: string; readonly dark: string; readonly highContrast?: string }>
  >;
  /** By language, texts by message: what `l10n.t` answers with, and the titles, names and texts of other contributions. */
  readonly l10n?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * When an extension's code is wanted: with a view, an estimate of a feature, a balance, a balance that is short, a command. Who comes
 * late is wanted at once where it is the case already: a view stands, the feature was estimated, the last estimate found too little.
 */
export type ActivationEvent =
  | 'onStartupFinished'
  | 'onBalance'
  | 'onInsufficient'
  | `onView:${CreditViewKind}`
  | `onEstimate:${string}`
  | `onCommand:${string}`;

/** What an extension's code is given. */
export interface ExtensionContext {
  /** The extension's own. */
  readonly id: string;
  /** Disposed of with the extension. */
  readonly subscriptions: Disposable[];
  /** The instance that it was registered with. */
  readonly upfront: Upfront;
}

/** Something that adds to an instance: by data, by code, or both. */
export interface Extension {
  /** `publisher.name` */
  readonly id: string;
  /** What it adds as data, at once. */
  readonly contributes?: Contributions;
  /** When its code is wanted; its commands are such events by themselves. Without any, its code never runs. */
  readonly activationEvents?: readonly ActivationEvent[];
  /** Called once, at the first of the activation events; rejecting deactivates it again. */
  activate?(context: ExtensionContext): unknown;
  /** Called when it ends while it is active, and when its activation fails. */
  deactivate?(): unknown;
}

/** What has been added to the instance. */
export interface Extensions {
  /**
   * Adds an extension. Disposing of it takes away what it contributes, and what it has put into `context.subscriptions`.
   *
   * @throws TypeError where it is malformed, or one of its ids is taken.
   */
  register(extension: Extension): Disposable;
  /** In the order in which they were registered. */
  readonly all: readonly { readonly id: string; readonly isActive: boolean }[];
  /** One has come, gone, or become active. */
  readonly onDidChange: Event<void>;
}

// --- The instance ---------------------------------------------------------------------------------------------------

/** What of an instance can change while it lives; its card and its language have their own places. */
export interface UpfrontSettings {
  /** The person's plan, on which some prices depend; unknown unless said. */
  readonly plan?: PlanId;
  /** Credits under which an estimate counts as low. */
  readonly lowAt?: number;
  /** `auto` follows the person's own preference. */
  readonly theme?: 'auto' | 'light' | 'dark' | 'high-contrast';
}

/**
 * How an instance begins.
 *
 * @throws TypeError (from `createUpfront`) where one of them is malformed, or is named like a key.
 */
export interface UpfrontOptions extends UpfrontSettings {
  /** The prices that hold; `premium-2026` unless said. */
  readonly rateCard?: RateCardId;
  /** English unless said; see `L10n.setLocale`. */
  readonly locale?: string;
}

/** One instance with a state of its own: two of them, or two versions, on one page do not touch each other. */
export interface Upfront extends Disposable {
  /** What can be run by its id. */
  readonly commands: Commands;
  /** The balance, and what actions draw from it. */
  readonly credits: Credits;
  /** Which prices hold. */
  readonly rates: Rates;
  /** What is shown to people. */
  readonly window: Window;
  /** The language of all that is said. */
  readonly l10n: L10n;
  /** Version, theme, network, errors. */
  readonly env: Env;
  /** What has been added. */
  readonly extensions: Extensions;
  /**
   * Changes settings; what is left out stays. Estimates, views and `env.theme` follow.
   *
   * @throws TypeError where one of them is malformed, or is named like a key; then none has changed.
   */
  configure(settings: UpfrontSettings): void;
}

/** Makes an instance; nothing is loaded and nobody is asked until something needs it. */
export function createUpfront(options?: UpfrontOptions): Upfront;

/** A source of a balance: an address of the page's own server, or of another origin where `crossOrigin` says so. */
export interface UrlBalanceOptions {
  /** Milliseconds; 8,000 unless said. */
  readonly timeout?: number;
  /** Milliseconds between questions while the page is visible; 60,000 unless said, 15,000 at least; 0 to ask once. */
  readonly refreshEvery?: number;
  /** Asks another origin, with the cookies that a person has there: its server must name this page's origin. */
  readonly crossOrigin?: boolean;
}

/**
 * Asks an address for `{"pools": […]}` or for HeyGen's own `/v3/users/me` as a server passes it on: JSON, 64 kB at most, one
 * question at a time, again with growing and random delays, as `Retry-After` says, and only while the page is visible.
 *
 * While the last answer is told by an `ETag`, the server may say that nothing has changed. Disposing ends what is under way.
 *
 * @throws TypeError where the address is none, is of another origin without `crossOrigin`, or carries what looks like a key.
 */
export function urlBalanceProvider(url: string | URL, options?: UrlBalanceOptions): BalanceProvider & Disposable;

/** A source of prices: an address of the page's own server, or of another origin where `crossOrigin` says so. */
export interface UrlRateOptions {
  /** Milliseconds; 8,000 unless said. */
  readonly timeout?: number;
  /** Asks another origin, without cookies: its server must name this page's origin. */
  readonly crossOrigin?: boolean;
}

/**
 * Checks a file with the prices of a whole card, those of a contract, say: its parsed JSON, as `rate-card.schema.json` describes it. A
 * rate provider hands over what this answers; they take the place of the card's own prices, feature by feature.
 *
 * @throws TypeError that lists what is malformed, or the file's own examples that its prices do not give.
 */
export function readRateFile(json: unknown): RateFile;

/**
 * Asks an address for such a file: JSON, 64 kB at most, once for each card. What is malformed is told by `env.onDidError`, and the
 * card's own prices stay.
 *
 * @throws TypeError where the address is none, is of another origin without `crossOrigin`, or carries what looks like a key.
 */
export function urlRateProvider(url: string | URL, options?: UrlRateOptions): RateProvider;

/**
 * The same balance always, as it was when it was given: after five minutes it counts as stale. A number is premium credits.
 *
 * @throws TypeError where it is no balance, or has a field that is named like a key.
 */
export function fixedBalanceProvider(balance: ProvidedBalance | number): BalanceProvider;

/** What a mocked source does next: answers, answers `after` milliseconds (600,000 at most), fails as networks do. */
export type MockStep =
  | { readonly balance: ProvidedBalance | number; readonly after?: number }
  | {
      readonly fault:
        | 'offline'
        | 'timeout'
        | 'malformed'
        | 'too-large'
        | 'server-error'
        | 'rate-limited'
        | 'signed-out';
    }
  | { readonly balance: 'unknown' };

/**
 * For a partner's own tests: goes through the steps, one a question, and stays with the last; `asked` counts the questions.
 *
 * @throws TypeError where there is no step, or one is malformed.
 */
export function mockBalanceProvider(steps: readonly MockStep[]): BalanceProvider & { readonly asked: number };
