import * as v from 'valibot';
import type { JsonFile } from '../cli/json-file.ts';
import { Trouble } from '../cli/trouble.ts';

/*
 * What a site has changed between two reports. What depends on the account alone, such as what is left, is no change of the
 * site's.
 */

/** One difference. */
export interface Drift {
  page: string;
  kind:
    | 'page-gone'
    | 'page-new'
    | 'status'
    | 'landmark-lost'
    | 'landmark-back'
    | 'landmarks-unknown'
    | 'landmarks-known'
    | 'label-gone'
    | 'label-new'
    | 'estimate-gone'
    | 'estimate-new'
    | 'estimate-changed'
    | 'error-new';
  what: string;
  before: string;
  after: string;
}

const Badge = v.looseObject({ feature: v.string(), rate: v.string(), label: v.string() });
const Estimate = v.looseObject({
  feature: v.string(),
  credits: v.string(),
  control: v.optional(v.looseObject({ role: v.string(), name: v.string() })),
});
const Page = v.looseObject({
  page: v.string(),
  status: v.string(),
  views: v.array(
    v.looseObject({ annotations: v.looseObject({ badges: v.array(Badge), estimates: v.array(Estimate) }) }),
  ),
  landmarks: v.union([
    v.literal('unknown'),
    v.looseObject({ found: v.record(v.string(), v.number()), missing: v.array(v.string()) }),
  ]),
  errors: v.array(v.string()),
});
const Told = { browser: v.optional(v.string()), rateCard: v.optional(v.string()) };
const Report = v.looseObject({
  version: v.literal(1),
  ...Told,
  balance: v.optional(v.union([v.number(), v.string()])),
  prices: v.optional(v.looseObject({ name: v.string(), checked: v.string() })),
  pages: v.array(Page),
});

type PageOf = v.InferOutput<typeof Page>;
export type ReportOf = v.InferOutput<typeof Report>;

/** A report as drift needs it. @throws Trouble where a file is none. */
export function readReport(file: JsonFile): ReportOf {
  const { success, output, issues } = v.safeParse(Report, file.value);
  if (success) return output;
  const at = (issues[0].path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? key : [],
  );
  throw new Trouble(
    `${file.place(at)} is no report of "upfront check": ${v.getDotPath(issues[0]) ?? 'it'} is missing or another.`,
  );
}

/** Why a comparison may be about something else than the site, a sentence each. */
export function remarksOn(before: ReportOf, after: ReportOf): string[] {
  const told: ReadonlyArray<[string, (report: ReportOf) => string]> = [
    ['browser', ({ browser = '' }) => browserOf(browser)],
    ['rate card', ({ rateCard = 'auto' }) => rateCard],
    ['file of prices', ({ prices }) => (prices ? `“${prices.name}” of ${prices.checked}` : '')],
    ['balance to begin with', ({ balance = 'unknown' }) => `${balance}`],
  ];
  const others = told.map(([what, read]) => [what, read(before), read(after)]).filter(([, a, b]) => a !== b);
  return others.map(
    ([what, a, b]) =>
      `The ${what} is another: ${a || 'none'} before, ${b || 'none'} now. What differs may be due to that.`,
  );
}

/** "Chrome" of "Chrome/140.0.7339.80": each version is compared with the next. */
const browserOf = (browser: string): string => browser.split('/')[0] ?? '';

/** What is other in the second report, page by page; of several that were named alike, each with the one of its number. */
export function driftBetween(before: ReportOf, after: ReportOf): Drift[] {
  const [old, now] = [numbered(before), numbered(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [a, b] = [old.get(name), now.get(name)];
    if (!a || !b)
      return [
        {
          page: name,
          kind: a ? 'page-gone' : 'page-new',
          what: 'the page',
          before: a?.status ?? '',
          after: b?.status ?? '',
        } as const,
      ];
    if (a.status !== b.status)
      return [{ page: name, kind: 'status', what: 'the page', before: a.status, after: b.status } as const];
    return driftOf(name, a, b);
  });
}

const numbered = ({ pages }: ReportOf): Map<string, PageOf> => byName(pages.map((page) => [page.page, page]));

/** By name, where a second one of the same name is called "name (2)". */
function byName<T>(entries: ReadonlyArray<readonly [name: string, value: T]>): Map<string, T> {
  const map = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const [name, value] of entries) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    map.set(count === 1 ? name : `${name} (${count})`, value);
  }
  return map;
}

function driftOf(page: string, a: PageOf, b: PageOf): Drift[] {
  const drift: Drift[] = [];
  const note = (kind: Drift['kind'], what: string, before = '', after = ''): void =>
    void drift.push({ page, kind, what, before, after });

  if (a.landmarks !== 'unknown' && b.landmarks !== 'unknown') {
    const { found: old, missing: missed } = a.landmarks;
    const { found: now, missing } = b.landmarks;
    for (const landmark of new Set([...Object.keys(old), ...missing]))
      if (!now[landmark] && (old[landmark] || !missed.includes(landmark)))
        note('landmark-lost', landmark, `${old[landmark] ?? 0}`, '0');
    for (const landmark of Object.keys(now))
      if (!old[landmark]) note('landmark-back', landmark, '0', `${now[landmark]}`);
  } else if (a.landmarks !== b.landmarks) {
    const [was, is] = [a.landmarks, b.landmarks].map((each) => (each === 'unknown' ? 'unknown' : 'known'));
    note(is === 'unknown' ? 'landmarks-unknown' : 'landmarks-known', 'the landmarks', was, is);
  }

  const [oldLabels, newLabels] = [labelsOf(a), labelsOf(b)];
  for (const label of oldLabels.keys()) if (!newLabels.has(label)) note('label-gone', label);
  for (const label of newLabels.keys()) if (!oldLabels.has(label)) note('label-new', label);

  const [oldCosts, newCosts] = [costsOf(a), costsOf(b)];
  for (const [control, cost] of oldCosts) {
    const now = newCosts.get(control);
    if (now === undefined) note('estimate-gone', control, cost);
    else if (now !== cost) note('estimate-changed', control, cost, now);
  }
  for (const [control, cost] of newCosts) if (!oldCosts.has(control)) note('estimate-new', control, '', cost);

  const known = new Set(a.errors.map(shapeOf));
  for (const error of new Set(b.errors.map(shapeOf))) if (!known.has(error)) note('error-new', error);
  return drift;
}

const annotationsOf = ({ views }: PageOf) => views.at(-1)?.annotations;

/** A label by its words, its feature and its rate, and by its number among equals. */
const labelsOf = (page: PageOf): Map<string, true> =>
  byName(
    (annotationsOf(page)?.badges ?? []).map(({ feature, rate, label }) => [`“${label}” ${feature} ${rate}`, true]),
  );

/** By control, and by its number among equals. */
const costsOf = (page: PageOf): Map<string, string> =>
  byName(
    (annotationsOf(page)?.estimates ?? []).map(({ control, feature, credits }) => [
      control ? `${control.role || 'element'} “${control.name}”` : 'no control',
      `${feature}: ${credits}`,
    ]),
  );

/** Without the numbers that are others each time. */
const shapeOf = (error: string): string => error.replace(/\d+/g, '#').slice(0, 200);
