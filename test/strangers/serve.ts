import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { basename } from 'node:path';
import { makeCertificate } from '../studio/certificate.ts';

const FOLDER = new URL('./', import.meta.url);

/** Serves every page of this folder at its route, and the folder's scripts at `/__strangers/`, on the loopback. */
export async function serveStrangers(pages: ReadonlyMap<string, string>): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(await makeCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://stranger.invalid');
    const file = pathname.startsWith('/__strangers/') ? basename(pathname) : pages.get(pathname);
    const type = file?.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (!file) return void response.writeHead(404).end();
    readFile(new URL(file, FOLDER)).then(
      (bytes) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
