import { isAll, readPageTests, testPages } from './lib/pages.ts';

const pages = await readPageTests(import.meta.glob('./pages/*.ts'));
testPages('firefox', 'premium-2026', pages);
if (isAll) testPages('firefox', 'credits-2026b', pages);
