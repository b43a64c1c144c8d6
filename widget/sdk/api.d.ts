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
  dispose(): void;
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
  readonly isCancellationRequested: boolean;
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
  readonly look?: 'photo' | 'video';
  readonly mode?: 'speed' | 'precision' | 'standard' | 'seedance';
  readonly resolution?: '720p' | '1080p' | '4k';
  readonly engine?: 'third-party' | 'avatar-iv';
}

/** Numbers from `min` to `max`, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What somebody is about to do, or one part of it. */
export interface Action {
  readonly feature: AnyFeatureId;
  /** Length in seconds, or the range that it lies in; left out while it is not known. */
  readonly seconds?: number | Range;
  /** How many clips, looks, trainings …; 1 unless said. */
  readonly count?: number;
  /** Target languages of a translation; 1 unless said. */
  readonly languages?: number;
  /** A custom motion prompt is set. */
  readonly motionPrompt?: boolean;
  readonly variant?: Variant;
}

/** How sure a figure is: stated by HeyGen, concluded, or given by the partner or the user. */
export type Confidence = 'published' | 'inferred' | 'own' | 'unknown';

/** One line of a breakdown. The lines of a known estimate add up to it, at both ends. */
export interface EstimateLine {
  readonly feature: AnyFeatureId;
  /** "Avatar IV, 55 seconds: 19 premium credits", in the instance's language. */
  readonly text: string;
  /** "20 premium credits per minute, published rate" */
  readonly rateText: string;
  readonly credits: Range | 'unknown';
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
  readonly kind: 'exact' | 'range' | 'included' | 'unknown';
  readonly credits: Range | 'unknown';
  readonly state: CreditState;
  /** The one sentence: "This will use 19 premium credits (200 remaining)." */
  readonly sentence: string;
  /** What a low or short balance means for it; empty otherwise. */
  readonly shortage: string;
  readonly lines: readonly EstimateLine[];
  /** What could be done instead, best first; see `Alternative`. */
  readonly alternatives: readonly Alternative[];
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
  readonly cost: Range | 'unknown';
  readonly saves: Range | 'unknown';
  readonly isFree: boolean;
}

/** One kind of balance. Pools of different kinds or units are never added up or compared. */
export interface Pool {
  readonly kind: 'plan' | 'add-on' | 'api' | 'metered';
  readonly unit: 'credits' | 'usd';
  readonly amount: number | 'unknown';
  /** Metered only: spent so far in this cycle. */
  readonly spent?: number;
  /** When it refills, milliseconds since 1970. */
  readonly resetsAt?: number;
}

/** What a balance provider hands over. */
export interface ProvidedBalance {
  readonly pools: readonly Pool[];
  /** When it was read, milliseconds since 1970; now, unless said. */
  readonly readAt?: number;
  /** The plan's name, shown as text. */
  readonly plan?: string;
}

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
  readonly state: BalanceState;
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

export interface BalanceProvider {
  /** Tells that the balance has changed: it is asked for again. */
  readonly onDidChangeBalance?: Event<void>;
  /** The balance now; nothing where there is none, as for somebody who is not signed in. What fails keeps the last good one. */
  provideBalance(token: CancellationToken): ProviderResult<ProvidedBalance>;
}

/** Something is about to spend; whoever listens may ask for time, and say no. */
export interface WillSpendEvent {
  readonly estimate: Estimate;
  readonly action: Action | readonly Action[];
  /** Whether a person may go on: `false` from anyone stops it. @throws TypeError after the listener's own call. */
  waitUntil(allowed: PromiseLike<boolean>): void;
}

export interface EstimateOptions {
  /** Credits per unit that replace the card's, by feature; shown as one's own. */
  readonly ownRates?: Readonly<Partial<Record<FeatureId, number>>>;
}

export interface Credits {
  /** The balance now. Asking never waits and never loads. */
  readonly balance: Balance;
  readonly onDidChangeBalance: Event<Balance>;
  /**
   * The provider that is registered last is asked; when it goes, the one before it. It is asked soon after it has been
   * registered, when it says that its balance has changed (once a second at most), and by `refresh`. One question at a time; what
   * takes longer than 30 seconds is not waited for.
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
  readonly onWillSpend: Event<WillSpendEvent>;
}

// --- rates ----------------------------------------------------------------------------------------------------------

/** One price as a partner gives it. */
export interface ProvidedRate {
  readonly feature: AnyFeatureId;
  readonly credits: number | Range;
  readonly per: 'minute' | 'generation' | 'training' | 'clip' | 'video' | 'motion' | 'look' | 'asset' | 'slot';
  /** Where the figure is from, shown with it. */
  readonly source?: string;
}

/** Prices of a whole card that `readRateFile` has checked. Older than 90 days, they say so. */
export interface RateFile {
  /** The card that it changes; while another one holds, the file is left alone. */
  readonly rateCard: RateCardId;
  readonly name: string;
  /** The day on which the figures were last compared with their sources, "2026-11-20". */
  readonly checked: string;
}

export interface RateProvider {
  readonly onDidChangeRates?: Event<void>;
  /** Single prices, or a file with those of a whole card. */
  provideRates(rateCard: RateCardId, token: CancellationToken): ProviderResult<readonly ProvidedRate[] | RateFile>;
}

export interface Rates {
  /** The card whose prices hold. */
  rateCard: RateCardId;
  readonly onDidChangeRateCard: Event<RateCardId>;
  readonly rateCards: readonly RateCardId[];
  /**
   * Prices that win over the card's, shown as the partner's own; of several providers the one registered last wins, and single
   * prices win over those of a file. It is asked soon after, for each card anew, and when it says that its prices have changed.
   */
  registerRateProvider(provider: RateProvider): Disposable;
  /** "Avatar IV: 20 premium credits per minute"; empty where the card says nothing of the feature. */
  describe(feature: AnyFeatureId): string;
  /** Whether a feature draws credits on the card. */
  kindOf(feature: AnyFeatureId): 'premium' | 'included' | 'unknown';
}

// --- window ---------------------------------------------------------------------------------------------------------

export type Severity = 'information' | 'warning' | 'error';

/** A short text that stays in view, such as the balance. */
export interface StatusBarItem extends Disposable {
  readonly id: string;
  text: string;
  tooltip: string | undefined;
  /** Run when it is pressed; without one it is no button. */
  command: string | undefined;
  severity: Severity;
  show(): void;
  hide(): void;
}

export interface QuickPickItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

export interface QuickPickOptions {
  readonly title?: string;
  readonly placeHolder?: string;
}

/** What a view shows. */
export type CreditViewKind = 'meter' | 'estimate' | 'alternatives' | 'panel' | 'status';

export interface CreditViewOptions {
  readonly view: CreditViewKind;
  /** What `estimate`, `alternatives` and `panel` are about. */
  readonly action?: Action | readonly Action[];
}

/** A view in a page's own element. */
export interface CreditView extends Disposable {
  view: CreditViewKind;
  action: Action | readonly Action[] | undefined;
  readonly onDidSelectAlternative: Event<Alternative>;
}

export interface Window {
  createStatusBarItem(id: string): StatusBarItem;
  /** Lets a person choose; `undefined` where they do not. */
  showQuickPick<T extends QuickPickItem>(
    items: readonly T[] | PromiseLike<readonly T[]>,
    options?: QuickPickOptions,
    token?: CancellationToken,
  ): Promise<T | undefined>;
  /** Shows a view within an element of the page; disposing of it leaves the element empty. */
  createCreditView(container: Element, options: CreditViewOptions): CreditView;
}

// --- l10n, env, extensions ------------------------------------------------------------------------------------------

export interface L10n {
  /** BCP 47 tag of the language that is used now. */
  readonly locale: string;
  readonly onDidChangeLocale: Event<string>;
  /** Changes the language, once its texts are there; English where there are none. Resolves with the one that is used. */
  setLocale(locale: string): Promise<string>;
  /** A contributed text in the language that is used, its `{0}` and `{name}` filled in; the message itself where there is none. */
  t(message: string, ...args: readonly (string | number)[]): string;
  t(message: string, args: Readonly<Record<string, string | number>>): string;
}

export interface ErrorEvent {
  /** Who it was: a listener, a provider, a command, an extension. */
  readonly source: string;
  readonly error: unknown;
  /** What happened and what to do, in a sentence. */
  readonly message: string;
}

export interface Env {
  /** Version of the API, as in package.json. */
  readonly version: string;
  readonly theme: 'light' | 'dark' | 'high-contrast';
  readonly onDidChangeTheme: Event<'light' | 'dark' | 'high-contrast'>;
  readonly isOnline: boolean;
  /** What went wrong in somebody's code. Without a listener it is reported to the console. */
  readonly onDidError: Event<ErrorEvent>;
}

/** What an extension adds, as data: it works with no code of the extension's running. */
export interface Contributions {
  readonly features?: readonly { readonly id: string; readonly name: string; readonly synonyms?: readonly string[] }[];
  readonly rates?: readonly ProvidedRate[];
  readonly alternatives?: readonly {
    readonly instead: AnyFeatureId;
    /** A feature, whose price says what it would cost, or another way of working, of which that is not known. */
    readonly use: AnyFeatureId | string;
    readonly text: string;
    /** Runs when it is chosen. */
    readonly command?: string;
  }[];
  readonly commands?: readonly { readonly command: string; readonly title: string }[];
  readonly menus?: Readonly<
    Partial<Record<'status/context' | 'estimate/actions' | 'panel/title', readonly { readonly command: string }[]>>
  >;
  /** By custom property, without its `--upfront-`: `{ "accent": { "light": "#06c", "dark": "#8cf" } }`. */
  readonly colors?: Readonly<
    Record<string, { readonly light: string; readonly dark: string; readonly highContrast?: string }>
  >;
  /** By language, texts by message. */
  readonly l10n?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** When an extension's code is wanted: with a view, an estimate of a feature, a balance, a balance that is short, a command. */
export type ActivationEvent =
  | 'onStartupFinished'
  | 'onBalance'
  | 'onInsufficient'
  | `onView:${CreditViewKind}`
  | `onEstimate:${string}`
  | `onCommand:${string}`;

export interface ExtensionContext {
  readonly id: string;
  /** Disposed of with the extension. */
  readonly subscriptions: Disposable[];
  readonly upfront: Upfront;
}

export interface Extension {
  /** `publisher.name` */
  readonly id: string;
  readonly contributes?: Contributions;
  readonly activationEvents?: readonly ActivationEvent[];
  /** Called once, at the first of the activation events; rejecting deactivates it again. */
  activate?(context: ExtensionContext): unknown;
  deactivate?(): unknown;
}

export interface Extensions {
  /**
   * Adds an extension. Disposing of it takes away what it contributes, and what it has put into `context.subscriptions`.
   *
   * @throws TypeError where it is malformed, or one of its ids is taken.
   */
  register(extension: Extension): Disposable;
  readonly all: readonly { readonly id: string; readonly isActive: boolean }[];
  readonly onDidChange: Event<void>;
}

// --- The instance ---------------------------------------------------------------------------------------------------

export interface UpfrontOptions {
  readonly rateCard?: RateCardId;
  readonly plan?: PlanId;
  /** Credits under which an estimate counts as low. */
  readonly lowAt?: number;
  /** English unless said; see `L10n.setLocale`. */
  readonly locale?: string;
  /** `auto` follows the person's own preference. */
  readonly theme?: 'auto' | 'light' | 'dark' | 'high-contrast';
}

/** One instance with a state of its own: two of them, or two versions, on one page do not touch each other. */
export interface Upfront extends Disposable {
  readonly commands: Commands;
  readonly credits: Credits;
  readonly rates: Rates;
  readonly window: Window;
  readonly l10n: L10n;
  readonly env: Env;
  readonly extensions: Extensions;
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

/** The same balance always, as it was when it was given: after five minutes it counts as stale. */
export function fixedBalanceProvider(balance: ProvidedBalance | number): BalanceProvider;

/** What a mocked source does next: answers, answers late, fails in one of the ways that a network has. */
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

/** For a partner's own tests: goes through the steps, one a question, and stays with the last. */
export function mockBalanceProvider(steps: readonly MockStep[]): BalanceProvider & { readonly asked: number };
