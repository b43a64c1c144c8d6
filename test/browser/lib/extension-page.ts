import type { Page } from 'puppeteer';

/** A part of the browser's extension API, as deep as it goes. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Calls a function of the extension API on one of the extension's pages, such as `storage.local.set`. Firefox has it all under
 * another name, and in manifest 2 the toolbar's button too.
 */
export function callApi(page: Page, path: string, ...values: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    (names, given) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Part | undefined>;
      const steps = names.split('.');
      const last = steps.pop() ?? '';
      let part = browser ?? chrome;
      for (const step of steps)
        part = (part?.[step] ?? part?.[`browser${step[0]?.toUpperCase()}${step.slice(1)}`]) as Part;
      const call = part?.[last] as (...all: readonly unknown[]) => Promise<unknown>;
      return call.apply(part, [...given]);
    },
    path,
    values,
  );
}

/** What the toolbar's button shows, and what it says when it is pointed at. */
export const toolbarButton = async (page: Page): Promise<readonly [text: string, title: string]> => [
  String(await callApi(page, 'action.getBadgeText', {})),
  String(await callApi(page, 'action.getTitle', {})),
];
