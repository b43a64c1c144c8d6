import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

/* Builds the examples that need a compiler, each as a project of its own would. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Takes `upfront-credits` from where it is built, by what its package.json exports: elsewhere npm installs it. */
function installed(): Plugin {
  return {
    name: 'installed-upfront-credits',
    enforce: 'pre',
    resolveId(id) {
      if (!/^upfront-credits(?:\/|$)/.test(id)) return null;
      const { exports } = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8'));
      return PACKAGE + exports[`.${id.slice('upfront-credits'.length)}`].default;
    },
  };
}

export default defineConfig({
  root: HERE,
  base: './',
  plugins: [
    installed(),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'upfront-credits' } } }),
    svelte({ configFile: false }),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' }, decorator: { legacy: true } },
  build: {
    outDir: fileURLToPath(new URL('../../.output/examples/', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: ['react', 'vue', 'svelte', 'angular'].map((name) => `${HERE}${name}/index.html`) },
  },
});
