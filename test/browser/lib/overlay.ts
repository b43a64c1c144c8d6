import type { Page } from 'puppeteer';
import { readAnnotations, settled as untilSettled } from '../../check/kit/read-annotations.ts';

/** A badge as it stands on the page. */
export interface ShownBadge {
  feature: string;
  kind: string;
  rate: string;
  native: boolean;
  text: string;
  visible: boolean;
}

/** An estimate as it stands on the page. */
export interface ShownEstimate {
  feature: string;
  credits: string;
  remaining: string;
  state: string;
  sentence: string;
}

/** All badges of the page, in its order. */
export async function badges(page: Page): Promise<ShownBadge[]> {
  const found = (await readAnnotations(page, { settle: false })).badges;
  return found.map(({ feature, kind, rate, native, text, visible }) => ({
    feature,
    kind,
    rate,
    native,
    text,
    visible,
  }));
}

/** All estimates of the page, in its order. */
export async function estimates(page: Page): Promise<ShownEstimate[]> {
  const found = (await readAnnotations(page, { settle: false })).estimates;
  return found.map(({ feature, credits, remaining, state, sentence }) => ({
    feature,
    credits,
    remaining,
    state,
    sentence,
  }));
}

/** Waits until our elements have stayed the same for a while: the page and we are done. Fails after `timeout`. */
export const settled = (page: Page, quiet = 200, timeout = 8000): Promise<void> =>
  untilSettled(page, { quiet, timeout });

/** Waits for a condition in the page, with what was there instead in the error. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean, timeout = 5000): Promise<T> {
  const end = Date.now() + timeout;
  let value = await read();
  while (!wanted(value)) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms, still: ${JSON.stringify(value)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    value = await read();
  }
  return value;
}
