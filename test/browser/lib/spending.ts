import type { Page } from 'puppeteer';

/** An alternative as it is listed under a low or short estimate. */
export interface ShownAlternative {
  use: string;
  saves: string;
  text: string;
}

/** The lists of alternatives on the page, in its order. */
export function alternatives(page: Page): Promise<ShownAlternative[][]> {
  return page.$$eval('upfront-alternatives', (hosts) =>
    hosts.map((host) =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-alternative]') ?? [])].map((item) => ({
        use: item.dataset.alternative ?? '',
        saves: item.dataset.saves ?? '',
        text: item.firstChild?.textContent ?? '',
      })),
    ),
  );
}

/** Selects each scene in the timeline once, so that its own panel shows its engine. */
export async function openEveryScene(page: Page): Promise<void> {
  const count = await page.$$eval('.scene-item', (items) => items.length);
  for (let i = 0; i < count; i++) {
    await page.evaluate(async (index) => {
      document.querySelectorAll<HTMLElement>('.scene-item')[index]?.click();
      // The overlay looks within 50 ms; a person takes longer to see a panel.
      await new Promise((resolve) => setTimeout(resolve, 120));
    }, i);
  }
}

export async function openGenerateDialog(page: Page): Promise<void> {
  await page.$eval('.topbar .button-brand', (button) => (button as HTMLElement).click());
  await page.waitForSelector('.modal.generate upfront-estimate');
}

/** Opens the account box, which is the only place of most pages that shows the balance. */
export async function openAccount(page: Page): Promise<void> {
  await page.click('.profile');
  await page.waitForSelector('.profile-menu');
}
