import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer';
import { Trouble } from '../cli/trouble.ts';
import type * as Api from '../testing-api.d.ts';
import { acknowledgeAtOnce } from './acknowledge.ts';
import {
  addressOf,
  askReport,
  closeWelcome,
  FIREFOX_ADDRESSES,
  fillStorage,
  goToAddOn,
  readAllStorage,
  readFirefoxStorage,
  storageOf,
  writeFirefoxStorage,
} from './extension.ts';
import { findProgram } from './find-program.ts';
import { loadPuppeteer, ownProgram } from './load-puppeteer.ts';
import { giveBack, lend, withWelcomeSeen } from './owners-storage.ts';
import { isRepository, ROOT } from './package-root.ts';

/** Another folder of builds than the package's own, for whoever tries a change against the tests. */
const BUILDS = process.env.UPFRONT_OUTPUT ?? join(ROOT, '.output');

/** The unpacked builds of the extension. */
export const OUTPUT: Readonly<Record<Api.BrowserName, string>> = {
  chrome: join(BUILDS, 'chrome-mv3'),
  firefox: join(BUILDS, 'firefox-mv2'),
};

/** What Chromium needs on a machine without a display, a GPU or a network; the sandbox wants another user than root. */
const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const launchWithUpfront: typeof Api.launchWithUpfront = async (options = {}) => {
  const { browser: name = 'chrome', headless = true, port, extension = OUTPUT[name] } = options;
  const { viewport: defaultViewport = { width: 1440, height: 900 }, acceptInsecureCerts = port !== undefined } =
    options;
  if (extension !== false && !existsSync(join(extension, 'manifest.json')))
    throw new Trouble(notBuilt(name, extension));
  const puppeteer = await loadPuppeteer();
  const own = options.executablePath ? undefined : await ownProgram(puppeteer, name);
  const executablePath = options.executablePath ?? findProgram(name, () => own);
  const storage = storageOf(options);
  const isOurProfile = name === 'firefox' && options.userDataDir === undefined;
  const userDataDir = isOurProfile ? mkdtempSync(join(tmpdir(), 'upfront-firefox-')) : options.userDataDir;
  const profileFile = {
    read: () => readFirefoxStorage(userDataDir ?? ''),
    write: (values: Readonly<Record<string, unknown>>) => writeFirefoxStorage(userDataDir ?? '', values),
  };
  if (name === 'firefox' && userDataDir) {
    // Nobody can close the first steps in Firefox: they have been seen.
    if (!options.welcome) profileFile.write(withWelcomeSeen(profileFile.read()));
    if (isOurProfile) profileFile.write({ ...profileFile.read(), ...storage });
    else await lend(userDataDir, storage, profileFile);
  }
  const language = options.language ?? (headless ? 'en' : undefined);
  const signals = options.handleSignals ?? true;
  const common = {
    ...{ executablePath, headless, defaultViewport, ...(userDataDir !== undefined && { userDataDir }) },
    ...{ handleSIGINT: signals, handleSIGTERM: signals, handleSIGHUP: signals },
  };
  const start = () =>
    puppeteer.launch(
      name === 'chrome'
        ? {
            ...common,
            enableExtensions: true,
            args: [
              ...CHROME_ARGS,
              ...(language ? [`--lang=${language}`] : []),
              ...(acceptInsecureCerts ? ['--ignore-certificate-errors'] : []),
              ...(port === undefined
                ? []
                : [`--host-resolver-rules=MAP app.heygen.com 127.0.0.1:${port}, MAP www.heygen.com 127.0.0.1:${port}`]),
              ...(options.args ?? []),
            ],
            // Linux asks the environment.
            ...(language && { env: { ...process.env, LANGUAGE: language } }),
          }
        : {
            ...common,
            browser: 'firefox',
            acceptInsecureCerts,
            // Without it, no program opens the pages of an add-on. Nobody's own profile is opened so.
            args: [...(isOurProfile ? ['--remote-allow-system-access'] : []), ...(options.args ?? [])],
            extraPrefsFirefox: {
              ...(language && { 'intl.locale.requested': language === 'en' ? 'en-US' : language }),
              ...(port !== undefined && { 'network.dns.localDomains': 'app.heygen.com,www.heygen.com' }),
              // Storage in a plain file of the profile, which can be written before the start.
              'extensions.webextensions.ExtensionStorageIDB.enabled': false,
              ...(isOurProfile && FIREFOX_ADDRESSES),
            },
          },
    );
  const tidyUp = async (): Promise<void> => {
    if (isOurProfile && userDataDir)
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  };
  const browser = await (name === 'chrome' ? start() : acknowledgeAtOnce(start)).catch(async (error: unknown) => {
    await tidyUp();
    throw new Trouble(notStarted(executablePath, String(error), options.userDataDir));
  });
  let extensionId = '';
  const install = async (): Promise<void> => {
    if (extension !== false) extensionId = await browser.installExtension(extension);
  };
  const openExtensionPage = async (file: string, background = false): Promise<Page> => {
    const address = addressOf(name, extensionId) + file;
    if (name === 'firefox' && !isOurProfile)
      throw new Error('Firefox opens the pages of an add-on only in a profile of its own.');
    const page = await browser.newPage({ background });
    if (name === 'chrome') await page.goto(address);
    else await goToAddOn(page, address);
    return page;
  };
  const inExtension = async <T>(run: (page: Page) => Promise<T>): Promise<T> => {
    // Behind the page that is used: it asks that one nothing.
    const page = await (name === 'chrome' ? openExtensionPage('popup.html') : openExtensionPage('update.html', true));
    try {
      return await run(page);
    } finally {
      await page.close();
    }
  };
  const setStorage = (values: Readonly<Record<string, unknown>>): Promise<void> =>
    inExtension((page) => fillStorage(page, values));
  const profile = options.userDataDir;
  const inBrowser = { read: () => inExtension(readAllStorage), write: setStorage };
  let ended: Promise<void> | undefined;
  // Once, whoever asks for it; a browser that has broken down leaves its profile, too.
  const end = (): Promise<void> => {
    const quit = async (): Promise<void> => {
      // Where it does not work, the next run does it.
      if (profile !== undefined && name === 'chrome') await giveBack(profile, inBrowser).catch(() => undefined);
      try {
        await browser.close();
      } finally {
        if (profile !== undefined && name === 'firefox') await giveBack(profile, profileFile);
        await tidyUp();
      }
    };
    ended ??= quit();
    return ended;
  };
  try {
    await install();
    if (extension !== false && name === 'chrome' && !options.welcome)
      await closeWelcome(browser, extension, options.userDataDir ? 3000 : 20_000);
    if (extension !== false && name === 'chrome') {
      if (profile !== undefined) await lend(profile, storage, inBrowser);
      else if (storage) await setStorage(storage);
    }
  } catch (error) {
    await end();
    throw error;
  }
  return {
    name,
    browser,
    get extensionId() {
      return extensionId;
    },
    // Firefox has no rule for ports: the port stands in the address, which match patterns ignore.
    url: (path, host = 'app.heygen.com') =>
      `https://${host}${name === 'chrome' || port === undefined ? '' : `:${port}`}${path}`,
    openExtensionPage: (file) => openExtensionPage(file),
    setStorage,
    getStorage: async () =>
      name === 'firefox' && !isOurProfile ? readFirefoxStorage(userDataDir ?? '') : inExtension(readAllStorage),
    askReport: () => (name === 'chrome' && extensionId !== '' ? inExtension(askReport) : Promise.resolve(undefined)),
    reinstall: install,
    close: end,
  };
};

const notBuilt = (name: Api.BrowserName, folder: string): string =>
  isRepository
    ? `The extension is not built for ${name} (${folder}): run "npm run build" first.`
    : `The extension for ${name} is missing in this package (${folder}): run "npm install upfront-credits" again.`;

function notStarted(program: string, why: string, profile: string | undefined): string {
  if (profile && /already running|SingletonLock|profile.*(?:in use|lock)/i.test(why))
    return `The profile ${profile} is used by another browser: close that one, and run the same command again.`;
  const [first = ''] = why.replace(/^Error: /, '').split('\n');
  const display = /display|DISPLAY|X server/.test(why) ? ' There is no display: leave out --headed.' : '';
  return `${program} did not start: ${first.slice(0, 300)}.${display}`;
}
