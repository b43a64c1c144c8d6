import { document } from '../../../shared/ui/dom/document.ts';
import { isChosen } from '../annotate/chosen.ts';
import { ariaName, isVisible, SWITCHES } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { Choice, Paid } from '../pages/page.ts';
import { chosenIn, labelOf, nearest } from './controls.ts';
import { choiceInEnglish } from './english.ts';

/** What a control pays for, by what is chosen on the page. */
export function paidBy(choice: Choice, control: Element): Paid {
  const ask = (around: Element): Paid | undefined => paidIn(around, choice);
  const found = choice.within === 'page' ? ask(document.body) : nearest(control, ask);
  return found ?? choice.otherwise;
}

function paidIn(around: Element, { chosen, switched, otherwise }: Choice): Paid | undefined {
  const paid = new Set(
    chosenIn(around)
      .map(choiceInEnglish)
      .flatMap((name) => chosen.find(([is]) => is.test(name))?.[1] ?? []),
  );
  const [one, other] = paid;
  // Where several are marked, it may be any of them.
  return other ? otherwise : (one ?? bySwitch(around, switched));
}

function bySwitch(around: Element, { named, on, off }: Choice['switched']): Paid | undefined {
  for (const option of around.querySelectorAll(SWITCHES)) {
    const names = [ariaName(option), boundedText(labelOf(option) ?? option, 60) ?? ''];
    if (!names.map(choiceInEnglish).some((name) => named.test(name)) || !isVisible(option)) continue;
    const paid = isChosen(option) === true ? on : isChosen(option) === false ? off : undefined;
    if (paid) return paid;
  }
  return undefined;
}
