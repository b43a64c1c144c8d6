import type { Page } from 'puppeteer';
import { EDITOR } from '../browser/lib/studio.ts';
import { type Beside, compare, inTurns, mainThreadOf, onPage, pairText } from './beside.ts';
import type { Figure } from './figures.ts';
import type { Section } from './pages.ts';

const SCRIPT = '.ProseMirror';
const KEYS = [...'and one two three four five six seven '];
/** A fast typist's pace, milliseconds. */
const BETWEEN = 80;

/** From the press of a key in the script to the next frame that shows it, with us and without. */
export async function typing(beside: Beside, rounds: number): Promise<Section> {
  const taken = await onPage(beside, EDITOR, (pages) =>
    inTurns(rounds, pages, (page) => mainThreadOf(page, () => type(page))),
  );
  const at = (part: number) =>
    compare(taken, ({ result }) => result.toSorted((a, b) => a - b)[Math.floor(result.length * part)] ?? Number.NaN);
  const each = compare(taken, ({ task }) => task / KEYS.length);
  const [middle, late] = [at(0.5), at(0.95)];
  const figures: Figure[] = [
    {
      what: 'key to frame, median: later by',
      value: middle.more,
      isShown: true,
      unit: 'ms',
      note: pairText(middle, `ms, ${KEYS.length} keys a round`, rounds),
    },
    {
      what: 'key to frame, 95 of 100: later by',
      isShown: true,
      value: late.more,
      unit: 'ms',
      note: pairText(late, 'ms', rounds),
    },
    { what: 'main-thread time added to a key', value: each.more, unit: 'ms', note: pairText(each, 'ms a key', rounds) },
  ];
  return { title: 'Typing into the script editor (chrome)', figures, raw: taken };
}

/** Types as a person does, through the browser's own input, and answers what each key took. Milliseconds. */
async function type(page: Page): Promise<number[]> {
  await page.focus(SCRIPT);
  await page.evaluate(() => {
    const times: number[] = [];
    const painted = new MessageChannel();
    let since: number | undefined;
    // A message that is sent in a frame's callback arrives when the frame is painted.
    painted.port1.onmessage = () => {
      if (since !== undefined) times.push(performance.now() - since);
      since = undefined;
    };
    const listener = ({ timeStamp }: Event): void => {
      since ??= timeStamp;
      requestAnimationFrame(() => painted.port2.postMessage(undefined));
    };
    addEventListener('keydown', listener, { capture: true, passive: true });
    Object.assign(window, {
      stopTyping: () => {
        removeEventListener('keydown', listener, { capture: true });
        return times;
      },
    });
  });
  for (const key of KEYS) {
    const pressed = performance.now();
    await page.keyboard.press(key as 'a');
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, pressed + BETWEEN - performance.now())));
  }
  await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  return page.evaluate(() => (window as unknown as { stopTyping(): number[] }).stopTyping());
}
