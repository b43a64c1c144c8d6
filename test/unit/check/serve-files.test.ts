import { request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FileServer, serveFiles } from '../../check/runs/serve-files.ts';
import { folderWith } from './run-command.ts';

const folder = folderWith({ 'page.html': '<p>here', 'beside.css': 'p {}' });
let server: FileServer;
beforeAll(async () => {
  server = await serveFiles();
  const shown = { given: 'page.html', host: 'app.heygen.com', address: 'https://app.heygen.com/page.html' };
  server.show({ ...shown, file: folder.path('page.html'), path: '/page.html' });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const status = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port: server.port, path, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

it.each([
  ['/page.html', 200],
  ['/beside.css', 200],
  ['//', 404],
  ['//elsewhere.example/x', 404],
  ['/%zz', 404],
  ['/..%2f..%2fetc/passwd', 404],
])('a file’s server answers %s with %i', async (path, code) => {
  expect(await status(path)).toBe(code);
});
