import type { Expected } from './files.ts';
import type { PageResult, Verdict } from './report.ts';

type Found = Pick<PageResult, 'views' | 'landmarks' | 'errors'>;
type Fields = Readonly<Record<string, string | number | undefined>>;

/** How a page stands against what is expected of it, in the order of the file. */
export function judge(expected: Expected, { views, landmarks, errors }: Found): Verdict[] {
  const { badges = [], estimates = [], alternatives = [] } = views.at(-1)?.annotations ?? {};
  const listed = alternatives.flatMap(({ items }) => items);
  return [
    ...(expected.badges ?? []).map(({ count, near, ...wanted }) =>
      verdict(
        'a badge',
        { ...wanted, near },
        count,
        badges.filter((badge) => fits(badge, wanted) && isNear(badge.label, near)).length,
        badges
          .filter(({ feature }) => feature === wanted.feature)
          .map(({ label, kind, rate }) => `"${label}" ${kind} ${rate}`),
      ),
    ),
    ...(expected.estimates ?? []).map(({ count, near, says, feature, ...wanted }) =>
      verdict(
        'an estimate',
        { ...wanted, feature, near, says },
        count,
        estimates.filter(
          (shown) =>
            fits(shown, wanted) &&
            isNear(shown.control?.name ?? '', near) &&
            (says === undefined || shown.sentence.includes(says)) &&
            (feature === undefined || feature.split(' ').every((each) => shown.feature.split(' ').includes(each))),
        ).length,
        estimates.map(
          ({ control, feature: shown, credits, remaining, state }) =>
            `near "${control?.name}": ${shown}, ${credits} of ${remaining}, ${state}`,
        ),
      ),
    ),
    ...(expected.alternatives ?? []).map(({ count, ...wanted }) =>
      verdict(
        'an alternative',
        wanted,
        count,
        listed.filter((item) => fits(item, wanted)).length,
        listed.map(({ use, saves }) => `${use} saves ${saves}`),
      ),
    ),
    ...(expected.landmarks ?? []).map((landmark): Verdict => {
      const text = `the landmark ${landmark} is found`;
      if (landmarks === 'unknown')
        return { text, isMet: false, found: 'landmarks cannot be asked for in this browser' };
      const count = landmarks.found[landmark] ?? 0;
      return {
        text,
        isMet: count > 0,
        found: count > 0 ? `${count}` : `found are ${Object.keys(landmarks.found).join(', ') || 'none'}`,
      };
    }),
    ...(expected.errors === undefined
      ? []
      : [
          {
            text: `at most ${expected.errors} errors of the page`,
            isMet: errors.length <= expected.errors,
            found: errors.length === 0 ? 'none' : errors.join('; '),
          },
        ]),
  ];
}

function verdict(
  what: string,
  wanted: Fields,
  count: number | undefined,
  found: number,
  others: readonly string[],
): Verdict {
  const words = Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : `${name} "${value}"`));
  const often = count === undefined ? '' : count === 0 ? ' nowhere' : ` ${count} times`;
  return {
    text: [what, words.length > 0 ? `with ${words.join(', ')}` : ''].filter(Boolean).join(' ') + often,
    isMet: count === undefined ? found > 0 : found === count,
    found: `${found === 0 ? 'none' : found} of that${others.length > 0 ? `; there ${others.length === 1 ? 'is' : 'are'} ${[...new Set(others)].slice(0, 8).join('; ')}` : ''}`,
  };
}

const fits = (shown: object, wanted: object): boolean =>
  Object.entries(wanted).every(
    ([name, value]) => value === undefined || (shown as Record<string, unknown>)[name] === value,
  );

/** Names are compared as people read them: entries of menus have more words behind them. */
const isNear = (name: string, near: string | undefined): boolean =>
  near === undefined ||
  name.toLowerCase() === near.toLowerCase() ||
  name.toLowerCase().startsWith(`${near.toLowerCase()} `);
