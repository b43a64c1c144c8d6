import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { Target } from './targets.ts';

/** A server of this machine that answers for HeyGen's hosts with one file at a time, and with what stands beside it. */
export interface FileServer {
  port: number;
  show(target: Target): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Starts it on the loopback, with a certificate that is made on the spot. */
export async function serveFiles(): Promise<FileServer> {
  const { makeCertificate } = await import('../../studio/certificate.ts');
  let shown: Target | undefined;
  const server = createServer(await makeCertificate(), async (request, response) => {
    // What stands behind two slashes would be read as a host, if it were an address of its own.
    const asked = `https://file.invalid${request.url}`;
    const file = shown && URL.canParse(asked) ? fileFor(new URL(asked).pathname, shown) : undefined;
    const bytes = file && (await readFile(file).catch(() => undefined));
    if (!bytes) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const type =
      TYPES[extname(file).toLowerCase()] ?? (file === shown?.file ? 'text/html' : 'application/octet-stream');
    response.writeHead(200, { 'content-type': /^text|json/.test(type) ? `${type}; charset=utf-8` : type }).end(bytes);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    show(target) {
      shown = target;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file itself at its address; what its folder holds beside that, and nothing above it. */
function fileFor(pathname: string, { file, path }: Target): string | undefined {
  if (!file) return undefined;
  const [own = ''] = path.split(/[?#]/);
  if (pathname === own) return file;
  const folder = dirname(file);
  const base = own.slice(0, own.lastIndexOf('/') + 1);
  let name: string;
  try {
    name = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  } catch {
    return undefined;
  }
  const beside = join(folder, normalize(`/${name}`));
  return beside.startsWith(folder + sep) ? beside : undefined;
}
