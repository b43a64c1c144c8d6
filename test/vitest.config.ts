import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const files = (...names: readonly string[]): string[] => names.map((name) => `${name}.test.ts`);

/** Suites that measure time: alone on the machine, after all others. */
const TIMED = files('latency', 'long-pages', 'speed-safety');

/** What takes minutes, or looks once more at what others have looked at: `npm run test:long`. */
const LONG = files(
  'companion-keyboard',
  'companion-looks',
  'companion-states',
  'full-storage',
  'guard-ways',
  'hostile-storms',
  'kit-live',
  'kit-pages',
  'lengths',
  'looks',
  'memory',
  'meter',
  'mutants',
  'numbers',
  'old-words',
  'overlay-access',
  'rate-file',
  'right-to-left',
  'shifts',
  'tool-languages',
  'tools',
  'users-words',
  'widget-changes',
  'widget-lists',
  'widget-looks',
  'widget-playground',
  'widget-rules',
);
/** Shorter in `npm test`. */
const LONGER = files('pages-chrome-premium', 'strangers-chrome');

/**
 * What `npm test` asks Firefox, too: how the extension gets into a browser and out of it, what we must never do to a page, the
 * editor, the popup, and the widget under a strict policy. The rest of Firefox is in `npm run test:long`.
 */
const FIREFOX_FIRST = files('editing', 'editor', 'isolation', 'lifecycle', 'popup', 'widget-csp');

/** Files whose name says that they are for one browser, and one that starts both by itself. */
const CHROME_ONLY = ['*-chrome*.test.ts', ...files('mutants', 'installed')];
const FIREFOX_ONLY = ['*-firefox.test.ts'];

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
  'companion-states',
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
const common = { root: 'test/browser', testTimeout: 60_000, hookTimeout: 120_000 };
const side = { maxWorkers: 2, sequence: { groupOrder: 1 } };
const alone = { fileParallelism: false, sequence: { groupOrder: 2 } };
const inBrowser = (name: 'chrome' | 'firefox', part: 'first' | 'long') => ({
  ...common,
  env: { UPFRONT_BROWSER: name, UPFRONT_PART: part },
});
const ALL = ['**/*.test.ts'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', root: 'test/unit', include: ALL, environment: 'node' } },
      // What `npm test` runs.
      {
        test: {
          ...inBrowser('chrome', 'first'),
          ...side,
          name: 'chrome',
          include: ALL,
          exclude: [...TIMED, ...LONG, ...FIREFOX_ONLY],
        },
      },
      { test: { ...inBrowser('firefox', 'first'), ...side, name: 'firefox', include: FIREFOX_FIRST } },
      { test: { ...inBrowser('chrome', 'first'), ...alone, name: 'chrome-timed', include: TIMED } },
      // What `npm run test:long` runs.
      { test: { ...inBrowser('chrome', 'long'), ...side, name: 'chrome-long', include: [...LONG, ...LONGER] } },
      {
        test: {
          ...inBrowser('firefox', 'long'),
          ...side,
          name: 'firefox-long',
          include: ALL,
          exclude: [...TIMED, ...FIREFOX_FIRST, ...CHROME_ONLY],
        },
      },
      { test: { ...inBrowser('firefox', 'long'), ...alone, name: 'firefox-timed', include: TIMED } },
    ],
  },
});
