import { randomUUID } from 'node:crypto';
import type { ElementHandle, Page } from 'puppeteer';
import { PAGES } from '../../../entrypoints/heygen.content/pages/index.ts';
import { SPENDING_NAMES } from '../../../entrypoints/heygen.content/pages/terms.ts';
import { SPENDS } from '../../../entrypoints/heygen.content/tools/spends.ts';
import { type Guard, type GuardRules, inPage } from '../kit/in-page.ts';

/**
 * Keeps a check from spending: an event that would reach a control beside which the overlay has put an estimate, or whose name
 * the overlay knows to spend on this page, ends before the page hears of it. So a step cannot spend, however it comes there.
 */
export interface SpendingGuard {
  /** The control that an element may not be pressed for; nothing where it may. */
  reason(element: ElementHandle<Element>): Promise<string | undefined>;
  /** Lets one press through on a control that is known to open the dialog in which is spent. */
  permit(element: ElementHandle<Element>): Promise<boolean>;
  /** Whether it stands in the page that is open: without it, no step is taken. */
  isThere(page: Page): Promise<boolean>;
  /** Controls from which an event was held back since the last question. */
  held(page: Page): Promise<string[]>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sources of patterns: functions for a page cannot take patterns along. */
const rules = (key: string): GuardRules => ({
  key,
  pages: PAGES.map(({ id, routes, reads }) => ({
    routes: routes.source,
    opensDialog: reads === 'scenes',
    isComposer: reads === 'composer',
    spends: [
      ...(SPENDS[id]?.controls ?? []).map(({ named }) => named.source),
      ...(reads === 'scenes' || reads === 'composer' ? SPENDING_NAMES.map((name) => `^${escaped(name)}$`) : []),
    ],
  })),
});

/** Sets the guard up in a page that is still to be opened. */
export async function guardPage(page: Page): Promise<SpendingGuard> {
  // Nothing of the page's can guess it.
  const key = `upfront-guard-${randomUUID()}`;
  await page.evaluateOnNewDocument(inPage as (ask: string, given: GuardRules) => void, 'guard', rules(key));
  return {
    reason: (element) =>
      element.evaluate((each, name) => (window as unknown as Record<string, Guard>)[name]?.reason(each), key),
    permit: (element) =>
      element.evaluate((each, name) => (window as unknown as Record<string, Guard>)[name]?.permit(each) ?? false, key),
    isThere: (opened) => opened.evaluate((name) => name in window, key),
    held: (opened) => opened.evaluate((name) => (window as unknown as Record<string, Guard>)[name]?.held() ?? [], key),
  };
}
