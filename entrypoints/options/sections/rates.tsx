import { isOwnRate, RATE_CARDS, unitOf } from '../../../shared/credits/catalog/rate-cards.ts';
import type { FeatureId, RateCard } from '../../../shared/credits/types.ts';
import { fill, nameOf } from '../../../shared/credits/wording.ts';
import { Mark, NumberField } from '../../companion/controls.tsx';
import { change, rateFile, settings } from '../../companion/state.ts';
import { isRate } from '../../storage/settings.ts';
import { credits, texts } from '../../texts/texts.ts';
import { priceOn } from '../prices.ts';
import type { Section } from '../section.ts';
import { cardInUse } from './plan.tsx';
import { RateFile } from './rate-file.tsx';

/** Rates that the user has found out, which win over the card's. */
export function ratesSection(): Section {
  const { rates: words, rateFile: file } = texts.value.options;
  const own = Object.keys(settings.value.ownRates) as FeatureId[];
  const features = [...new Set([...featuresWithUnit(cardInUse()), ...own])];
  return {
    id: 'rates',
    intro: words.intro,
    items: [
      {
        id: 'file',
        alone: true,
        words: [file.title, file.hint, file.choose, rateFile.value?.name ?? ''],
        view: () => <RateFile />,
      },
      ...features.map((feature) => ({
        id: `rate-${feature}`,
        words: [nameOf(feature, credits.value.messages), unitText(feature)],
        view: () => <OwnRate feature={feature} />,
      })),
    ],
  };
}

/** What the card prices, and what it includes but another card prices by the minute: only of those is the unit known. */
function featuresWithUnit(card: RateCard): FeatureId[] {
  const isTimed = ({ feature }: { feature: FeatureId }): boolean =>
    RATE_CARDS.some(({ rates }) => rates.some((rate) => rate.feature === feature && rate.per === 'minute'));
  return [...card.rates, ...card.included.filter(isTimed)].map(({ feature }) => feature);
}

function OwnRate({ feature }: { feature: FeatureId }) {
  const words = texts.value.options.rates;
  const { ownRates } = settings.value;
  const own = ownRates[feature];
  const name = nameOf(feature, credits.value.messages);
  const clear = (): void => {
    const { [feature]: _, ...others } = ownRates;
    void change({ ownRates: others });
  };
  return (
    <NumberField
      label={name}
      hint={fill(words.published, { rate: priceOn(cardInUse(), feature).text })}
      unit={unitText(feature)}
      step="any"
      fault={words.invalid}
      value={own}
      accepts={(rate) => isRate(rate) && isOwnRate(rate)}
      onChange={(rate) => change({ ownRates: { ...ownRates, [feature]: rate } })}
      onClear={clear}
    >
      {own !== undefined && (
        <p class="own">
          <Mark kind="own">{texts.value.marks.own}</Mark>
          <button
            type="button"
            class="button plain"
            aria-label={fill(words.clearLabel, { feature: name })}
            onClick={clear}
          >
            {words.clear}
          </button>
        </p>
      )}
    </NumberField>
  );
}

/** "credits per minute" */
const unitText = (feature: FeatureId): string => {
  const card = cardInUse();
  const { messages } = credits.value;
  return fill(messages.rate, { credits: messages.noun[card.noun], per: messages.per[unitOf(card, feature)] });
};
