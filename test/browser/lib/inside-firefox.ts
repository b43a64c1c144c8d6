import type { Browser } from 'puppeteer';

/*
 * Firefox's own world, where its windows, processes and add-ons can be asked for what WebDriver has no words for: a browser
 * with a profile of its own is started so that it may be.
 */

/** The add-on in the words of that world, for expressions. */
export const ADD_ON = "WebExtensionPolicy.getByID('upfront@upfront-credits.example')";

/** The part of Puppeteer's connection by which a command is sent as it is. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}

interface Answer {
  contexts?: ReadonlyArray<{ context: string }>;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Evaluates an expression there, whose value is a text, a number, true or false, or nothing; waits for a promise. */
export async function insideFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result: windows } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = windows.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(`${result.exceptionDetails.text} in ${expression}`);
  return result.result?.value;
}

/** What the page is shown on: a screen, paper, or with colours that a person forces. */
export async function showOn(browser: Browser, medium: 'screen' | 'print' | 'forced-colors'): Promise<void> {
  const [media, colors] = [medium === 'print' ? medium : '', medium === 'forced-colors' ? 'active' : 'none'];
  await insideFirefox(
    browser,
    `{ const { browsingContext } = gBrowser.selectedBrowser; browsingContext.mediumOverride = '${media}';
       browsingContext.forcedColorsOverride = '${colors}'; 0; }`,
  );
}

/** Takes HeyGen's hosts away from the add-on, as the browser does it where a person may. */
export const withdrawHosts = (browser: Browser): Promise<unknown> =>
  insideFirefox(
    browser,
    `(async () => {
      const origins = ['https://app.heygen.com/*', 'https://www.heygen.com/*'];
      ${ADD_ON}.extension.emit('remove-permissions', { permissions: [], data_collection: [], origins });
      while (${ADD_ON}.allowedOrigins.patterns.some(({ pattern }) => pattern.includes('heygen')))
        await new Promise((resolve) => setTimeout(resolve, 20));
    })()`,
  );

/** Ends the add-on's background, as Firefox does after half a minute without work. */
export const endBackground = (browser: Browser): Promise<unknown> =>
  insideFirefox(browser, `${ADD_ON}.extension.terminateBackground().then(() => ${ADD_ON}.extension.backgroundState)`);

/** Collects what no page holds any more, in every process. */
export const collectGarbage = (browser: Browser): Promise<unknown> =>
  insideFirefox(
    browser,
    `(async () => {
      for (let i = 0; i < 3; i++) {
        for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    })()`,
  );

/**
 * Plays an input method in the field that has the focus: shows a text as being composed, or commits it. WebDriver knows keys
 * only.
 */
export const playInputMethod = (browser: Browser, text: string, does: 'compose' | 'commit'): Promise<unknown> =>
  insideFirefox(
    browser,
    `{
      const { classes: C, interfaces: I } = Components;
      window.upfrontMethod ??= C['@mozilla.org/text-input-processor;1'].createInstance(I.nsITextInputProcessor);
      const method = window.upfrontMethod;
      method.beginInputTransactionForTests(window);
      const text = ${JSON.stringify(text)};
      if (${does === 'commit'}) method.commitCompositionWith(text);
      else {
        method.setPendingCompositionString(text);
        method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(text.length);
        method.flushPendingComposition();
      }
    }`,
  );
