import * as v from 'valibot';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import type { JsonFile } from '../cli/json-file.ts';
import { Trouble } from '../cli/trouble.ts';
import { pathText } from '../commands/prices.ts';
import { isMeant, type Target } from './targets.ts';

/*
 * The two files that a check may be given: what is expected, and what is to be done before it is looked. Both name pages, `*` for
 * all of them.
 */

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Feature = v.picklist(
  Object.keys(FEATURE_NAMES),
  ({ received }) => `must be the id of a feature, and ${received} is none`,
);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Credits = v.pipe(v.string(), v.regex(/^(?:\d+(?:-\d+)?|unknown)$/, 'must be as "50", "14-16", "0" or "unknown"'));

const Badge = v.strictObject({
  feature: Feature,
  kind: v.optional(v.picklist(['premium', 'included'])),
  rate: v.optional(Words),
  near: v.optional(Words),
  count: v.optional(Count),
});
const Estimate = v.strictObject({
  near: v.optional(Words),
  feature: v.optional(Words),
  credits: v.optional(Credits),
  remaining: v.optional(Words),
  state: v.optional(v.picklist(['enough', 'low', 'short', 'included', 'unknown'])),
  says: v.optional(Words),
  count: v.optional(Count),
});
const Alternative = v.strictObject({ use: Words, saves: v.optional(Words), count: v.optional(Count) });
const Expected = v.strictObject({
  badges: v.optional(v.array(Badge)),
  estimates: v.optional(v.array(Estimate)),
  alternatives: v.optional(v.array(Alternative)),
  landmarks: v.optional(v.array(v.picklist(['labels', 'spends', 'scenes', 'engine', 'script', 'length', 'balance']))),
  /** The most errors of the page. */
  errors: v.optional(Count),
});
export type Expected = v.InferOutput<typeof Expected>;

const Expectations = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  pages: v.record(Words, Expected),
});

const Element = {
  role: v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/, 'must be a role, as button, textbox or menuitem')),
  name: v.pipe(v.string(), v.maxLength(200)),
  within: v.optional(Words),
  nth: v.optional(Count),
};
const Step = v.union(
  [
    v.strictObject({ click: v.strictObject(Element), opens: v.optional(v.literal('dialog')) }),
    v.strictObject({
      type: v.strictObject({
        ...Element,
        text: v.pipe(v.string(), v.maxLength(20_000)),
        replace: v.optional(v.boolean()),
      }),
    }),
    v.strictObject({ press: Words }),
    v.strictObject({
      wait: v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(120_000)), v.strictObject(Element)]),
    }),
    v.strictObject({ picture: Words }),
  ],
  'must be one of {"click": …}, {"type": …}, {"press": …}, {"wait": …} and {"picture": …}, in the shapes that test/check/README.md shows',
);
export type Step = v.InferOutput<typeof Step>;

const Steps = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  pages: v.record(Words, v.array(Step)),
});

/** By page; several names may mean the same one. */
export type Pages<T> = ReadonlyArray<readonly [name: string, value: T]>;

/** @throws Trouble with line and column of the first thing that is wrong. */
export const readExpectations = (file: JsonFile): Pages<Expected> => read(file, Expectations);
export const readSteps = (file: JsonFile): Pages<Step[]> => read(file, Steps);

function read<T>(file: JsonFile, schema: v.GenericSchema<unknown, { pages: Record<string, T> }>): Pages<T> {
  const { success, output, issues } = v.safeParse(schema, file.value);
  if (success) return Object.entries(output.pages);
  const lines = issues.slice(0, 5).map((issue) => {
    const at = (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? key : []));
    return `${file.place(at)} ${pathText(at)} ${sentence(issue)}.`;
  });
  throw new Trouble(lines.join('\n'));
}

/** What valibot says, as the end of a sentence. */
function sentence({ type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (/^(?:must|has)/.test(message)) return message.replace(/\.$/, '');
  if (type === 'strict_object' && expected === 'never') return 'is no known field';
  if (received === 'undefined') return 'is missing';
  return `must be ${expected ?? 'another value'}, and ${received} is not`;
}

/** What a file says about a page, in its order. */
export const forPage = <T>(pages: Pages<T>, target: Target): T[] =>
  pages.filter(([name]) => isMeant(name, target)).map(([, value]) => value);

/** Names of a file that mean none of the pages: a slip, or pages that are left out this time. */
export const namesOfNone = (pages: Pages<unknown>, targets: readonly Target[]): string[] =>
  pages.map(([name]) => name).filter((name) => name !== '*' && !targets.some((target) => isMeant(name, target)));
