import { join } from 'node:path';
import process from 'node:process';
import { build, type InlineConfig } from 'vite';

/** Two builds of one tree: for the browser, and for server rendering. */
export async function runVite(here: string, outDir: string): Promise<void> {
  const { NODE_ENV } = process.env;
  // Vite goes by it, whatever the mode: what a test runner builds would be React for its developers, and twice as large.
  process.env.NODE_ENV = 'production';
  try {
    await buildBoth(here, outDir);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function buildBoth(here: string, outDir: string): Promise<void> {
  // No configuration file is read: the extension's own build uses another JSX runtime.
  const shared: InlineConfig = {
    root: join(here, 'app'),
    configFile: false,
    envFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  };
  await build({
    ...shared,
    build: {
      outDir: join(outDir, 'client'),
      emptyOutDir: false,
      manifest: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: [join(here, 'app/client.tsx'), join(here, 'app/website/client.tsx')] },
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      outDir: join(outDir, 'server'),
      emptyOutDir: false,
      ssr: join(here, 'app/ssr.tsx'),
      chunkSizeWarningLimit: 4000,
      copyPublicDir: false,
    },
  });
}
