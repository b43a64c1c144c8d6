import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localeOf } from './app/website/locale.ts';
import { buildStudio, type StudioBuild } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { documentFor, type Head } from './document.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Starts the replica on https://127.0.0.1. Every address without a file of its own answers the app. */
export async function startStudio(options: { port?: number } = {}): Promise<{ port: number; close(): Promise<void> }> {
  const [build, certificate] = await Promise.all([buildStudio(), makeCertificate()]);
  const server = createServer(certificate, (request, response) => {
    answer(build, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the studio has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(build: StudioBuild, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://studio.invalid');
  if (extname(url.pathname) !== '') return sendFile(build, url.pathname, response);
  const strict = url.searchParams.get('csp') === 'strict';
  const nonce = strict ? crypto.randomUUID().replaceAll('-', '') : undefined;
  // Firefox's address has a port.
  const website = /^www\.heygen\.com(?::\d+)?$/.test(request.headers.host ?? '');
  const render = url.searchParams.get('render');
  const hydrate = render === 'hydrate' || (website && render !== 'none');
  const body = hydrate ? await renderOnServer(build, url, website) : '';
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  if (nonce !== undefined) {
    headers['content-security-policy'] = strictPolicy(nonce, hydrate);
  }
  response.writeHead(200, headers).end(documentFor(url, { ...headOf(build, url, website), nonce }, body));
}

/** All pages of the app share one title; the website has its own, and its language stands in the path. */
function headOf(build: StudioBuild, url: URL, website: boolean): Head {
  if (!website)
    return {
      title: 'HeyGen - AI Spokesperson Video Creator',
      lang: url.searchParams.get('lang') ?? 'en',
      entry: build.app,
    };
  return {
    title: 'HeyGen: Create Realistic AI Videos of Yourself in Minutes',
    lang: localeOf(url.pathname).lang,
    entry: build.website,
  };
}

// The nonce is for the app's own scroll lock (Radix); a style element of anybody else is refused. Server-rendered
// HTML carries style attributes, which a script would set through the CSSOM instead.
function strictPolicy(nonce: string, hydrate: boolean): string {
  const policy = `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'`;
  return `${policy}${hydrate ? "; style-src-attr 'unsafe-inline'" : ''}; require-trusted-types-for 'script'`;
}

async function sendFile(build: StudioBuild, pathname: string, response: ServerResponse): Promise<void> {
  const file = join(build.client, normalize(decodeURIComponent(pathname)));
  const bytes = file.startsWith(build.client) ? await readFile(file).catch(() => undefined) : undefined;
  if (bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const fixed = pathname.startsWith('/assets/');
  response
    .writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    .end(bytes);
}

async function renderOnServer(build: StudioBuild, url: URL, website: boolean): Promise<string> {
  const bundle: { render(url: string): string; renderWebsite(url: string): string } = await import(
    pathToFileURL(build.server).href
  );
  const address = `${url.pathname}${url.search}`;
  return website ? bundle.renderWebsite(address) : bundle.render(address);
}

// `node server.ts 8443` serves it by hand.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 0);
  const studio = await startStudio({ port });
  console.log(`https://127.0.0.1:${studio.port}/home`);
}
