import { texts } from '../../texts/texts.ts';
import type { Section } from '../section.ts';
import { HistorySection } from './history.tsx';

/** The balance and the spending over time; as one thing, because its parts are about the same period. */
export function historySection(): Section {
  const { history: words, accuracy } = texts.value;
  return {
    id: 'history',
    items: [
      {
        id: 'history',
        alone: true,
        framed: true,
        words: [
          words.period,
          ...Object.values(words.periods),
          words.balance,
          words.spending,
          words.runOut.title,
          words.renewal.title,
          words.renewal.day,
          accuracy.title,
          words.data,
          words.exportJson,
          words.exportCsv,
          words.import,
          words.erase,
        ],
        view: () => <HistorySection />,
      },
    ],
  };
}
