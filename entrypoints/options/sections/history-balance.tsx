import { useSignal } from '@preact/signals';
import { burnDown, spendLog } from '../../../shared/credits/history.ts';
import type { Period } from '../../../shared/credits/spending.ts';
import { fill, formatCredits, formatNumber, formatTime, plural } from '../../../shared/credits/wording.ts';
import { history } from '../../companion/history.ts';
import { balancePlot, namesOf, readingsIn } from '../../companion/history-view.ts';
import { renewalAfter } from '../../companion/renewal.ts';
import { describeRunOut, formatDay, runOutOf } from '../../companion/run-out.ts';
import { now } from '../../companion/state.ts';
import type { KeptReading } from '../../storage/history.ts';
import { credits, texts } from '../../texts/texts.ts';
import { Chart } from './history-chart.tsx';

/** Longer tables help nobody; a file has them all. */
const MOST_ROWS = 100;

const LINES = [
  { color: '--accent', kind: 'steps' },
  { color: '--soft', kind: 'expected' },
  { color: '--soft', kind: 'expected' },
] as const;

/** What was left, over time, and how long it may last. */
export function BalanceOverTime({ period }: { period: Period }) {
  const words = texts.value.history;
  const { messages } = credits.value;
  const pointed = useSignal<number | undefined>(undefined);
  const { readings } = history.value;
  const shown = readingsIn(readings, period);
  const end = runOutOf(readings, now.value, renewalAfter);
  const pace = describeRunOut(end, burnDown(readings, now.value), texts.value, messages);
  if (shown.length === 0) {
    const last = readings.at(-1);
    return (
      <figure class="card figure">
        <figcaption>
          <h3>{words.balance}</h3>
          <p>{fill(words.nothingIn, { day: last ? formatDay(last.at, messages) : '' })}</p>
        </figcaption>
      </figure>
    );
  }
  const plot = balancePlot(shown, period, end);
  const at = shown[Math.min(pointed.value ?? shown.length - 1, shown.length - 1)];
  return (
    <figure class="card figure">
      <figcaption>
        <h3>{words.balance}</h3>
        <p>{describe(shown)}</p>
        <p>
          {pace} {plot.lines.length > 1 && words.expected}
        </p>
      </figcaption>
      {/* One reading is a point, and no course of things. */}
      {shown.length > 1 && (
        <Chart
          plot={plot}
          lines={LINES.slice(0, plot.lines.length)}
          band={plot.lines.length > 1 ? [1, 2] : undefined}
          onPoint={(index) => {
            pointed.value = index;
          }}
        />
      )}
      <p class="pointed" aria-hidden="true">
        {at && fill(words.at, { time: formatTime(at.at, messages, true), credits: amount(at.remaining) })}
      </p>
      <AsTable readings={shown} />
    </figure>
  );
}

const amount = (value: number): string => formatCredits(value, 'plain', credits.value.messages);

function describe(readings: readonly KeptReading[]): string {
  const { messages } = credits.value;
  const log = spendLog(readings);
  const sum = (wanted: 'spend' | 'refill'): number =>
    log.filter(({ kind }) => kind === wanted).reduce((all, each) => all + each.amount, 0);
  return fill(texts.value.history.balanceFrom, {
    from: formatDay(readings[0]?.at ?? 0, messages),
    to: formatDay(readings.at(-1)?.at ?? 0, messages),
    spent: amount(sum('spend')),
    refilled: amount(sum('refill')),
  });
}

/** The same as a table: the newest first, with what a change was for. */
function AsTable({ readings }: { readings: readonly KeptReading[] }) {
  const words = texts.value.history;
  const { messages, pages } = credits.value;
  const rows = readings
    .map((reading, index) => ({ ...reading, change: reading.remaining - (readings[index - 1] ?? reading).remaining }))
    .toReversed()
    .slice(0, MOST_ROWS);
  const signed = new Intl.NumberFormat(messages.locale, { signDisplay: 'exceptZero' });
  const spentOn = (at: number): string =>
    history.value.charges
      .filter((charge) => charge.at === at)
      .map((charge) => `${namesOf(charge.features, messages)} ${formatNumber(charge.credits, messages)}`)
      .join(messages.comma);
  return (
    <details>
      <summary>{words.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={words.balance}>
        <table>
          <caption>{plural(words.tableOnly, rows.length, messages)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.time}</th>
              <th scope="col" class="figures">
                {words.columns.balance}
              </th>
              <th scope="col" class="figures">
                {words.columns.change}
              </th>
              <th scope="col">{words.columns.spentOn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, remaining, change, entered }) => (
              <tr key={at}>
                <th scope="row">{formatTime(at, messages, true)}</th>
                <td class="figures">{formatNumber(remaining, messages)}</td>
                <td class="figures">{change === 0 ? '' : signed.format(change)}</td>
                <td>{entered ? pages.sources.user : spentOn(at) || (change < 0 ? words.unknown : '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
