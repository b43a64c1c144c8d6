import { guardReasons, type Limits } from '../../../shared/credits/guard.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import { type EstimateContext, rangeText } from '../estimate-model.ts';
import type { PageReading } from '../reading/read-page.ts';
import { type Answer, ask, type Question } from './ask.ts';
import type { DayKeeper } from './day-keeper.ts';
import { createKeptVideos } from './kept-videos.ts';
import { guardModel } from './model.ts';
import { createPasses } from './passes.ts';
import { pointAway, pointOut } from './point-out.ts';
import type { ShowMe } from './show-me.ts';
import { createVideos, type Videos } from './videos.ts';

/** What the user has set about the guard. */
export interface GuardSettings extends Limits {
  guard: boolean;
}

/** Asks before a press that would cost more than the user wants, or more than is left. */
export interface Guard {
  /** What is on the page now, and what holds for it. */
  follow(context: EstimateContext, settings: GuardSettings): void;
  /** Another video. */
  forget(): void;
  /** Nothing is guarded. */
  clear(): void;
}

type Spending = PageReading['spending'][number];

/** What a page may act on before the press is complete. Not stopped where something is dragged. */
const BEGINNINGS = 'pointerdown mousedown touchstart pointerup mouseup touchend';
const DRAGGED = '[draggable=true],[aria-roledescription],[role=slider]';
/** What browsers press by themselves when a key is pressed. */
const NATIVE = 'button,a[href],input,summary,select';
const PRESSES = ['Enter', ' '];

/** So long after a key a form is sent because of it, and after a press because of that one. Milliseconds. */
const BY_KEY = 500;
const BY_PRESS = 10_000;
/** A double click is one press of what spends. Milliseconds. */
const TWINS_WITHIN = 1000;

/**
 * Guards the presses of the controls that spend, and decides at once, while the press is under way. It never presses: who
 * wants to go on presses again. What it cannot decide goes on to the page untouched.
 */
export function createGuard(redraw: () => void, day: DayKeeper, showMe: ShowMe, signal: AbortSignal): Guard {
  const passes = createPasses();
  const videos: Videos = createVideos(createKeptVideos(signal, () => videos.revoke()));
  let context: EstimateContext | undefined;
  let limits: Limits = { guardAbove: 0, dayBudget: 0 };
  let question: (Question & { about: Element; locale: string; again(now: EstimateContext): void }) | undefined;
  let on: AbortController | undefined;
  /** The control whose press the page has not been told of from its beginning. */
  let held: Element | undefined;
  /** The last press that went on to the page. */
  let passed: { control: Element; at: number; byKey: boolean } | undefined;
  /** The last press that the day has counted. */
  let counted: { control: Element; at: number } | undefined;
  let entered: { form: Element; at: number } | undefined;

  const spendingAround = (is: (control: Element) => boolean): Spending | undefined => {
    // The page may have replaced a control a moment ago.
    if (context?.reading.spending.some(({ control }) => !control.isConnected)) redraw();
    const found = context?.reading.spending.find(({ control, opens }) => !opens && is(control));
    if (!found) return undefined;
    // What the page says at this moment counts: a script may have grown since it was read.
    redraw();
    return signal.aborted ? undefined : context?.reading.spending.find(({ control }) => control === found.control);
  };
  const spendingAt = ({ target }: Event): Spending | undefined =>
    target instanceof Node ? spendingAround((control) => control.contains(target)) : undefined;

  const reasonsFor = ({ estimate }: Spending) =>
    !context || videos.isAllowed() ? [] : guardReasons(estimate, context.left, limits, day.spent());

  const costOf = ({ estimate }: Spending): string => rangeText(creditsOf(estimate));

  /** Opens the question. Where that fails, the press goes on. */
  const stop = (event: Event, spending: Spending): void => {
    if (!question && context) {
      const { estimate, control } = spending;
      const reasons = reasonsFor(spending);
      const modelIn = (now: EstimateContext) => guardModel(estimate, now, limits, reasons, showMe, videos.isNamed());
      let model = modelIn(context);
      const answered = (answer: Answer, byKey: boolean): void => {
        question = undefined;
        if (typeof answer === 'number') {
          const item = model.items[answer];
          if (item) showMe.show(item.alternative, item.text, byKey);
          return;
        }
        if (answer === 'cancel') return;
        if (answer === 'once') passes.grant(control, costOf(spending));
        else videos.allow();
        pointOut('again', control, { ...model, text: model.again }, signal);
      };
      pointAway();
      const asked = ask(model, control, answered, signal);
      const again = (now: EstimateContext): void => {
        model = modelIn(now);
        asked.say(model);
      };
      question = { about: control, locale: model.locale, again, ...asked };
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const goOn = ({ control, estimate }: Spending, { isTrusted }: Event, byKey = false): void => {
    passed = { control, at: performance.now(), byKey };
    pointAway();
    const cost = creditsOf(estimate);
    // What nobody can tell the cost of is counted when the balance shows it.
    if (cost === 'unknown' || cost.max === 0) return;
    if (!isTrusted || control.matches(':disabled,[aria-disabled=true]') || isTwin(control)) return;
    counted = { control, at: performance.now() };
    day.pressed(cost);
  };
  const isTwin = (control: Element): boolean =>
    counted?.control === control && performance.now() - counted.at < TWINS_WITHIN;
  const isPassing = (control: Element, within: number): boolean =>
    passed?.control === control && performance.now() - passed.at < within;

  const onBeginning = (event: Event): void => {
    const { type, target } = event;
    if (type === 'pointerdown') held = undefined;
    if ((event as MouseEvent).button > 0 || !(target instanceof Element) || target.closest(DRAGGED)) return;
    if (type === 'pointerdown') {
      const spending = spendingAt(event);
      if (spending && reasonsFor(spending).length > 0 && !passes.mayBegin(spending.control, costOf(spending)))
        held = spending.control;
    }
    if (held?.contains(target)) event.stopImmediatePropagation();
  };

  const onClick = (event: Event): void => {
    const spending = spendingAt(event);
    if (!spending) return;
    const { control } = spending;
    // A handler of the page's for the key may press the button itself.
    if (!event.isTrusted && passed?.byKey && isPassing(control, BY_KEY)) return;
    if (reasonsFor(spending).length > 0 && !passes.mayPress(control, costOf(spending))) stop(event, spending);
    else goOn(spending, event);
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
    if (!PRESSES.includes(key) || isComposing || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
    const form = target.closest('form');
    if (key === 'Enter' && form) entered = { form, at: performance.now() };
    // A space that is written, and one on a link, press nothing.
    if (target.matches('input:not([type=submit],[type=button],[type=image]),textarea,select,[contenteditable]')) return;
    if (key === ' ' && target.closest('a[href]')) return;
    const spending = spendingAt(event);
    if (!spending || reasonsFor(spending).length === 0) return;
    const { control } = spending;
    const isNative = target.closest(NATIVE) !== null;
    const may = isNative ? passes.mayBegin(control, costOf(spending)) : passes.mayPress(control, costOf(spending));
    // A key that is held down is no second press.
    if (event.repeat) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!may) stop(event, spending);
    else if (!isNative) goOn(spending, event, true);
  };

  /** Enter in a field of a form without a button for it: browsers press nothing, and the form is sent. */
  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!(form instanceof Element) || entered?.form !== form || performance.now() - entered.at > BY_KEY) return;
    const spending = spendingAround((control) => (submitter ? control === submitter : form.contains(control)));
    if (!spending || isPassing(spending.control, BY_PRESS)) return;
    if (reasonsFor(spending).length > 0 && !passes.mayPress(spending.control, costOf(spending))) stop(event, spending);
    else goOn(spending, event);
  };

  const close = (): void => {
    question?.close();
    question = undefined;
  };

  /** The page's presses are the page's, whatever goes wrong here. */
  const quietly =
    (listener: (event: never) => void) =>
    (event: Event): void => {
      try {
        listener(event as never);
      } catch {
        close();
      }
    };

  const turnOn = (): void => {
    on = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([on.signal, signal]) };
    for (const type of BEGINNINGS.split(' '))
      addEventListener(type, quietly(onBeginning), { ...options, passive: true });
    addEventListener('click', quietly(onClick), options);
    addEventListener('keydown', quietly(onKey), options);
    addEventListener('submit', quietly(onSubmit), options);
  };

  const turnOff = (): void => {
    on?.abort();
    on = undefined;
    held = undefined;
    close();
    passes.clear();
  };

  return {
    follow(next, settings) {
      context = next;
      limits = settings;
      day.note(next.left);
      // The page has gone on without it.
      if (question && !question.about.isConnected) close();
      // What was asked is asked in the language that is read now.
      if (question && question.locale !== next.messages.locale) {
        question.locale = next.messages.locale;
        question.again(next);
      }
      if (settings.guard && !on) turnOn();
      else if (!settings.guard && on) turnOff();
    },
    forget() {
      videos.forget();
      passes.clear();
    },
    clear() {
      context = undefined;
      turnOff();
      pointAway();
    },
  };
}
