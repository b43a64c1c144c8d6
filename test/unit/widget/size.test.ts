import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { lean } from '../../../widget/lean.ts';

const SDK = fileURLToPath(new URL('../../../widget/sdk/', import.meta.url));

/** What the API weighs with the credit logic and English in it, as the build has them. Bytes after gzip. */
const PARTS: readonly (readonly [name: string, entry: string, most: number])[] = [
  ['what an element needs: estimates, balance, rates, languages', "export { createCore } from 'sdk/core.ts'", 15_000],
  ['the whole API', "export { createUpfront } from 'sdk/create.ts'", 18_200],
  ['a balance from an address', "export { urlBalanceProvider } from 'sdk/providers/url.ts'", 7000],
];

/** The bytes that are there at once; what is loaded when it is needed is in other files. */
async function weigh(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      lean(),
      {
        name: 'a-part',
        resolveId: (id) => (id === 'a-part' ? id : null),
        load: (id) => (id === 'a-part' ? entry.replace('sdk/', SDK) : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        external: /\/views\/views\.tsx$/,
        input: 'a-part',
        preserveEntrySignatures: 'strict',
        output: { minify: true },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunks = output && 'output' in output ? output.output : [];
  const first = chunks.flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [chunk] : []))[0];
  if (!first) throw new Error('Vite built no chunk');
  const needed = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' && (chunk === first || first.imports.includes(chunk.fileName)) ? [chunk.code] : [],
  );
  return needed.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

it.each(PARTS)(
  '%s is small enough to be loaded',
  async (name, entry, most) => {
    const bytes = await weigh(entry);
    process.stdout.write(`${String(bytes).padStart(6)} B  ${name}\n`);
    expect(bytes).toBeLessThanOrEqual(most);
  },
  60_000,
);
