import { defineConfig } from 'vitest/config';

/** Suites that measure time: alone on the machine, after all others. */
const TIMED = ['latency', 'speed-safety'].map((name) => `${name}.test.ts`);

/** Real browsers need time for a start. */
const browser = { root: 'test/browser', testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', root: 'test/unit', include: ['**/*.test.ts'], environment: 'node' } },
      {
        test: {
          ...browser,
          name: 'browser',
          include: ['**/*.test.ts'],
          exclude: TIMED,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...browser, name: 'timed', include: TIMED, fileParallelism: false, sequence: { groupOrder: 2 } } },
    ],
  },
});
