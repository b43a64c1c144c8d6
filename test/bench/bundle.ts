import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One module and all that it imports as a script for a page: minified, as the extension's own scripts are. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife', minify: true },
      },
    },
  });
  return chunkOf(result).code;
}

/** The code of modules as a face has it: one bundle, without names for the outside. */
export async function bundleOf(names: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.entries(names).map(([file, list]) => {
    return `import { ${list.split(' ').join(', ')} } from ${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))};`;
  });
  const source = `${lines.join('\n')}\nexport default [${Object.values(names).join(' ').split(' ').join(', ')}];`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'a-face',
        resolveId: (id) => (id === 'a-face' ? id : null),
        load: (id) => (id === 'a-face' ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: 'a-face', preserveEntrySignatures: 'strict', output: { minify: true } },
    },
  });
  return chunkOf(result).code;
}

function chunkOf(result: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk {
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no chunk');
  return chunk;
}
