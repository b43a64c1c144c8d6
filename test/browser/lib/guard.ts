import type { Page } from 'puppeteer';
import { until } from './overlay.ts';

/** The question that is open, as a person meets it; `undefined` where none is. */
export interface Asked {
  sentence: string;
  reasons: string[];
  buttons: string[];
  alternatives: string[];
  /** What has the focus in it. */
  focused: string;
  modal: boolean;
  /** How assistive technology announces it. */
  role: string;
  name: string;
  described: boolean;
}

const QUESTION = 'upfront-notice[data-notice="guard"]';

export function asked(page: Page): Promise<Asked | undefined> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const dialog = root?.querySelector('dialog');
    if (!root || !dialog) return undefined;
    const texts = (of: string): string[] =>
      [...dialog.querySelectorAll(of)].map(({ textContent }) => textContent ?? '');
    return {
      sentence: texts('h2')[0] ?? '',
      reasons: texts('#why p'),
      buttons: texts('.choices button'),
      alternatives: texts('li span'),
      focused: root.activeElement?.textContent ?? '',
      modal: dialog.matches(':modal'),
      role: dialog.getAttribute('role') ?? '',
      name: root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      described: root.getElementById(dialog.getAttribute('aria-describedby') ?? '') !== null,
    };
  }, QUESTION);
}

/** The shape before the question's heading, and how many lines each of its ranges stands in. */
export const headingShape = (page: Page): Promise<{ sign: string; lines: number[] }> =>
  page.$eval(QUESTION, (host) => {
    const heading = host.shadowRoot?.querySelector('h2');
    if (!heading) throw new Error('nothing is asked');
    const ranges = [...heading.querySelectorAll('span')];
    return {
      sign: getComputedStyle(heading, '::before').content.replaceAll('"', '').trim(),
      lines: ranges.map((range) => range.getClientRects().length),
    };
  });

export const untilAsked = async (page: Page): Promise<Asked> =>
  (await until(
    () => asked(page),
    (question) => question?.modal === true,
  )) as Asked;

export const untilAnswered = (page: Page): Promise<unknown> =>
  until(
    () => page.$$(QUESTION),
    (open) => open.length === 0,
  );

/** Presses a button of the question with the mouse. */
export async function choose(page: Page, value: string): Promise<void> {
  const button = await page.waitForSelector(`${QUESTION} >>> button[value="${value}"]`);
  await button?.click();
  await untilAnswered(page);
}

/** Clicks on buttons that spend, as the page's own handlers have counted them. */
export const submitted = (page: Page): Promise<number> => page.evaluate(() => window.studio.submitted);

/** What is said beside a control that is pointed out, and that control's middle. */
export function pointedOut(page: Page): Promise<{ kind: string; text: string; at: string } | undefined> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('upfront-notice:not([data-notice="guard"])');
    const note = host?.shadowRoot?.querySelector('.note');
    const frame = host?.shadowRoot?.querySelector('.frame[data-aimed]');
    if (!host || !note?.textContent) return undefined;
    const { left, top, width, height } = frame?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      kind: host.dataset.notice ?? '',
      text: note.textContent,
      at: frame ? (hit?.closest('button,textarea,[role]')?.textContent ?? '') : 'nowhere',
    };
  });
}
