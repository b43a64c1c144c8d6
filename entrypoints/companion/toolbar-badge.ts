import { abbreviate } from '../../shared/credits/abbreviate.ts';
import { spendable } from '../../shared/credits/balance.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { describeLeft } from '../../shared/credits/left-wording.ts';
import type { Balance } from '../../shared/credits/types.ts';
import { fill, formatTime } from '../../shared/credits/wording.ts';
import type { Settings } from '../storage/settings.ts';
import type { ToolbarWords } from '../texts/toolbar-words.ts';

/** What the toolbar's button shows: a few characters, their colours, and the whole sentence when it is pointed at. */
export interface ToolbarBadge {
  /** At most four characters, empty for none. */
  text: string;
  color: string;
  textColor: string;
  title: string;
}

const ROOM = 4;

/** Each pair has a contrast of 7 and more, on light and dark toolbars alike: a badge is its own ground. */
const LOOKS = {
  enough: { color: '#3730a3', textColor: '#ffffff' },
  low: { color: '#fbbf24', textColor: '#1b1d28' },
  stale: { color: '#d1d5db', textColor: '#1b1d28' },
} as const;

/**
 * The states differ by their characters first: "200" was just read, "~200" may have changed since or is the user's own figure,
 * "42!" is under the user's threshold (or nothing at all), and where nothing is known nothing is shown.
 */
export function toolbarBadge(
  balance: Balance | undefined,
  settings: Settings,
  now: number,
  { texts, messages, pages }: ToolbarWords,
): ToolbarBadge {
  const none = { text: '', ...LOOKS.stale };
  if (!settings.enabled) return { ...none, title: texts.off };
  const left = spendable(balance, now);
  if (left.kind === 'unknown') return { ...none, title: texts.unknown };

  const { rateCard: card } = settings;
  const noun = card === 'auto' ? 'plain' : rateCard(card).noun;
  const title = fill(left.stale ? texts.leftThen : texts.left, {
    left: describeLeft(left.credits, noun, messages, pages),
    source: pages.sources[left.source],
    asOf: fill(pages.asOf, { time: formatTime(left.readAt, messages, left.old) }),
  });
  if (!settings.toolbar) return { ...none, title };
  const about = { text: `~${abbreviate(left.credits, messages.locale, ROOM - 1)}`, ...LOOKS.stale, title };
  if (left.stale) return about;
  if (left.credits === 0 || left.credits < settings.lowAt)
    return { text: `${abbreviate(left.credits, messages.locale, ROOM - 1)}!`, ...LOOKS.low, title };
  if (left.source === 'user') return about;
  return { text: abbreviate(left.credits, messages.locale, ROOM), ...LOOKS.enough, title };
}
