import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Suites that measure time: alone on the machine, after all others. */
const TIMED = ['latency', 'long-pages', 'speed-safety'].map((name) => `${name}.test.ts`);

/** What takes minutes goes first, so that no worker waits for it at the end; a fresh clone has no times of an earlier run. */
const LONGEST = [
  'pages-chrome',
  'react-safety',
  'strangers',
  'tools',
  'mutants',
  'guard',
  'pages-firefox',
  'layout',
  'kit',
  'widget-playground',
  'editing',
  'companion-looks',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/browser/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Real browsers need time for a start. */
const browser = { root: 'test/browser', testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
