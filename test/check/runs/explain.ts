import { describeFeature } from '../../../shared/credits/advice-wording.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import type { FeatureId, RateCard } from '../../../shared/credits/types.ts';
import type { Annotations, Box } from '../testing-api.d.ts';

/** Something that stands on a page, as the report tells it. Equal ones are one entry with several places. */
export interface Explained {
  kind: 'badge' | 'estimate' | 'alternatives' | 'notice';
  title: string;
  lines: string[];
  places: Array<{ box: Box; visible: boolean }>;
}

const MESSAGES = { ...en, ...enAdvice };

const STATES: Readonly<Record<string, string>> = {
  enough: 'What is left pays for it.',
  low: 'It takes more than half of what is left, or leaves less than the user’s threshold.',
  short: 'More than what is left.',
  included: 'It costs nothing.',
  unknown: 'The cost or the balance is not known: nothing is claimed.',
};

/** What is on a page, in words. `card`: the one that the extension counts with; where nobody knows it, no price is explained. */
export function explain(
  { badges, estimates, alternatives, notices }: Annotations,
  card: RateCard | undefined,
): Explained[] {
  const all: Explained[] = [
    ...estimates.map(
      ({ sentence, control, credits, remaining, state, feature, box, visible }): Explained => ({
        kind: 'estimate',
        title: sentence,
        lines: [
          control
            ? `Beside the ${control.role || 'element'} “${control.name || 'without a name'}”.`
            : 'Beside nothing: its control is gone.',
          `${featureNames(feature)}: ${credits} of ${remaining}, ${state}. ${STATES[state] ?? ''}`.trim(),
        ],
        places: [{ box, visible }],
      }),
    ),
    ...alternatives.map(
      ({ items, box, visible }): Explained => ({
        kind: 'alternatives',
        title: 'What to do instead',
        lines: items.map(({ text }, i) => `${i + 1}. ${text}`),
        places: [{ box, visible }],
      }),
    ),
    ...badges.map(
      ({ feature, text, label, native, kind, box, visible }): Explained => ({
        kind: 'badge',
        title: `${label || featureNames(feature)}: ${text}`,
        lines: [
          (card && describeFeature(feature as FeatureId, card, MESSAGES)) || `${featureNames(feature)}, ${kind}.`,
          ...(native ? ['HeyGen’s own mark stands there too, so only the rate is added.'] : []),
        ],
        places: [{ box, visible }],
      }),
    ),
    ...notices.map(
      ({ notice, text, box, visible }): Explained => ({
        kind: 'notice',
        title: text,
        lines: notice ? [`Notice “${notice}”.`] : [],
        places: [{ box, visible }],
      }),
    ),
  ];
  const merged = new Map<string, Explained>();
  for (const one of all) {
    const key = JSON.stringify([one.kind, one.title, one.lines]);
    const known = merged.get(key);
    if (known) known.places.push(...one.places);
    else merged.set(key, one);
  }
  return [...merged.values()];
}

const featureNames = (ids: string): string =>
  ids
    .split(' ')
    .map((id) => (Object.hasOwn(FEATURE_NAMES, id) ? FEATURE_NAMES[id as FeatureId] : id))
    .join(', ');
