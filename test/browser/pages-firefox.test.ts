import { readPageTests, testPages } from './lib/pages.ts';

testPages('firefox', await readPageTests(import.meta.glob('./pages/*.ts')));
