import type { Page } from 'puppeteer';
import { until } from './overlay.ts';

/** Presses a button of the popup's by its words. */
export const say = (popup: Page, words: string): Promise<void> =>
  popup.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent?.includes(text));
    if (!button) throw new Error(`no button "${text}": ${document.body.innerText}`);
    button.click();
  }, words);

/** Goes from the popup, which may be closing itself, to a page. Firefox answers with an error while it closes a tab. */
export async function leaveFor(page: Page): Promise<void> {
  await until(
    () =>
      page.bringToFront().then(
        () => '',
        (error: unknown) => String(error),
      ),
    (error) => error === '',
  );
}
