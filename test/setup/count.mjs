// Prints "N passed, N failed" from what Vitest left in .output/tests. A run that failed although no test did (types, lint,
// a build, a crash) counts as one failure: node test/setup/count.mjs <exit code of what ran>
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { ROOT } from './run.mjs';

let passed = 0;
let failed = 0;
for (const project of ['unit', 'browser', 'long']) {
  const file = `${ROOT}.output/tests/${project}.json`;
  if (!existsSync(file)) continue;
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that could not be loaded has no test to fail.
  if (numFailedTestSuites > 0) {
    failed += testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
  }
}
if (process.argv[2] !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
