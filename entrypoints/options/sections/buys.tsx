import { spendable } from '../../../shared/credits/balance.ts';
import { balance, now } from '../../companion/state.ts';
import { credits, texts } from '../../texts/texts.ts';
import type { Section } from '../section.ts';
import { StillBuysTable } from './still-buys.tsx';

/** What the balance pays for, feature by feature. */
export function buysSection(): Section {
  const words = texts.value.options.buys;
  return {
    id: 'buys',
    intro: words.intro,
    items: [
      {
        id: 'still-buys',
        alone: true,
        words: [words.intro, credits.value.pages.stillBuys.title],
        view: () =>
          spendable(balance.value, now.value).kind === 'unknown' ? <p>{words.unknown}</p> : <StillBuysTable />,
      },
    ],
  };
}
