import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildStudio } from '../studio/build.ts';

test('the replica is React for its users, as HeyGen’s pages are, whoever builds it', async () => {
  const { client, server } = await buildStudio();
  const assets = join(client, 'assets');
  const code = readdirSync(assets).map((file) => readFileSync(join(assets, file), 'utf8'));
  // Where React for developers says what is wrong, the other one has an address.
  expect(code.some((text) => text.includes('https://react.dev/errors/'))).toBe(true);
  expect(readFileSync(server, 'utf8').includes('import_jsx_dev_runtime.jsxDEV)(')).toBe(false);
}, 60_000);
