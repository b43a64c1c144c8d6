import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { basename } from 'node:path';
import { makeCertificate } from '../studio/certificate.ts';

const FOLDER = new URL('./', import.meta.url);

export interface StrangersServer {
  port: number;
  /** The page that every route answers from now on: several of them share one. */
  show(file: string): void;
  close(): Promise<void>;
}

/** Serves one page of this folder at a time, at any route, and the folder's scripts at `/__strangers/`, on the loopback. */
export async function serveStrangers(): Promise<StrangersServer> {
  let shown = '';
  const server = createServer(await makeCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://stranger.invalid');
    const isAsset = pathname === '/favicon.ico';
    const file = pathname.startsWith('/__strangers/') ? basename(pathname) : shown;
    const type = file?.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (!file || isAsset) return void response.writeHead(404).end();
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
    show(file) {
      shown = file;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
