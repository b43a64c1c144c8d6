/** Where a browser is looked for, and how it is called. */
export interface BrowserPlace {
  called: string;
  variables: readonly string[];
  /** The oldest version that takes an unpacked extension from Puppeteer. */
  minimum: number;
  debian: string;
  linux: readonly string[];
  darwin: readonly string[];
  win32: readonly string[];
}
export declare const BROWSERS: Readonly<Record<'chrome' | 'firefox', BrowserPlace>>;
