import { readLength } from '../../../shared/credits/durations.ts';
import type { Action } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { ariaName, isChosen, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { chosenIn, nameOf, PRESSABLE } from './controls.ts';
import { findPlanLength } from './plan.ts';
import type { Tool, ToolAction } from './tool.ts';

/** Video Agent: accepting the plan of the last message spends; planning is free. */
export const videoAgent: Tool = {
  routes: /^\/(?:home\/)?(?:video-)?agent(?:\/|$)/,
  read(): ToolAction[] {
    const plan = findPlanLength();
    if (!plan) return [];
    // Buttons of an older plan stand before the last one.
    const controls = [...document.querySelectorAll(PRESSABLE)].filter(
      (element) =>
        !!(plan.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        !element.closest('nav,[role=navigation],[role=menu]') &&
        isVisible(element),
    );
    const named = (name: RegExp): Element | undefined => controls.find((element) => name.test(nameOf(element)));
    const length = readLength(plan.wholeText);
    const seconds = length && length.seconds > 0 ? { seconds: length.seconds } : {};
    const accept = named(/^(?:proceed|yes,?proceed|approve(?:plan)?|continuar|继续|続行)$/);
    const free = named(/^(?:continuewithunlimited|switchtounlimitedmode)$/);
    return [
      ...(accept ? [{ control: accept, action: { ...modeChosen(), ...seconds } }] : []),
      ...(free ? [{ control: free, action: { feature: 'video-agent-essential', ...seconds } as const }] : []),
    ];
  },
};

/** The mode and the visuals that the composer shows; any visuals where it has no switch for them. */
function modeChosen(): Pick<Action, 'feature' | 'variant'> {
  if (chosenIn(document.body).some((name) => /^essential\b/i.test(name))) return { feature: 'video-agent-essential' };
  for (const control of document.querySelectorAll('[role=switch],[role=checkbox],input[type=checkbox]')) {
    const name = `${ariaName(control)} ${boundedText(control.closest('label') ?? control, 60) ?? ''}`;
    if (!/seedance/i.test(name) || !isVisible(control)) continue;
    return { feature: 'video-agent', variant: { mode: isChosen(control) === true ? 'seedance' : 'standard' } };
  }
  return { feature: 'video-agent' };
}
