import { ancestors, isHost } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { boundedText } from '../annotate/text.ts';
import { cardText } from './texts.ts';

/** A line of what HeyGen offers with a plan: its list, and beside it the plan's price or credits. */
export function isInPlan(unit: Element): boolean {
  const isLine = unit.matches('li,[role=listitem]');
  for (const row of ancestors(unit, 3)) {
    const list = parentOf(row);
    const text = list && cardText(row);
    // A table of all plans, whatever it is made of.
    const head = list?.firstElementChild;
    if (head && PLANS.test(cardText(head) ?? ''))
      return ([...row.children].find((part) => !isHost(part)) ?? row).contains(unit);
    if (!text || text.length > `${cardText(unit)}`.length + LONGEST_MARK) return false;
    // Rows without a role, several of the same kind, have a price beside them: what was made with credits has rows, too.
    if (isLine || isOneOfSeveral(row, list))
      return (isLine ? PLAN : /[$€£¥]/).test(boundedText(parentOf(list) ?? list, 600) ?? '');
  }
  return false;
}

/** More lines are no plan's, and each label in them would look through all. */
const MOST_LINES = 40;

const isOneOfSeveral = (row: Element, { children }: Element): boolean =>
  children.length <= MOST_LINES && [...children].filter(({ className }) => className === row.className).length > 2;

const PLANS = /\bcreator\b.*\bbusiness\b/i;

/** HeyGen's mark beside a name, or a tick in front of it; what says more is no line of a plan's. */
const LONGEST_MARK = 12;

const PLAN =
  /\bin your plan\b|\buses (?:premium )?credits\b|\d (?:premium |generative )?credits\b|[$€£¥] ?\d|\d ?(?:usd|eur)\b|\bcurrent plan\b/i;
