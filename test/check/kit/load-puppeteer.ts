import { existsSync } from 'node:fs';
import type { PuppeteerNode } from 'puppeteer';
import { Trouble } from '../cli/trouble.ts';
import type { BrowserName } from '../testing-api.d.ts';

/** Puppeteer as whoever installed this package has it: it is no dependency of ours, because the widget needs none. */
export async function loadPuppeteer(): Promise<PuppeteerNode> {
  for (const load of [() => import('puppeteer'), () => import('puppeteer-core') as Promise<unknown>]) {
    const found = await load().catch(() => undefined);
    if (found) return (found as { default: PuppeteerNode }).default;
  }
  throw new Trouble(
    'Puppeteer is not installed: run "npm install puppeteer" in this folder, then the same command again.',
  );
}

/** Puppeteer's own browser, where it has brought one. */
export async function ownProgram(puppeteer: PuppeteerNode, browser: BrowserName): Promise<string | undefined> {
  try {
    const path = await puppeteer.executablePath({ browser } as never);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
