import { FEATURE_LABELS, FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';
import { fill, nameOf } from '../../../shared/credits/wording.ts';
import { Switch } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { credits, texts } from '../../texts/texts.ts';
import { type Has, type Item, rowsWith, type Section } from '../section.ts';

/** Engines and clip models are told by rules of their own, all others by their labels. */
const BY_RULE: readonly FeatureId[] = ['avatar-iii', 'avatar-iv', 'avatar-v', 'b-roll-sora-2', 'b-roll-veo-3-1'];
const NAMED = new Set([...BY_RULE, ...FEATURE_LABELS.map(([feature]) => feature)]);
/** What pages name, in the order of the catalog. */
const MARKED = (Object.keys(FEATURE_NAMES) as FeatureId[]).filter((feature) => NAMED.has(feature));

/** What Upfront puts on pages and on the toolbar. */
export function marksSection(): Section {
  const words = texts.value.options.marks;
  const one = (name: 'toolbar' | 'meter' | 'oldWords'): Item => ({
    id: name,
    words: [words[name], words[`${name}Hint`]],
    view: () => (
      <Switch
        label={words[name]}
        hint={words[`${name}Hint`]}
        on={settings.value[name]}
        onChange={(on) => change({ [name]: on })}
      />
    ),
  });
  return {
    id: 'marks',
    intro: words.intro,
    items: [
      one('toolbar'),
      one('meter'),
      one('oldWords'),
      { id: 'features', alone: true, words: featureWords(), view: (has) => <Features has={has} /> },
    ],
  };
}

const name = (feature: FeatureId): string => nameOf(feature, credits.value.messages);

const featureWords = (): string[] => {
  const words = texts.value.options.marks;
  return [words.features, words.featuresHint, ...MARKED.map(name)];
};

function Features({ has }: { has: Has }) {
  const words = texts.value.options.marks;
  const { hidden } = settings.value;
  const onChange = (feature: FeatureId, on: boolean): void => {
    const others = hidden.filter((each) => each !== feature);
    void change({ hidden: on ? others : [...others, feature] });
  };
  return (
    <fieldset class="features">
      <legend>{words.features}</legend>
      <p class="hint">{words.featuresHint}</p>
      <ul>
        {rowsWith(MARKED, name, has).map((feature) => (
          <li key={feature}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.includes(feature)}
                aria-label={fill(words.feature, { feature: name(feature) })}
                onChange={({ currentTarget }) => onChange(feature, currentTarget.checked)}
              />
              {name(feature)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
