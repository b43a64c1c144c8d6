import { readPageTests, testPages } from './lib/pages.ts';

testPages('chrome', await readPageTests(import.meta.glob('./pages/*.ts')));
