import type { Page } from 'puppeteer';
import { insert, pause, write } from './studio.ts';
import type { Step } from './truth.ts';

/** Does what a step begins with. */
export async function act(page: Page, step: Step): Promise<void> {
  for (const { click, press, type, write: written, wait } of step.do) {
    if (click) await page.$eval(click, (element) => (element as HTMLElement).click());
    if (press) await page.click(press);
    if (written) await write(page, written[0], written[1]);
    if (type) await insert(page, type[0], type[1]);
    if (wait) await pause(wait);
  }
}
