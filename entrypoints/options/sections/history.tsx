import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { loadFoundPlan } from '../../companion/found-plan.ts';
import { aside, forgetAside, history, isLoaded, loadHistory, saveAside } from '../../companion/history.ts';
import { PERIODS, type PeriodName, periodOf } from '../../companion/history-view.ts';
import { now } from '../../companion/state.ts';
import { Accuracy } from '../../popup/accuracy.tsx';
import { texts } from '../../texts/texts.ts';
import { BalanceOverTime } from './history-balance.tsx';
import { HistoryData } from './history-data.tsx';
import { Renewal } from './history-renewal.tsx';
import { SpendingByFeature } from './history-spending.tsx';
import './history.css';

/** The balance over time, what it was spent on, how long it lasts, and what can be done with all that. */
export function HistorySection() {
  const id = useId();
  const chosen = useSignal<PeriodName>('month');
  const words = texts.value.history;
  useEffect(() => {
    void loadHistory();
    void loadFoundPlan();
  }, []);
  const { readings } = history.value;
  const period = periodOf(chosen.value, readings, now.value);
  return (
    <div class="history">
      <Troubles />
      {isLoaded.value && readings.length === 0 && <p class="card figure">{words.empty}</p>}
      {readings.length > 0 && (
        <>
          <div class="row">
            <label for={id}>{words.period}</label>
            <select
              id={id}
              value={chosen.value}
              onChange={({ currentTarget }) => {
                chosen.value = PERIODS[currentTarget.selectedIndex] ?? 'month';
              }}
            >
              {PERIODS.map((name) => (
                <option key={name} value={name}>
                  {words.periods[name]}
                </option>
              ))}
            </select>
          </div>
          <BalanceOverTime period={period} />
          <SpendingByFeature period={period} />
        </>
      )}
      <Renewal />
      <Accuracy always />
      <HistoryData />
    </div>
  );
}

/** What went wrong with the history, and what to do about it. */
function Troubles() {
  const words = texts.value.history;
  return (
    <>
      {aside.value !== undefined && (
        <div class="trouble" role="alert">
          <p>{words.broken}</p>
          <div class="actions">
            <button type="button" class="button" onClick={saveAside}>
              {words.saveAside}
            </button>
            <button type="button" class="button" onClick={() => void forgetAside()}>
              {words.forgetAside}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
