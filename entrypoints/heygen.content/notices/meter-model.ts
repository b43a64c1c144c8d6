import { type Spendable, surenessOf } from '../../../shared/credits/balance.ts';
import { FREE_VIDEOS } from '../../../shared/credits/catalog/free-videos.ts';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import {
  fill,
  formatCredits,
  formatDay,
  formatLength,
  formatNumber,
  formatTime,
  plural,
} from '../../../shared/credits/format.ts';
import type { Words } from '../../../shared/credits/locales/messages.ts';
import { creditsOf, span } from '../../../shared/credits/range.ts';
import type { RateCard, RateCardId } from '../../../shared/credits/types.ts';
import type { MeterModel } from '../../../shared/ui/meter-view.tsx';
import { allWords } from '../all-words.ts';
import type { PageReading } from '../reading/read-page.ts';

/** What the meter speaks of. */
export interface Metered {
  left: Spendable;
  reading: PageReading | undefined;
  card: RateCardId;
  /** The account has videos in the place of credits. */
  isFree: boolean;
  words: Words;
  /** The day on which credits are renewed, as a page of HeyGen's has said; milliseconds since 1970. */
  renews: number | undefined;
  /** The page calls credits by their old name: the meter stands where that would be explained. */
  hasOldName: boolean;
}

/** All that can be said, in one language. */
type Said = ReturnType<typeof allWords>;

/** The meter's words: the balance with where it comes from, what this page would spend, and when it is renewed. */
export function meterModel(metered: Metered, now: number): Omit<MeterModel, 'folded'> {
  const { left, card, isFree, renews, hasOldName } = metered;
  const said = allWords(metered.words);
  const { messages, notice } = said;
  const { meter, rename } = notice;
  const { noun } = rateCard(card);
  const notes = [isFree ? freeRule(said) : sourceOf(left, said), spendOf(metered, noun, said)];
  if (renews !== undefined && renews > now) notes.push(fill(meter.resets, { day: formatDay(renews, messages) }));
  if (hasOldName) notes.push(rename.head);
  const balance = isFree ? meter.free : balanceIn(left, noun, said);
  const { name, move, fold, unfold, close } = meter;
  return {
    locale: messages.locale,
    dir: messages.dir,
    state: isFree ? 'exact' : surenessOf(left),
    balance,
    notes,
    words: { whole: [name, balance, ...notes].join(messages.semicolon), move, fold, unfold, close },
  };
}

function balanceIn(left: Spendable, noun: RateCard['noun'], { messages, notice: { meter } }: Said): string {
  if (left.kind === 'unknown') return meter.unknown;
  const credits = formatCredits(left.credits, noun, messages);
  if (!left.stale) return fill(meter.exact, { credits });
  return fill(meter.stale, { credits, time: formatTime(left.readAt, messages, left.old) });
}

const freeRule = ({ messages, advice }: Said): string =>
  plural(advice.freeVideos, FREE_VIDEOS.videos, messages, {
    n: formatNumber(FREE_VIDEOS.videos, messages),
    length: formatLength(FREE_VIDEOS.seconds, messages),
  });

function sourceOf(left: Spendable, { messages, pages, notice: { meter } }: Said): string {
  if (left.kind === 'unknown') return meter.howToKnow;
  const words = { source: pages.sources[left.source], time: formatTime(left.readAt, messages, left.old) };
  return fill(left.stale ? meter.mayHaveChanged : meter.asOf, words);
}

/** All that the page's buttons would spend, from the least to the most; unknown as soon as one of them is. */
function spendOf({ reading }: Metered, noun: RateCard['noun'], { messages, notice: { meter } }: Said): string {
  const estimates = reading?.spending.map(({ estimate }) => estimate) ?? [];
  const [first, ...others] = estimates.map((estimate) => creditsOf(estimate));
  if (first === undefined) return meter.pageNothing;
  let all = first;
  for (const cost of others) all = all === 'unknown' || cost === 'unknown' ? 'unknown' : span(all, cost);
  if (all === 'unknown') return meter.pageUnknown;
  if (all.max > 0) return fill(meter.page, { credits: formatCredits(all, noun, messages) });
  const isVideo = estimates.some((estimate) => estimate.kind === 'included' && estimate.quota);
  return isVideo ? meter.pageVideo : fill(meter.pageFree, { noun: messages.noun[noun] });
}
