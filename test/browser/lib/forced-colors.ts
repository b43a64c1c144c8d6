import type { Page } from 'puppeteer';

/** As a person who has chosen the system's own colours sees the page, light or dark. Chrome only: BiDi emulates none. */
export async function forceColors(page: Page, scheme: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}
