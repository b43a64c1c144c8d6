import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { type FeatureId, RATE_CARD_IDS, type RateCardId } from '../../../shared/credits/types.ts';
import { nameOf } from '../../../shared/credits/wording.ts';
import { settings } from '../../companion/state.ts';
import { publishedCard } from '../../storage/rate-file.ts';
import { credits, texts } from '../../texts/texts.ts';
import { type Price, priceOn } from '../prices.ts';
import { type Has, rowsWith } from '../section.ts';

/** What each feature was in each pricing generation: paid, included, or not on the list. */
export function Generations({ mine, has }: { mine: RateCardId; has: Has }) {
  const words = texts.value.options.generations;
  const name = (feature: FeatureId): string => nameOf(feature, credits.value.messages);
  return (
    <>
      <h3 id="generations">{words.title}</h3>
      <p class="hint">{words.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
      <section class="scroll" tabIndex={0} aria-labelledby="generations">
        <table class="generations">
          <thead>
            <tr>
              <th scope="col">{texts.value.options.card.feature}</th>
              {RATE_CARD_IDS.map((id) => (
                <th key={id} scope="col" data-mine={id === mine}>
                  {words.short[id]}
                  <span class="hint">
                    {words.nouns[rateCard(id).noun]}
                    {id === mine && ` · ${settings.value.rateCard === 'auto' ? words.assumed : words.mine}`}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsWith(FEATURES, name, has).map((feature) => (
              <tr key={feature}>
                <th scope="row">{name(feature)}</th>
                {pricesOf(feature).map((price, i) => (
                  <Cell key={RATE_CARD_IDS[i]} price={price} mine={RATE_CARD_IDS[i] === mine} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const FEATURES = Object.keys(FEATURE_NAMES) as FeatureId[];

interface Changing extends Price {
  /** Other than in the generation before. */
  isNew: boolean;
}

function pricesOf(feature: FeatureId): Changing[] {
  const prices = RATE_CARD_IDS.map((id) => priceOn(publishedCard(id), feature));
  return prices.map((price, i) => ({ ...price, isNew: i > 0 && price.text !== prices[i - 1]?.text }));
}

function Cell({ price: { kind, text, isNew }, mine }: { price: Changing; mine: boolean }) {
  const words = texts.value.options.generations;
  return (
    <td data-mine={mine}>
      <span class="price" data-kind={kind} data-new={isNew}>
        {text}
        {isNew && <span class="hidden-words"> ({words.changed})</span>}
      </span>
    </td>
  );
}
