import { useEffect } from 'preact/hooks';
import { OLD_AFTER } from '../../shared/credits/balance.ts';
import { fill, formatTime } from '../../shared/credits/wording.ts';
import { confirmPlan, foundPlan, loadFoundPlan, refusePlan } from '../companion/found-plan.ts';
import { now, settings } from '../companion/state.ts';
import { credits, texts } from '../texts/texts.ts';
import './plan-found.css';

/**
 * The plan that HeyGen's pages have named, with their words, while it differs from what the user has chosen. One press takes
 * it; until then nothing changes.
 */
export function PlanFound() {
  useEffect(() => void loadFoundPlan(), []);
  const found = foundPlan.value;
  const { rateCard, plan } = settings.value;
  const isNews =
    found && !found.refused && ((found.card && found.card !== rateCard) || (found.plan && found.plan !== plan));
  if (!isNews) return null;
  const words = texts.value.planFound;
  const { cards, names, plan: planLabel } = texts.value.plan;
  const time = formatTime(found.at, credits.value.messages, now.value - found.at > OLD_AFTER);
  const hasChosen = (found.card && rateCard !== 'auto') || (found.plan && plan !== 'unknown');
  return (
    <section class="plan-found" aria-label={words.title}>
      <h2>{words.title}</h2>
      <dl>
        {found.plan && (
          <div>
            <dt>{planLabel}</dt>
            <dd>{names[found.plan]}</dd>
          </div>
        )}
        {found.card && (
          <div>
            <dt>{words.prices}</dt>
            <dd>{cards[found.card]}</dd>
          </div>
        )}
      </dl>
      <ul>
        {found.signs.map(({ words: said, on }) => (
          <li key={said}>
            <q>{said}</q> <small>{fill(words.where, { page: placeOf(on), time })}</small>
          </li>
        ))}
      </ul>
      {hasChosen && <p>{words.otherwise}</p>}
      <div class="answers">
        <button type="button" class="main" onClick={() => void confirmPlan(found)}>
          {words.confirm}
        </button>
        <button type="button" onClick={() => void refusePlan(found)}>
          {words.refuse}
        </button>
      </div>
    </section>
  );
}

/** HeyGen's name for a described page, else its path without ids. */
const placeOf = (on: string): string =>
  (texts.value.page.names as Readonly<Record<string, string>>)[on.replace('page:', '')] ?? on.replace('path:', '');
