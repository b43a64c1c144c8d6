import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, KeyInput, Page } from 'puppeteer';
import { type Described, inPage, type NotFound } from '../kit/in-page.ts';
import { settled } from '../kit/read-annotations.ts';
import type { Step } from './files.ts';
import type { SpendingGuard } from './guard.ts';
import type { StepResult } from './report.ts';

/** What a step may need. */
export interface StepContext {
  page: Page;
  /** `undefined` where steps are allowed to spend. */
  guard: SpendingGuard | undefined;
  /** Milliseconds. */
  timeout: number;
  /** Ends a wait. */
  signal: AbortSignal;
  takePicture(name: string): Promise<void>;
}

/** Takes one step. What goes wrong is part of the answer. */
export async function take(step: Step, context: StepContext): Promise<StepResult> {
  const text = describeStep(step);
  try {
    if ((await context.guard?.isThere(context.page)) === false)
      return {
        text,
        outcome: 'refused',
        trouble: 'This page cannot be kept from spending, so no step is taken on it.',
      };
    const refusal = await act(step, context);
    await settled(context.page, { timeout: context.timeout });
    const [held] = (await context.guard?.held(context.page).catch(() => [])) ?? [];
    const why = refusal ?? held;
    if (why === undefined) return { text, outcome: 'done', trouble: '' };
    return { text, outcome: 'refused', trouble: refused(why) };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { text, outcome: 'failed', trouble: why };
  }
}

const refused = (control: string): string =>
  `This step would press ${control}, which spends credits: nothing was pressed. Add --allow-spending if it is meant to, or in ` +
  'the editor "opens": "dialog" if it only opens the Generate dialog.';

/** Answers the control for which a step is refused. */
async function act(
  step: Step,
  { page, guard, timeout, signal, takePicture }: StepContext,
): Promise<string | undefined> {
  if ('picture' in step) await takePicture(step.picture);
  else if ('wait' in step) {
    if (typeof step.wait === 'number') await sleep(step.wait, undefined, { signal });
    else await (await find(page, step.wait, timeout)).dispose();
  } else if ('press' in step) {
    await settled(page, { timeout });
    await press(page, step.press);
  } else if ('type' in step) {
    const { text, replace = false, ...target } = step.type;
    const field = await find(page, target, timeout);
    const isWritten = await field.evaluate(write, text, replace);
    await field.dispose();
    if (!isWritten) throw new Error(`${nameTarget(target)} takes no text: name a field that can be written in.`);
  } else {
    const control = await find(page, step.click, timeout);
    try {
      // It may have come this moment: what it spends is known once the overlay has seen it.
      await settled(page, { timeout });
      const isPermitted = step.opens !== undefined && (await guard?.permit(control)) === true;
      const why = isPermitted ? undefined : await guard?.reason(control);
      if (why !== undefined) return why;
      await control.click();
      if (step.opens) await openDialog(page, timeout);
    } finally {
      await control.dispose();
    }
  }
  return undefined;
}

/** Runs in the page: writes as a paste would, which pages hear as input and no field takes for Enter. */
function write(element: Element, text: string, replace: boolean): boolean {
  (element as HTMLElement).focus();
  if (replace) document.execCommand('selectAll');
  return document.execCommand('insertText', false, text);
}

/** "Escape", or "Control+a". */
async function press(page: Page, keys: string): Promise<void> {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const held = parts.slice(0, -1) as KeyInput[];
  for (const key of held) await page.keyboard.down(key);
  try {
    await page.keyboard.press(parts.at(-1) as KeyInput);
  } finally {
    for (const key of held.toReversed()) await page.keyboard.up(key);
  }
}

async function openDialog(page: Page, timeout: number): Promise<void> {
  await page.waitForSelector('dialog[open],[role=dialog],[role=alertdialog]', { visible: true, timeout }).catch(() => {
    throw new Error('No dialog has opened, though the step says that one does: look what the control does now.');
  });
}

/** Waits for the one element that a description means. */
async function find(page: Page, target: Described, timeout: number): Promise<ElementHandle<Element>> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await page.evaluateHandle(
      inPage as (ask: string, given: Described) => Element | NotFound,
      'find',
      target,
    );
    const element = found.asElement();
    if (element) return element as ElementHandle<Element>;
    const { count, names } = (await found.jsonValue()) as NotFound;
    await found.dispose();
    if (Date.now() > end) throw new Error(notFound(target, count, names));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function notFound(target: Described, count: number, names: readonly string[]): string {
  if (count > 1 && target.nth === undefined)
    return `${count} elements are ${nameTarget(target)}: add "nth" from 0 to ${count - 1}, or "within" with the name of the part around it.`;
  if (count > 0) return `${count} elements are ${nameTarget(target)}, and "nth" ${target.nth} is none of them.`;
  const others =
    names.length > 0
      ? `of this role there are ${names.map((name) => `"${name}"`).join(', ')}`
      : 'there is none of this role';
  return `The page has no ${nameTarget(target)}: ${others}.`;
}

const nameTarget = ({ role, name, within }: Described): string =>
  `${role} "${name}"${within ? ` within "${within}"` : ''}`;

export function describeStep(step: Step): string {
  if ('click' in step) return `click ${nameTarget(step.click)}`;
  if ('type' in step) return `type into ${nameTarget(step.type)}`;
  if ('press' in step) return `press ${step.press}`;
  if ('picture' in step) return `take the picture "${step.picture}"`;
  return typeof step.wait === 'number' ? `wait ${step.wait} ms` : `wait for ${nameTarget(step.wait)}`;
}
