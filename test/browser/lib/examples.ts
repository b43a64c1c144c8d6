import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import { webviewPage } from '../../../widget/examples/vscode/page.ts';
import { type BrowserName, errorsOf, launch } from './browser.ts';
import { COUNTING } from './widget-left.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = `${ROOT}widget/examples/`;
const BUILT = `${ROOT}.output/examples/`;
const PACKAGE = `${ROOT}dist/`;
const SERVER = `${ROOT}.output/examples-server/`;

/** Where frameworks allow it: their compilers and templates ask for more. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";
const STRICT_EXAMPLES = ['plain', 'shadow', 'frame'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export const NONCE = 'r4nd0m';

/** Builds those of frameworks, in their development versions, which warn of what they do not like. */
export async function buildExamples(): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'development';
  const settings = { configFile: `${SOURCES}vite.config.ts`, mode: 'development', logLevel: 'error' } as const;
  try {
    await build(settings);
    await build({
      ...settings,
      build: { ssr: `${SOURCES}react/server.tsx`, outDir: SERVER },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** In every page and frame: what people see of all views, and the first element of a kind, wherever it is. */
const LOOKING = `
const roots = (node) => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
globalThis.__shown = () => roots(document).flatMap((root) => [...root.querySelectorAll('.root:not(.more)')].map((view) => view.innerText)).join(' ').replace(/\\s+/g, ' ');
globalThis.__find = (selector) => [document, ...roots(document)].map((root) => root.querySelector(selector)).find(Boolean);
globalThis.__acquired = 0;
globalThis.acquireVsCodeApi = () => { globalThis.__acquired++; };`;

export interface Shown {
  /** How often somebody has asked for what VS Code gives a webview only once. */
  __acquired: number;
  __shown(): string;
  __find(selector: string): HTMLElement | undefined;
}

export interface Examples {
  /**
   * Opens an example. What counts what is left is in the page before anything else.
   *
   * @param options.late With the element's own script in the place of the example's.
   */
  open(name: string, options?: { late?: boolean }): Promise<{ page: Page; errors: string[] }>;
  close(): Promise<void>;
}

/** Serves the examples, and looks at them in a browser. */
export async function startExamples(name: BrowserName): Promise<Examples> {
  const { render } = await import(pathToFileURL(`${SERVER}server.js`).href);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (body: string | Buffer, headers: Record<string, string>): void =>
      void response.writeHead(200, headers).end(body);
    if (pathname === '/balance') {
      send('{"pools":[{"kind":"plan","unit":"credits","amount":200}]}', { 'content-type': 'application/json' });
      return;
    }
    if (pathname === '/vscode/') {
      send(webviewPage({ cspSource: "'self'" }, addressInWebview, NONCE), { 'content-type': TYPES['.html'] ?? '' });
      return;
    }
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const path = pathname.includes('..') ? undefined : find(file.slice(1));
    if (!path) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const [, example = ''] = pathname.split('/');
    let body: string | Buffer = readFileSync(path);
    if (example === 'react' && path.endsWith('.html')) body = withRendered(`${body}`, render());
    if (search === '?late')
      body = `${body}`.replace(
        /<script.*<\/script>/,
        '<script type="module" src="/upfront-credits/element.js"></script>',
      );
    send(body, {
      'content-type': TYPES[extname(path)] ?? '',
      ...(STRICT_EXAMPLES.includes(example) && { 'content-security-policy': STRICT }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const us = await launch(name, { port, extension: false });
  return {
    async open(example, { late = false } = {}) {
      const page = await us.browser.newPage();
      const errors = errorsOf(page, (text) => !text.includes('/favicon.ico'));
      page.on('console', (message) => {
        if (message.type() === 'warn') errors.push(message.text());
      });
      await page.evaluateOnNewDocument(`{${COUNTING}}{${LOOKING}}`);
      await page.goto(`http://127.0.0.1:${port}/${example}/${late ? '?late' : ''}`);
      return { page, errors };
    },
    async close() {
      await us.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As `webview.asWebviewUri` would answer. */
const addressInWebview = (file: string): string => (file === 'single.js' ? '/upfront-credits/single.js' : file);

const withRendered = (html: string, rendered: string): string =>
  html.replace('<!--rendered by server.tsx-->', () => rendered);

/** A file of the package, of a built example, or of one that needs no build. */
function find(file: string): string | undefined {
  const [folder = ''] = file.split('/');
  if (folder === 'upfront-credits') return existing(PACKAGE + file.slice(folder.length + 1));
  return existing(BUILT + file) ?? existing(SOURCES + file);
}

const existing = (path: string): string | undefined => (existsSync(path) ? path : undefined);
