/**
 * Upfront in your own Puppeteer tests: a browser with the production extension, and what it shows on a page, as data.
 *
 * ```ts
 * import { launchWithUpfront, readAnnotations } from 'upfront-credits/testing';
 *
 * const upfront = await launchWithUpfront({ userDataDir: 'profile', balance: 200 });
 * const page = await upfront.browser.newPage();
 * await page.goto('https://app.heygen.com/create-v4/draft');
 * const { estimates } = await readAnnotations(page);
 * assert.equal(estimates[0]?.credits, '6');
 * await upfront.close();
 * ```
 *
 * Puppeteer 24.10 or newer must be installed beside this package. Nothing here presses anything on a page.
 */

import type { Browser, Page } from 'puppeteer';

export type BrowserName = 'chrome' | 'firefox';

/** HeyGen's pricing generations; see `upfront rates`. */
export type RateCardId = 'generative-2025' | 'premium-2026' | 'credits-2026a' | 'credits-2026b';

export interface LaunchOptions {
  /** `chrome` (Chromium, Chrome or Edge) unless said. */
  browser?: BrowserName;
  /** Without a window unless `false`. */
  headless?: boolean;
  /** Path of the browser's program; else `UPFRONT_CHROME` or `UPFRONT_FIREFOX`, else the one that is installed. */
  executablePath?: string;
  /** Folder of an unpacked extension; the package's own unless said. `false` starts the browser without it. */
  extension?: string | false;
  /**
   * A profile that stays, with its sign-ins; else a new one that is removed in the end. What is stored in it by `rateCard`,
   * `balance` and `storage` is taken out again by `close`, or by the next launch.
   */
  userDataDir?: string;
  /**
   * A port of this machine that answers for app.heygen.com and www.heygen.com over https: a replica, or your own pages. Any
   * certificate will do then.
   */
  port?: number;
  /** Takes any certificate, from anybody. Only for networks whose proxy you know. */
  acceptInsecureCerts?: boolean;
  /** The rate card that the extension counts with; found out or assumed by it unless said. */
  rateCard?: RateCardId;
  /** Credits that the extension believes to be left, until a page says otherwise. */
  balance?: number;
  /** Everything in the extension's storage; `rateCard` and `balance` are written over it. */
  storage?: Readonly<Record<string, unknown>>;
  /** Language of the browser, and so of Upfront: English without a window, the machine's with one, unless said. */
  language?: string;
  /** Leaves the extension's first steps open, which an install opens in a tab in front of all others. */
  welcome?: boolean;
  /** Whether SIGINT, SIGTERM and SIGHUP end browser and process at once, as they do in Puppeteer; unless `false`. */
  handleSignals?: boolean;
  /** More arguments for the browser. */
  args?: readonly string[];
  /** CSS pixels, 1440 x 900 unless said; `null` for as large as the window. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number } | null;
}

/** A browser that runs with the extension. */
export interface UpfrontBrowser {
  readonly name: BrowserName;
  /** Puppeteer's own. */
  readonly browser: Browser;
  /** Empty without the extension. */
  readonly extensionId: string;
  /** An address of app.heygen.com, or of another of its hosts, that this browser takes to `port` where that was given. */
  url(path: string, host?: string): string;
  /** One of the extension's own pages, such as `popup.html`. In Firefox only in a profile that is made for this. */
  openExtensionPage(file: string): Promise<Page>;
  /** Empties the extension's storage and stores this instead. In Firefox as the above. */
  setStorage(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** In Firefox with a profile of its own; in one that was given, as it has it on the disk, a second or two later. */
  getStorage(): Promise<Record<string, unknown>>;
  /** What the extension has understood of the page of HeyGen's that is open; `undefined` where it does not answer. Chrome only. */
  askReport(): Promise<PageReport | undefined>;
  /** Installs the same build again, as an update does. */
  reinstall(): Promise<void>;
  /** Ends the browser, and removes its profile unless it was given. */
  close(): Promise<void>;
}

/** Starts a browser with the extension. @throws Error with a sentence that says what is missing, and what to do. */
export declare function launchWithUpfront(options?: LaunchOptions): Promise<UpfrontBrowser>;

/** Landmarks: parts of a page that the extension looks for. */
export type Landmark = 'labels' | 'spends' | 'scenes' | 'engine' | 'script' | 'length' | 'balance';

/** What the extension has understood of a page: structure only, none of anybody's words. */
export interface PageReport {
  /** Version of the extension. */
  readonly upfront: string;
  /** The described page, as `page:editor`, or a path without ids. */
  readonly on: string;
  readonly card: string;
  /** How many of each landmark were found. */
  readonly found: Readonly<Partial<Record<Landmark, number>>>;
  /** Landmarks that belong to this page and were not found. */
  readonly missing: readonly Landmark[];
}

/** CSS pixels from the top left corner of the document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element of the page by meaning. */
export interface NamedElement {
  readonly role: string;
  /** What assistive technology calls it, at most 120 characters. */
  readonly name: string;
  readonly box: Box;
}

/** `upfront-badge`: a feature's name and what it costs. */
export interface Badge {
  readonly feature: string;
  readonly kind: string;
  /** `20/min`, `16-31/min`, `1`, `0`, `x2`, `unknown`. */
  readonly rate: string;
  /** HeyGen's own mark stands beside it. */
  readonly native: boolean;
  /** What people read: "Premium · 20/min". */
  readonly text: string;
  /** The words that it stands behind. */
  readonly label: string;
  readonly visible: boolean;
  readonly box: Box;
}

/** `upfront-estimate`: a control that spends, or that opens the dialog that spends, and what it will cost. */
export interface ShownEstimate {
  /** Ids, separated by spaces. */
  readonly feature: string;
  /** `50`, `14-16`, `0`, `unknown`. */
  readonly credits: string;
  /** `200` or `unknown`. */
  readonly remaining: string;
  readonly state: string;
  /** "This will use 6 premium credits (200 remaining)." with what else must be said at once. */
  readonly sentence: string;
  /** The control that it stands beside. */
  readonly control: NamedElement | undefined;
  readonly visible: boolean;
  readonly box: Box;
}

/** `upfront-alternatives`: what to do instead of what an estimate is about, best first. */
export interface ShownAlternatives {
  readonly items: ReadonlyArray<{ readonly use: string; readonly saves: string; readonly text: string }>;
  readonly visible: boolean;
  readonly box: Box;
}

/** `upfront-notice`: a word about the page. */
export interface Notice {
  readonly notice: string;
  readonly text: string;
  readonly visible: boolean;
  readonly box: Box;
}

/** All that Upfront shows on a page, each in the page's order. */
export interface Annotations {
  readonly badges: readonly Badge[];
  readonly estimates: readonly ShownEstimate[];
  readonly alternatives: readonly ShownAlternatives[];
  readonly notices: readonly Notice[];
}

export interface SettleOptions {
  /** So long nothing of ours may change. Milliseconds, 200 unless said. */
  quiet?: number;
  /** After this, it is an error. Milliseconds, 8,000 unless said. */
  timeout?: number;
}

/**
 * Waits until what Upfront shows has stayed the same for a while. It works when the page is idle, so a busy page takes longer.
 * A page of which it says nothing is settled too: wait for an element of your own first.
 */
export declare function settled(page: Page, options?: SettleOptions): Promise<void>;

/** Waits until Upfront has settled, unless `settle` is false, and reads what it shows. */
export declare function readAnnotations(
  page: Page,
  options?: SettleOptions & { settle?: boolean },
): Promise<Annotations>;
