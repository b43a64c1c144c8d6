import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { OFFERS } from '../../../shared/credits/catalog/plans.ts';
import { DEFAULT_RATE_CARD, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { formatLength } from '../../../shared/credits/format.ts';
import type { FeatureId, Plan, RateCard } from '../../../shared/credits/types.ts';
import { fill, formatCredits, nameOf } from '../../../shared/credits/wording.ts';
import { Choice } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { PLAN_CHOICES, RATE_CARD_CHOICES } from '../../storage/settings.ts';
import { credits, texts } from '../../texts/texts.ts';
import type { Section } from '../section.ts';
import { Generations } from './generations.tsx';
import { CardTable, SourceList } from './rate-card.tsx';

/** The card that holds for the user, assumed where nothing was said. */
export const cardInUse = (): RateCard => {
  const { rateCard: chosen } = settings.value;
  return rateCard(chosen === 'auto' ? DEFAULT_RATE_CARD : chosen);
};

/** Which prices hold, what they are, where they come from, and what they were. */
export function planSection(): Section {
  const { plan: words, options } = texts.value;
  const { messages } = credits.value;
  const features = (Object.keys(FEATURE_NAMES) as FeatureId[]).map((feature) => nameOf(feature, messages));
  return {
    id: 'plan',
    intro: options.plan.intro,
    items: [
      {
        id: 'card',
        words: [words.prices, options.plan.cardHint, ...Object.values(words.cards)],
        view: () => (
          <Choice
            label={words.prices}
            hint={options.plan.cardHint}
            value={settings.value.rateCard}
            choices={RATE_CARD_CHOICES}
            nameOf={(id) => words.cards[id]}
            onChange={(id) => change({ rateCard: id })}
          />
        ),
      },
      {
        id: 'plan',
        words: [words.plan, options.plan.planHint, ...Object.values(words.names)],
        view: () => (
          <Choice
            label={words.plan}
            hint={factsOf() || options.plan.planHint}
            value={settings.value.plan}
            choices={PLAN_CHOICES}
            nameOf={(id) => words.names[id]}
            onChange={(id) => change({ plan: id })}
          />
        ),
      },
      {
        id: 'rate-card',
        alone: true,
        words: [options.card.title, options.card.hint, options.card.price, ...features],
        view: (has) => <CardTable card={cardInUse()} has={has} />,
      },
      {
        id: 'generations',
        alone: true,
        words: [options.generations.title, options.generations.hint, ...features],
        view: (has) => <Generations mine={cardInUse().id} has={has} />,
      },
      {
        id: 'sources',
        alone: true,
        words: [options.sources.title, options.sources.hint],
        view: () => <SourceList card={cardInUse()} />,
      },
    ],
  };
}

/** What the chosen plan is known to have: "600 credits a month, $29 a month, videos up to 30 min" */
function factsOf(): string {
  const card = cardInUse();
  const plan: Plan | undefined = OFFERS[card.id].plans.find(({ id }) => id === settings.value.plan);
  if (!plan) return '';
  const { messages } = credits.value;
  const words = texts.value.options.plan.facts;
  const { usdPerMonth, longestVideoMinutes: longest = 0 } = plan;
  const usd = new Intl.NumberFormat(messages.locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
  const seconds = longest * 60;
  const facts = [
    plan.credits === 'unknown'
      ? words.creditsUnknown
      : fill(words.credits, { credits: formatCredits(plan.credits, card.noun, messages) }),
    plan.shared && words.shared,
    usdPerMonth !== 'unknown' && fill(words.usd, { usd: usd.format(usdPerMonth) }),
    seconds > 0 && fill(words.longest, { length: formatLength({ min: seconds, max: seconds }, messages) }),
  ];
  return facts.filter(Boolean).join(messages.comma);
}
