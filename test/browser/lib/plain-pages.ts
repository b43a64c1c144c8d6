import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'puppeteer';
import { type BrowserName, OUTPUT } from './browser.ts';

/*
 * The extension's own pages as plain pages of a local server: Firefox lets no test open those of an add-on. They are the
 * built files, with the little of the extension API that they use in the place of the browser's.
 */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface PlainPages {
  url(file: string): string;
  close(): Promise<void>;
}

export async function servePages(build: BrowserName): Promise<PlainPages> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const body = readFileSync(join(OUTPUT[build], path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (file) => `http://127.0.0.1:${port}/${file}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Gives the page an extension API whose storage is this, from its next start on. */
export async function pretendExtension(page: Page, storage: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluateOnNewDocument((stored) => {
    const disk: Record<string, unknown> = { ...stored };
    const listeners = new Set<(changes: object, area: string) => void>();
    const event = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
    const tell = (changes: Record<string, object>): void => {
      for (const listener of listeners) listener(changes, 'local');
    };
    const local = {
      get: async (keys: string[] | string | null) =>
        structuredClone(
          keys === null
            ? disk
            : Object.fromEntries([keys].flat().flatMap((key) => (key in disk ? [[key, disk[key]]] : []))),
        ),
      set: async (values: Record<string, unknown>) => {
        const changes = Object.entries(values).map(([key, newValue]) => [key, { oldValue: disk[key], newValue }]);
        Object.assign(disk, structuredClone(values));
        tell(Object.fromEntries(changes));
      },
      clear: async () => {
        const changes = Object.entries(disk).map(([key, oldValue]) => [key, { oldValue }]);
        for (const key of Object.keys(disk)) delete disk[key];
        tell(Object.fromEntries(changes));
      },
    };
    const api = {
      runtime: {
        id: 'upfront',
        getManifest: () => ({ version: '0.1.0' }),
        getURL: (path: string) => path,
        onMessage: event,
      },
      storage: {
        local,
        sync: { get: async () => ({}), set: async () => {}, clear: async () => {} },
        onChanged: {
          addListener: (listener: () => void) => listeners.add(listener),
          removeListener: (listener: () => void) => listeners.delete(listener),
        },
      },
      i18n: { getUILanguage: () => 'en-US' },
      permissions: { contains: async () => true },
      tabs: { query: async () => [], sendMessage: async () => undefined },
    };
    Object.assign(globalThis, { browser: api, chrome: api });
  }, storage);
}
