import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../studio/certificate.ts';

/** A site that lets only those in who have signed in, and remembers them by a cookie. */
export interface Door {
  port: number;
  close(): Promise<void>;
}

/** So long somebody takes to sign in. Milliseconds. */
const TYPING = 1500;

const LOGIN = `<!doctype html><html lang="en"><title>Sign in</title>
<form method="post" action="/login"><input type="email" aria-label="Email"><input type="password" aria-label="Password"></form>
<script>setTimeout(() => document.forms[0].submit(), ${TYPING})</script>`;

/** Where a member's page refuses strangers: it leads to a page for all, and that to the sign-in, as a person would go. */
const REFUSAL = `<!doctype html><title>No</title><script>setTimeout(() => location.assign('/open'), ${TYPING})</script>`;
const OPEN = `<!doctype html><title>For all</title><script>setTimeout(() => location.assign('/login'), ${TYPING})</script>`;

const inside = (path: string): string => `<!doctype html><html lang="en"><title>Inside ${path}</title><h1>Engines</h1>
<ul><li><button>Avatar IV</button></li><li><button>Avatar III</button></li></ul>`;

/**
 * Serves it on the loopback. It leads those who have signed in to `/home`. `/never` is an address that never answers, `/moved`
 * leads elsewhere, `/forbidden` is for nobody, `/members` refuses whoever has not signed in, and `/flaky` is there from the second time on.
 */
export async function startDoor(): Promise<Door> {
  let asked = 0;
  const server = createServer(await makeCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://door.invalid');
    if (pathname === '/never') return;
    if (pathname === '/forbidden') return void response.writeHead(403).end('no');
    if (pathname === '/flaky')
      return ++asked > 1 ? html(response, inside(pathname)) : void response.writeHead(503).end();
    const isSignedIn = /\bsession=yes\b/.test(request.headers.cookie ?? '');
    if (pathname === '/open') return html(response, OPEN);
    if (pathname === '/members' && !isSignedIn)
      return void response.writeHead(401, { 'content-type': 'text/html' }).end(REFUSAL);
    if (pathname === '/login' && request.method === 'POST') {
      lead(response, '/home', { 'set-cookie': 'session=yes; Max-Age=3600; Path=/; Secure; HttpOnly' });
    } else if (pathname === '/login') html(response, LOGIN);
    else if (isSignedIn && pathname === '/moved') lead(response, '/labs/engines?from=moved');
    else if (isSignedIn) html(response, inside(pathname));
    else lead(response, '/login');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function html(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function lead(response: ServerResponse, location: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(303, { location, ...headers }).end();
}
