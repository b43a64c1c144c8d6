import { ancestors, isHost } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { boundedText } from '../annotate/text.ts';
import { cardText } from './texts.ts';

/** A line of what HeyGen offers with a plan, or the name of a row in a table of all plans. */
export const isInPlan = (unit: Element): boolean => isInTable(unit) || isLine(unit);

/** The first part of a row under a row of the plans' names, whatever the table is made of. */
const isInTable = (unit: Element): boolean =>
  [...ancestors(unit, 3)].some((row) => {
    const head = parentOf(row)?.firstElementChild;
    if (!head || !PLANS.test(cardText(head) ?? '')) return false;
    // A row that is no more than its name may have our badge behind that.
    return ([...row.children].find((part) => !isHost(part)) ?? row).contains(unit);
  });

/** In a list of such lines, and beside it the plan's price or credits. */
function isLine(unit: Element): boolean {
  const isItem = unit.matches('li,[role=listitem]');
  for (const row of ancestors(unit, 3)) {
    const list = parentOf(row);
    const text = list && cardText(row);
    if (!text || text.length > `${cardText(unit)}`.length + LONGEST_MARK) return false;
    // Rows without a role, several of the same kind, have a price beside them: what was made with credits has rows, too.
    if (isItem || isOneOfSeveral(row, list))
      return (isItem ? PLAN : /[$€£¥]/).test(boundedText(parentOf(list) ?? list, 600) ?? '');
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
