import { existsSync } from 'node:fs';
import process from 'node:process';
import type { PuppeteerNode } from 'puppeteer';
import { Trouble } from '../cli/trouble.ts';
import type { BrowserName } from '../testing-api.d.ts';

/** Puppeteer as whoever installed this package has it: it is no dependency of ours, because the widget needs none. */
export async function loadPuppeteer(): Promise<PuppeteerNode> {
  for (const load of [() => import('puppeteer'), () => import('puppeteer-core') as Promise<unknown>]) {
    try {
      return ((await load()) as { default: PuppeteerNode }).default;
    } catch (error) {
      const { code, message = String(error) } = Object(error) as { code?: string; message?: string };
      if (code === 'ERR_MODULE_NOT_FOUND' && /puppeteer/.test(message)) continue;
      throw new Trouble(
        `Puppeteer does not load on Node ${process.versions.node}: ${message.split('\n')[0]}. With Node 20, install puppeteer@24.`,
      );
    }
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
