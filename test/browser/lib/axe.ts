import axe from 'axe-core';
import type { Page } from 'puppeteer';

/** Takes the links of a menu for skip links once they are scrolled out of sight. */
const WRONG_HERE = { 'skip-link': { enabled: false } };

/** What axe finds on a page, or in parts of it: the rule, and the elements that break it. */
export async function faultsOf(page: Page, parts: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (include, rules) => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      const where = include.length > 0 ? { include: include.map((part) => [part]) } : document;
      const { violations } = await run.run(where, { resultTypes: ['violations'], rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    parts,
    WRONG_HERE,
  );
}
