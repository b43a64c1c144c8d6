import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { type BrowserName, errorsOf, launch } from './browser.ts';

const BUILD = fileURLToPath(new URL('../../../.output/widget/', import.meta.url));
const AXE = fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url));

/** The strictest rules under which the widget has to work. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** How a page gets the widget. */
export const MODULE = '<script type="module" src="/widget/element.js"></script>';
export const CLASSIC = '<script src="/widget/upfront-credits.js"></script>';

/** What a partner's server does with a question for the balance. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => void;

export interface Partner {
  readonly browser: Browser;
  /** A page with this body; its own scripts are files, as the rules ask for. */
  open(body: string, options?: { head?: string; csp?: string; script?: string; html?: string }): Promise<PartnerPage>;
  /** How `/balance` is answered from now on. */
  answer(endpoint: Endpoint): void;
  /** When `/balance` was asked, milliseconds since 1970. */
  readonly asked: number[];
  close(): Promise<void>;
}

export interface PartnerPage {
  page: Page;
  errors: string[];
  /** Directives that were violated, as the browser names them. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** A partner's site on the loopback, and a browser that looks at it. */
export async function startPartner(name: BrowserName, args: readonly string[] = []): Promise<Partner> {
  const pages = new Map<string, { html: string; csp: string; script: string }>();
  const asked: number[] = [];
  let endpoint: Endpoint = (_, response) => json(response, { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/balance') {
      asked.push(Date.now());
      endpoint(request, response);
      return;
    }
    const [, kind, id = ''] = /^\/(page|script)\/(\d+)/.exec(pathname) ?? [];
    const page = pages.get(id);
    if (kind === 'script' && page) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(page.script);
    } else if (page) {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(page.csp && { 'content-security-policy': page.csp }),
        })
        .end(page.html);
    } else if (/^\/widget\/[\w./-]+\.(?:js|css)$/.test(pathname) && !pathname.includes('..')) {
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      // As another origin's page in a frame would need it, too.
      response.writeHead(200, { 'content-type': type }).end(readFileSync(BUILD + pathname.slice(8)));
    } else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const us = await launch(name, { port, extension: false, args });
  return {
    browser: us.browser,
    asked,
    answer(next) {
      endpoint = next;
    },
    async open(body, { head = MODULE, csp = STRICT, script = '', html = 'lang="en"' } = {}) {
      const id = `${pages.size}`;
      pages.set(id, {
        csp,
        script,
        html: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Partner</title>${head}${
          script && `<script type="module" src="/script/${id}"></script>`
        }</head><body><main><h1>A partner’s page</h1>${body}</main></body></html>`,
      });
      const page = await us.browser.newPage();
      const errors = errorsOf(page, (text) => !text.includes('/favicon.ico'));
      await page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { __violations: seen });
        document.addEventListener('securitypolicyviolation', (event) => {
          // The browser's own question for an icon is none of ours.
          if (!event.blockedURI.endsWith('/favicon.ico'))
            seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await page.goto(`http://127.0.0.1:${port}/page/${id}`);
      return {
        page,
        errors,
        violations: () => page.evaluate(() => (globalThis as unknown as { __violations: string[] }).__violations),
        close: () => page.close(),
      };
    },
    async close() {
      await us.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Waits until the widget's elements have drawn themselves, and answers with the text of the first. */
export async function drawn(page: Page, selector = 'upfront-credits'): Promise<string> {
  await page.waitForFunction(
    (selector) => {
      const all = [...document.querySelectorAll(selector)];
      return all.length > 0 && all.every((element) => element.shadowRoot?.querySelector('.root:not(.more)'));
    },
    { timeout: 10_000 },
    selector,
  );
  return textOf(page, selector);
}

/** All that a view says. */
export function textOf(page: Page, selector = 'upfront-credits'): Promise<string> {
  return page.$eval(selector, (element) => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root:not(.more)');
    return (root?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Rules of axe that the page breaks, with what breaks them. */
export async function axe(page: Page): Promise<string[]> {
  // Through the protocol: the page's own rules would not let it in.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** So many plan credits, as a partner's server answers. */
export const good = (amount: number) => ({ pools: [{ kind: 'plan', unit: 'credits', amount }] });

/** Waits until an element of ours says some words. */
export const says = (page: Page, words: string, selector = 'upfront-credits') =>
  page.waitForFunction(
    (selector, words) => document.querySelector(selector)?.shadowRoot?.textContent?.includes(words),
    { timeout: 8000 },
    selector,
    words,
  );
