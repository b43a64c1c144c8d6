// `npm run build:kit`: the command line and the library as plain JavaScript for Node 20 and newer, in .output/kit. Packages are
// bundled, all but Puppeteer, which whoever uses the kit has: the package itself needs nothing.
import { chmod, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}.output/kit`;

await rm(OUT, { recursive: true, force: true });
await build({
  configFile: false,
  root: HERE,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['puppeteer', 'puppeteer-core'] },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: true,
    // Functions that run in pages are sent as their text.
    minify: false,
    target: 'node20',
    rolldownOptions: {
      input: { upfront: `${HERE}upfront.ts`, testing: `${HERE}testing.ts` },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

const program = `${OUT}/upfront.js`;
const code = await readFile(program, 'utf8');
if (!code.startsWith('#!')) await writeFile(program, `#!/usr/bin/env node\n${code}`);
await chmod(program, 0o755);
await copyFile(`${HERE}testing-api.d.ts`, `${OUT}/testing.d.ts`);
await copyFile(`${ROOT}shared/credits/rate-card.schema.json`, `${OUT}/rate-card.schema.json`);
