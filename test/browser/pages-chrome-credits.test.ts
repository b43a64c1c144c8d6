import { readPageTests, testPages } from './lib/pages.ts';

testPages('chrome', 'credits-2026b', await readPageTests(import.meta.glob('./pages/*.ts')));
