import { type EstimateOptions, estimate } from '../../../shared/credits/estimate.ts';
import type { Action, RateCardId } from '../../../shared/credits/types.ts';
import { isPeoplesWords, isVisible } from '../annotate/elements.ts';
import type { PageDescription, Spending } from '../pages/page.ts';
import { nativeFirst } from '../reading/native-first.ts';
import type { PageReading } from '../reading/read-page.ts';
import type { Registry } from '../reading/registry.ts';
import { hasMotionPrompt } from '../reading/scripts.ts';
import { paidBy } from './choices.ts';
import { controlBehind, controlNamed, dialogControlNamed } from './controls.ts';
import { findGiven, type Given, resolutionBeside } from './given.ts';
import { languagesFor } from './languages.ts';
import { type Measured, measureLength } from './lengths.ts';
import { findPlanLength } from './plan.ts';
import { SPENDS } from './spends.ts';

/** A control of a tool that spends, and what it does. */
interface ToolAction {
  control: Element;
  action: Action;
  /** Its length was guessed from a script's words. */
  fromScript?: boolean;
}

/** What the user is about to do with a tool: HeyGen's pages beside the editor and Quick create. */
export function readTool(
  registry: Registry,
  page: PageDescription,
  { pathname, card, ...options }: EstimateOptions & { pathname: string; card: RateCardId },
): PageReading {
  const { at, controls = [] } = SPENDS[page.id] ?? {};
  const native = registry.find('cost').filter(({ element }) => isVisible(element) && !isPeoplesWords(element));
  const actions = readActions(at?.test(pathname) === false ? [] : controls, registry);
  // HeyGen's one figure is about the one control that is there.
  const isTold = new Set(native.map(({ cost }) => cost.credits)).size === 1 && actions.length === 1;
  const line = isTold ? (native.find(({ cost }) => cost.quota) ?? native[0]) : undefined;
  const spending = actions.map(({ control, action }) => ({
    control,
    ...nativeFirst(estimate(action, card, options), line),
  }));
  return { spending, scenes: [], unread: 0, fromScript: actions.some(({ fromScript }) => fromScript), native };
}

function readActions(spends: readonly Spending[], registry: Registry): ToolAction[] {
  const found: ToolAction[] = [];
  for (const spending of spends) {
    const { stands } = spending;
    if (typeof stands === 'object') {
      const given = findGiven(stands.beside, spending.named, registry);
      if (!given) continue;
      // The tool is given this and nothing else.
      return given.control ? [read(spending, given.control, registry, given)] : [];
    }
    const plan = stands === 'behind-plan' ? findPlanLength() : undefined;
    const control = controlOf(spending, plan);
    if (control) found.push(read(spending, control, registry, { plan }));
  }
  return found;
}

function controlOf({ named, stands }: Spending, plan: Text | undefined): Element | undefined {
  if (stands === 'behind-plan') return plan && controlBehind(plan, named);
  return stands === 'in-dialog' ? dialogControlNamed(named) : controlNamed(named);
}

function read(
  { pays, perLanguage, length, reads }: Spending,
  control: Element,
  registry: Registry,
  given: Given,
): ToolAction {
  const languages = perLanguage ? languagesFor(control) : 1;
  const { seconds, fromScript = false }: Measured =
    length && languages > 0 ? measureLength(length, control, registry, given) : {};
  const motionPrompt = reads === 'motion-prompt' && hasMotionPrompt(() => true) === true;
  const resolution = reads === 'resolution' && given.field ? resolutionBeside(given.field) : undefined;
  return {
    control,
    fromScript,
    action: {
      ...(typeof pays === 'string' ? { feature: pays } : paidBy(pays, control)),
      ...(perLanguage && languages > 0 && { languages }),
      ...(seconds && { seconds }),
      ...(motionPrompt && { motionPrompt }),
      ...(resolution && { variant: { resolution } }),
    },
  };
}
