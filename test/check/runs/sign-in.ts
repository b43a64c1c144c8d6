import type { Page } from 'puppeteer';

/** Addresses of pages that ask who one is. */
const AT_DOOR =
  /^https:\/\/(?:auth|login|accounts?)\.|^https:\/\/[^/]+\/(?:log-?in|sign-?in|sign-?up|auth)(?:[/?#]|$)/i;

/** Whether a page asks to sign in: by its address, by a field for a password, or by a dialog that asks for it over the page. */
export async function isSignIn(page: Page): Promise<boolean> {
  if (AT_DOOR.test(page.url())) return true;
  return page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if ([...document.querySelectorAll('input[type=password]')].some(isShown)) return true;
    const asks = /\b(?:log in|sign in|continue with (?:google|apple|sso|email))\b/i;
    return [...document.querySelectorAll('dialog,[role=dialog]')].some(
      (dialog) =>
        isShown(dialog) && dialog.querySelector('input[type=email]') !== null && asks.test(dialog.textContent ?? ''),
    );
  });
}

/**
 * Waits until a person at the window has come through a page that asks to sign in, or to the page itself; answers whether that
 * has happened. The other pages on the way, such as a start page with a link to sign in, are the person's.
 */
export async function waitForPerson(
  page: Page,
  { signal, milliseconds, isLetIn }: { signal: AbortSignal; milliseconds: number; isLetIn(): boolean },
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  let wasAsked = await isSignIn(page).catch(() => false);
  while (Date.now() < end && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Between two pages there is nothing to ask.
    const asks = await isSignIn(page).catch(() => undefined);
    wasAsked ||= asks === true;
    if (asks === false && (wasAsked || isLetIn())) return true;
  }
  return false;
}
