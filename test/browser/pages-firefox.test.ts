import { readPageTests, testPages } from './lib/pages.ts';

// Plan models differ in what the logic says, not in what a browser does: Chrome shows both.
testPages('firefox', await readPageTests(import.meta.glob('./pages/*.ts')), ['premium-2026']);
