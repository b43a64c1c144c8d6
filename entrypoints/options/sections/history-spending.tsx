import { useSignal } from '@preact/signals';
import { type Period, spendingBy } from '../../../shared/credits/spending.ts';
import { fill, formatCredits, formatNumber } from '../../../shared/credits/wording.ts';
import { history } from '../../companion/history.ts';
import {
  type Bar,
  colorsOf,
  namesOf,
  type Part,
  partsOf,
  spendingBars,
  stackedPlot,
} from '../../companion/history-view.ts';
import { credits, texts } from '../../texts/texts.ts';
import { Chart } from './history-chart.tsx';

const DAY = 86_400_000;
const EVER: Period = { from: 0, to: 8.64e15 };

/** What was spent in the time shown, by feature and over time. */
export function SpendingByFeature({ period }: { period: Period }) {
  const words = texts.value.history;
  const pointed = useSignal<number | undefined>(undefined);
  const { readings, charges } = history.value;
  const parts = partsOf(spendingBy(readings, charges, period));
  const total = parts.reduce((sum, part) => sum + part.credits, 0);
  if (total === 0) {
    return (
      <figure class="card figure">
        <figcaption>
          <h3>{words.spending}</h3>
          <p>{words.noSpending}</p>
        </figcaption>
      </figure>
    );
  }
  const colors = colorsOf(parts, spendingBy(readings, charges, EVER));
  const bars = spendingBars(readings, charges, period, parts);
  const bar = bars[pointed.value ?? bars.findLastIndex((each) => each.credits.some(Boolean))];
  return (
    <figure class="card figure">
      <figcaption>
        <h3>{words.spending}</h3>
      </figcaption>
      <Chart
        plot={stackedPlot(bars, parts)}
        lines={parts.map((_, index) => ({
          color: colors[parts.length - 1 - index] ?? '--soft',
          kind: 'bars' as const,
        }))}
        span={[period.from / 1000, period.to / 1000]}
        onPoint={(index) => {
          pointed.value = index;
        }}
      />
      <p class="pointed" aria-hidden="true">
        {bar && describe(bar, parts)}
      </p>
      <Totals parts={parts} colors={colors} total={total} />
      {parts.some(({ kind }) => kind === 'unknown') && <p class="hint">{words.unknownWhy}</p>}
      <AsTable bars={bars} parts={parts} />
    </figure>
  );
}

function nameOf({ kind, features }: Part): string {
  const words = texts.value.history;
  if (kind === 'features') return namesOf(features, credits.value.messages);
  return kind === 'other' ? words.otherFeatures : words.unknown;
}

/** "Nov 14", "Nov 8 – 14" */
function formatBar({ from, to }: Bar): string {
  const form = new Intl.DateTimeFormat(credits.value.messages.locale, { month: 'short', day: 'numeric' });
  // It ends at midnight, which is the next day's.
  return to - from <= 1.5 * DAY ? form.format(from) : form.formatRange(from, to - 1);
}

function spentIn(bar: Bar, parts: readonly Part[]): string {
  const { messages } = credits.value;
  return parts
    .flatMap((part, index) => {
      const spent = bar.credits[index] ?? 0;
      return spent > 0 ? [`${nameOf(part)} ${formatNumber(spent, messages)}`] : [];
    })
    .join(messages.comma);
}

function describe(bar: Bar, parts: readonly Part[]): string {
  const total = bar.credits.reduce((sum, each) => sum + each, 0);
  const { messages } = credits.value;
  const words = { time: formatBar(bar), credits: formatCredits(total, 'plain', messages) };
  const spent = spentIn(bar, parts);
  return fill(texts.value.history.at, words) + (spent ? ` (${spent})` : '');
}

function Totals({ parts, colors, total }: { parts: readonly Part[]; colors: readonly string[]; total: number }) {
  const words = texts.value.history.columns;
  const { messages } = credits.value;
  const percent = new Intl.NumberFormat(messages.locale, { style: 'percent' });
  return (
    <table class="totals">
      <thead>
        <tr>
          <th scope="col">{words.feature}</th>
          <th scope="col" class="figures">
            {words.credits}
          </th>
          <th scope="col" class="figures">
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={colors[index]}>
            <th scope="row">
              <span class="swatch" style={{ '--swatch': `var(${colors[index]})` }} />
              {nameOf(part)}
              {part.kind === 'other' && <span class="hint"> {namesOf(part.features, messages)}</span>}
            </th>
            <td class="figures">{formatNumber(part.credits, messages)}</td>
            <td class="figures">{percent.format(part.credits / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The bars as a table: the newest first, and only those in which something was spent. */
function AsTable({ bars, parts }: { bars: readonly Bar[]; parts: readonly Part[] }) {
  const words = texts.value.history;
  const { messages } = credits.value;
  const spent = bars.toReversed().filter((bar) => bar.credits.some(Boolean));
  return (
    <details>
      <summary>{words.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={words.spending}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.time}</th>
              <th scope="col" class="figures">
                {words.columns.credits}
              </th>
              <th scope="col">{words.columns.spentOn}</th>
            </tr>
          </thead>
          <tbody>
            {spent.map((bar) => (
              <tr key={bar.from}>
                <th scope="row">{formatBar(bar)}</th>
                <td class="figures">
                  {formatNumber(
                    bar.credits.reduce((sum, each) => sum + each, 0),
                    messages,
                  )}
                </td>
                <td>{spentIn(bar, parts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
