import { spendable, surenessOf } from '../../shared/credits/balance.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { describeLeft } from '../../shared/credits/left-wording.ts';
import { fill, formatTime } from '../../shared/credits/wording.ts';
import { Mark } from '../companion/controls.tsx';
import { checked, checkNow } from '../companion/page-state.ts';
import { balance, now, settings } from '../companion/state.ts';
import { credits, texts } from '../texts/texts.ts';
import { EnterBalance } from './enter-balance.tsx';

/** What is left, with where and when that was read; how sure it is stands beside it in a word and a shape. */
export function BalanceCard() {
  const { balance: words, marks } = texts.value;
  const { messages, pages } = credits.value;
  const left = spendable(balance.value, now.value);
  // Which kind they are, only the user knows.
  const { rateCard: card } = settings.value;
  const noun = card === 'auto' ? 'plain' : rateCard(card).noun;
  const isKnown = left.kind === 'known';
  const sureness = surenessOf(left);
  return (
    <section class="balance card" aria-label={words.title} data-state={!isKnown || left.stale ? sureness : 'fresh'}>
      <div class="first">
        <strong>{isKnown ? describeLeft(left.credits, noun, messages, pages) : words.unknown}</strong>
        <Mark kind={sureness}>{marks[sureness]}</Mark>
      </div>
      <p>
        {isKnown
          ? // The mark says already who has entered it.
            [
              ...(sureness === 'entered' ? [] : [pages.sources[left.source]]),
              fill(pages.asOf, { time: formatTime(left.readAt, messages, left.old) }),
            ].join(messages.comma)
          : pages.balanceUnknown}
      </p>
      <CheckNow isOld={!isKnown || left.stale} />
    </section>
  );
}

/** Has the page read again; what came of it is said beside the button. Where that may not help, the user may say it. */
function CheckNow({ isOld }: { isOld: boolean }) {
  const words = texts.value.check;
  const state = checked.value;
  const said = { 'not-yet': '', asking: '', seen: words.seen, 'not-shown': words.notShown, 'no-page': words.noPage }[
    state
  ];
  return (
    <div class="check">
      <button type="button" class="button" aria-disabled={state === 'asking'} onClick={() => void checkNow()}>
        {state === 'asking' ? words.checking : words.now}
      </button>
      <EnterBalance isOffered={isOld} />
      <p role="status">{said}</p>
    </div>
  );
}
