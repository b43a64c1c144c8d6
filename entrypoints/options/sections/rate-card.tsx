import { describeAge, describePrices } from '../../../shared/credits/card-wording.ts';
import { unitOf } from '../../../shared/credits/catalog/rate-cards.ts';
import { SOURCES, type Source } from '../../../shared/credits/catalog/sources.ts';
import type { Confidence, FeatureId, Rate, RateCard } from '../../../shared/credits/types.ts';
import { fill, formatNumber, nameOf } from '../../../shared/credits/wording.ts';
import { Mark, type Sureness } from '../../companion/controls.tsx';
import { dayText } from '../../companion/day.ts';
import { now, rateFile, settings } from '../../companion/state.ts';
import { idOfFile } from '../../storage/rate-file.ts';
import { credits, texts } from '../../texts/texts.ts';
import { capText, priceText, variantText } from '../prices.ts';
import { type Has, rowsWith } from '../section.ts';
import { whenSeen } from '../seen.ts';

/** A row of the table. */
interface Row {
  key: string;
  name: string;
  detail: string;
  price: string;
  confidence: Confidence;
  sources: readonly string[];
}

/** A source of the catalog, or of a file. */
type Listed = Omit<Source, 'kind'> & { kind: Source['kind'] | 'file' };

/** Every price of a card, with how sure it is and where it comes from. */
export function CardTable({ card, has }: { card: RateCard; has: Has }) {
  const words = texts.value.options.card;
  const numbers = numbersOf(card);
  const { messages, prices } = credits.value;
  const about = [
    fill(words.hint, { date: dayText(card.checked) }),
    ...(rateFile.value?.card === card.id
      ? describePrices(rateFile.value, now.value, messages, prices)
      : [describeAge(card.checked, now.value, messages, prices)]),
  ];
  return (
    <>
      <h3 id="rate-card">{words.title}</h3>
      <p class="hint">{about.join(' ')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
      <section class="scroll" tabIndex={0} aria-labelledby="rate-card">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.feature}</th>
              <th scope="col">{words.price}</th>
              <th scope="col">{words.sure}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {rowsWith(rowsOf(card), ({ name, detail }) => `${name} ${detail}`, has).map(
              ({ key, name, detail, price, confidence, sources }) => (
                <tr key={key}>
                  <th scope="row">
                    {name}
                    {detail && <span class="hint"> {detail}</span>}
                  </th>
                  <td>{price}</td>
                  <td>
                    <Mark kind={SURENESS[confidence]}>
                      {confidence === 'own' ? texts.value.marks.own : words[confidence]}
                    </Mark>
                  </td>
                  <td class="numbers">{sources.map((id) => numbers.get(id)).join(credits.value.messages.comma)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}

const SURENESS: Readonly<Record<Confidence, Sureness>> = {
  published: 'exact',
  inferred: 'estimate',
  own: 'own',
  unknown: 'unknown',
};

function rowsOf(card: RateCard): Row[] {
  const { card: words } = texts.value.options;
  const { messages } = credits.value;
  const rates = card.rates.map((rate) => ({
    key: `${rate.feature} ${JSON.stringify(rate.when)}`,
    name: nameOf(rate.feature, messages),
    detail: [variantText(rate), plansText(rate)].filter(Boolean).join(messages.comma),
    ...ownOr(rate.feature, rate.per, {
      price: priceText(rate.credits, rate.per),
      confidence: rate.confidence,
      sources: rate.sources,
    }),
  }));
  const motion =
    card.motion === 'unknown'
      ? []
      : [
          {
            key: 'custom-motion',
            name: nameOf('custom-motion', messages),
            detail: '',
            price: fill(words.motion, {
              n: formatNumber(card.motion.factor, messages),
              features: card.motion.on.map((feature) => nameOf(feature, messages)).join(messages.comma),
            }),
            confidence: card.motion.confidence,
            sources: card.motion.sources,
          },
        ];
  const included = card.included.map(({ feature, confidence, sources }) => ({
    key: `${feature} included`,
    name: nameOf(feature, messages),
    detail: capText(card, feature),
    ...ownOr(feature, unitOf(card, feature), { price: words.included, confidence, sources }),
  }));
  return [...rates, ...motion, ...included];
}

/** What the user has entered wins, and is told from what others have published. */
function ownOr(
  feature: FeatureId,
  per: Rate['per'],
  listed: Pick<Row, 'price' | 'confidence' | 'sources'>,
): typeof listed {
  const own = settings.value.ownRates[feature];
  return own === undefined ? listed : { price: priceText(own, per), confidence: 'own', sources: [] };
}

/** "only on Pro, Business, Enterprise" */
function plansText({ plans }: Rate): string {
  if (!plans) return '';
  const names = plans.map((plan) => texts.value.plan.names[plan]).join(credits.value.messages.comma);
  return fill(texts.value.options.card.onPlans, { plans: names });
}

/** The sources of a card, numbered in the order in which the table names them. */
function numbersOf(card: RateCard): Map<string, number> {
  const ids = new Set(rowsOf(card).flatMap(({ sources }) => sources));
  return new Map([...ids].map((id, i) => [id, i + 1]));
}

/** Where the figures come from, with links where a page is public. */
export function SourceList({ card }: { card: RateCard }) {
  const words = texts.value.options.sources;
  const sources = [...numbersOf(card).keys()].flatMap((id) => SOURCES.find((source) => source.id === id) ?? ofFile(id));
  return (
    <>
      <h3>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      <ol class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />{' '}
            <span class="hint">{[words.kinds[source.kind], seenText(source)].join(credits.value.messages.comma)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A source of the file whose prices hold. Nobody has looked at its address, which stands beside the file itself. */
function ofFile(id: string): Listed | [] {
  const found = rateFile.value?.sources.find((source) => idOfFile(source.id) === id);
  return found ? { id, title: found.title, seen: found.seen, kind: 'file' } : [];
}

/** When it was seen, and whether by whoever quotes it; the ids of those say nothing to people. */
function seenText({ seen }: Listed): string {
  const words = texts.value.options.sources;
  const { messages } = credits.value;
  const when = whenSeen(seen, messages.locale);
  const text = fill(seen.startsWith('before ') ? words.seenBefore : words.seen, { when });
  return [text, ...(seen.includes('(as read ') ? [words.quoted] : [])].join(messages.comma);
}

function SourceTitle({ source: { title, url, kind } }: { source: Listed }) {
  if (!url) return <bdi lang={kind === 'file' ? undefined : 'en'}>{title}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <span lang="en">{title}</span>
      <span class="hidden-words"> ({texts.value.options.sources.opens})</span>
    </a>
  );
}
