import { fill } from '../../shared/credits/wording.ts';
import { credits, texts } from '../texts/texts.ts';

/** What in the storage cannot be read, as the page's language says it: "Settings (rateCard)", of "settings.rateCard". */
export function describeProblems(problems: readonly string[]): string {
  const { trouble, data } = texts.value;
  const names: Readonly<Record<string, string>> = data.entries;
  const fields = problems.map((problem) => {
    const [place = '', ...rest] = problem.split('.');
    const entry = names[place] ?? place;
    return rest.length > 0 ? fill(trouble.malformedField, { entry, field: rest.join('.') }) : entry;
  });
  return fill(trouble.malformed, { fields: fields.join(credits.value.messages.comma) });
}
