import { defineConfig } from 'vitest/config';

/**
 * The browser suites that have been seen green as a whole, which `npm test` runs. The others in the folder are under way:
 * `npx vitest run --config test/vitest.config.ts --project browser-all` runs them too.
 */
const SEEN_GREEN = ['strangers', 'react-safety', 'editor', 'speed-safety'];

/** Real browsers on two cores: one file after another, and time for a start. */
const browser = { root: 'test/browser', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', root: 'test/unit', include: ['**/*.test.ts'], environment: 'node' } },
      { test: { ...browser, name: 'browser', include: SEEN_GREEN.map((name) => `${name}.test.ts`) } },
      { test: { ...browser, name: 'browser-all', include: ['**/*.test.ts'] } },
    ],
  },
});
