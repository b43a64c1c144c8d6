import { useEffect } from 'preact/hooks';
import { type Comparison, score, uncertainFeatures } from '../../shared/credits/accuracy.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import { fill, formatNumber, plural } from '../../shared/credits/wording.ts';
import { comparisons, loadHistory } from '../companion/history.ts';
import { namesOf } from '../companion/history-view.ts';
import type { Texts } from '../texts/en.ts';
import { credits, texts } from '../texts/texts.ts';
import './history-parts.css';

/** So many of the last are told of. */
const LAST = 20;

/** How our last estimates did against what HeyGen charged. Nothing before there is one, unless it is always wanted. */
export function Accuracy({ always = false }: { always?: boolean }) {
  const words = texts.value.accuracy;
  const { messages } = credits.value;
  useEffect(() => void loadHistory(), []);
  const last = comparisons.value.slice(-LAST);
  if (last.length === 0 && !always) return null;
  const uncertain = uncertainFeatures(comparisons.value);
  return (
    <section class="card figure accuracy" aria-label={words.title}>
      {always && <h3>{words.title}</h3>}
      <p>{last.length === 0 ? words.none : describeScore(last, texts.value, messages)}</p>
      {uncertain.length > 0 && (
        <p class="mark" data-kind="estimate">
          {fill(words.uncertain, { features: namesOf(uncertain, messages) })}
        </p>
      )}
    </section>
  );
}

/** "Our last 20 estimates: 19 exact, 1 high by 1." */
export function describeScore(last: readonly Comparison[], { accuracy: words }: Texts, messages: Messages): string {
  const { all, exact, within, high, low } = score(last);
  const { parts } = words;
  const off = ({ count, by }: typeof high, one: typeof parts.high, several: typeof parts.high): string =>
    fill(plural(count === 1 ? one : several, count, messages), { by: formatNumber(by, messages) });
  const said = [
    exact > 0 ? plural(parts.exact, exact, messages) : '',
    within > 0 ? plural(parts.within, within, messages) : '',
    high.count > 0 ? off(high, parts.high, parts.highUpTo) : '',
    low.count > 0 ? off(low, parts.low, parts.lowUpTo) : '',
  ].filter(Boolean);
  return fill(plural(words.last, all, messages), { parts: said.join(messages.comma) });
}
