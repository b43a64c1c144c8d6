import { readPageTests, testPages } from './lib/pages.ts';

testPages('chrome', 'premium-2026', await readPageTests(import.meta.glob('./pages/*.ts')));
