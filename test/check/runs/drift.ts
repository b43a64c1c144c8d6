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
const Report = v.looseObject({ version: v.literal(1), pages: v.array(Page) });

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

/** What is other in the second report, page by page. */
export function driftBetween(before: ReportOf, after: ReportOf): Drift[] {
  const names = [...new Set([...before.pages, ...after.pages].map(({ page }) => page))];
  return names.flatMap((name) => {
    const [a, b] = [before, after].map(({ pages }) => pages.find(({ page }) => page === name));
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
    return driftOf(a, b);
  });
}

function driftOf(a: PageOf, b: PageOf): Drift[] {
  const { page } = b;
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
  }

  const [oldLabels, newLabels] = [labelsOf(a), labelsOf(b)];
  for (const label of oldLabels) if (!newLabels.has(label)) note('label-gone', label);
  for (const label of newLabels) if (!oldLabels.has(label)) note('label-new', label);

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

/** A label by its words, its feature and its rate. */
const labelsOf = (page: PageOf): Set<string> =>
  new Set(annotationsOf(page)?.badges.map(({ feature, rate, label }) => `“${label}” ${feature} ${rate}`));

/** By control, and by its number among equals. */
function costsOf(page: PageOf): Map<string, string> {
  const costs = new Map<string, string>();
  for (const { control, feature, credits } of annotationsOf(page)?.estimates ?? []) {
    const name = control ? `${control.role || 'element'} “${control.name}”` : 'no control';
    const same = [...costs.keys()].filter((key) => key === name || key.startsWith(`${name} (`)).length;
    costs.set(same === 0 ? name : `${name} (${same + 1})`, `${feature}: ${credits}`);
  }
  return costs;
}

/** Without the numbers that are others each time. */
const shapeOf = (error: string): string => error.replace(/\d+/g, '#').slice(0, 200);
