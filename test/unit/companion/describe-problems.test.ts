import { afterEach, expect, test } from 'vitest';
import { describeProblems } from '../../../entrypoints/companion/describe-problems.ts';
import { speak } from '../../../entrypoints/texts/texts.ts';

const PROBLEMS = ['settings', 'settings.rateCard', 'rateFile.file.rates.0.credits'];

afterEach(() => speak('en'));

test.each([
  ['en', 'Settings, Settings (rateCard), Prices from a file (file.rates.0.credits)'],
  ['de', 'Einstellungen, Einstellungen (rateCard), Preise aus einer Datei (file.rates.0.credits)'],
  ['ja', '設定、設定（rateCard）、ファイルのレート（file.rates.0.credits）'],
] as const)('what cannot be read is named in %s as the options name it', async (language, named) => {
  await speak(language);
  expect(describeProblems(PROBLEMS)).toContain(named);
});
