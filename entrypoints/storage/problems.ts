import * as v from 'valibot';
import { readStored } from './area.ts';
import { isCredits, PLAN_CHOICES, RATE_CARD_CHOICES } from './settings.ts';

/** The stored entries as they must be; what is missing is no problem, what is malformed is. */
const schemas = {
  settings: v.optional(
    v.looseObject({
      enabled: v.optional(v.boolean()),
      rateCard: v.optional(v.picklist(RATE_CARD_CHOICES)),
      plan: v.optional(v.picklist(PLAN_CHOICES)),
      lowAt: v.optional(
        v.pipe(
          v.number(),
          v.check((value: number) => isCredits(value)),
        ),
      ),
    }),
  ),
  balance: v.optional(
    v.looseObject({
      credits: v.pipe(
        v.number(),
        v.check((value: number) => isCredits(value)),
      ),
      source: v.picklist(['page', 'cost-line', 'user']),
      readAt: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
};

/** What in the extension's storage cannot be read, as names: "settings.rateCard". Its default is used meanwhile. */
export async function findProblems(): Promise<string[]> {
  const problems: string[] = [];
  const stored = await readStored(...Object.keys(schemas));
  for (const [key, schema] of Object.entries(schemas)) {
    const { issues } = v.safeParse(schema, stored[key]);
    for (const issue of issues ?? []) problems.push([key, v.getDotPath(issue)].filter(Boolean).join('.'));
  }
  return problems;
}
