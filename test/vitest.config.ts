import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', root: 'test/unit', include: ['**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'browser',
          root: 'test/browser',
          include: ['**/*.test.ts'],
          // Real browsers on two cores: one file after another, and time for a start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
