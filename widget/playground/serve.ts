import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on the loopback, as any static server does. */
export async function serveFolder(folder: string, port = 0): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = TYPES[extname(file)];
    const body = type && file.startsWith(folder) ? await readFile(file).catch(() => undefined) : undefined;
    if (!body || !type) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const zipped = String(request.headers['accept-encoding']).includes('gzip');
    const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    response.writeHead(200, zipped ? { ...headers, 'content-encoding': 'gzip' } : headers);
    response.end(zipped ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// `node widget/playground/serve.ts 8080` serves the built site by hand.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = fileURLToPath(new URL('../../.output/playground/', import.meta.url));
  const { address } = await serveFolder(site, Number(process.argv[2] ?? 0));
  process.stdout.write(`${address}\n`);
}
