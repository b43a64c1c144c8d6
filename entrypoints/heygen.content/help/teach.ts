import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { kindOf, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import type { Spoken } from '../../../shared/credits/locales/messages.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';
import { nameOf as featureName, fill } from '../../../shared/credits/wording.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { show } from '../../../shared/ui/dom/jsx-runtime.ts';
import { keepKeys } from '../../../shared/ui/keys.ts';
import { openRoot } from '../../../shared/ui/shadow.ts';
import { TEACH_STYLES } from '../../../shared/ui/teach-styles.ts';
import { type TeachModel, TeachView } from '../../../shared/ui/teach-view.tsx';
import {
  changeLessons,
  countKept,
  LESSON_KINDS,
  type Lesson,
  type LessonKind,
  withLessons,
} from '../../storage/lessons.ts';
import { isFeatureId } from '../../storage/settings.ts';
import { allWords } from '../all-words.ts';
import { ariaName, isHost } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { wantPlace } from '../notices/notice-place.ts';
import type { Inside } from '../overlay.ts';
import { describeElement, placeName } from './describe.ts';
import { keepOnTop } from './keep-on-top.ts';
import { creditsIn, secondsIn } from './numbers.ts';

/** What people press; anything else that is pointed at as a button would never be found again by its role. */
const PRESSABLE = 'button,a,summary,input[type=submit],[role=button],[role=link],[role=menuitem],[tabindex]';

/** Everything by which a page may act on what is only pointed at. */
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick'];

/** How long it is said that a lesson was stored. Milliseconds. */
const SAVED_SHOWN = 1500;

let running: AbortController | undefined;

/** Lets the user point at a part of the page; answers whether that has begun. Nothing of the page is pressed meanwhile. */
export function teach(kind: unknown, inside: Inside): boolean {
  const is = LESSON_KINDS.find((each) => each === kind);
  if (!is) return false;
  running?.abort();
  wantPlace('teach');
  for (const left of document.querySelectorAll('upfront-notice')) left.remove();
  const stop = new AbortController();
  running = stop;
  inside.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  point(is, inside, stop);
  return true;
}

function point(is: LessonKind, inside: Inside, stop: AbortController): void {
  const host = document.createElement('upfront-notice');
  host.dataset.notice = 'teach';
  host.setAttribute('translate', 'no');
  const root = openRoot(host, TEACH_STYLES);
  // A list to choose from takes letters too.
  keepKeys(root, () => true);
  let picked: Element | undefined;
  let saved = false;
  const { messages, help } = allWords(inside.words());

  const draw = (said: Omit<TeachModel, keyof Spoken | 'help'>): void => {
    const model = { ...said, help, locale: messages.locale, dir: messages.dir };
    show(root, TeachView({ model, onSave, onCancel: () => stop.abort() }));
  };
  const ask = (trouble?: string): void => draw({ text: help.point[is], trouble });

  const pick = (target: Element): void => {
    const element = meant(target, is, inside);
    const trouble = troubleWith(element, is, inside);
    const text = nameOf(element) ?? help.icon;
    if (trouble) {
      ask(fill(help[trouble], { text }));
      return;
    }
    frame(root, element);
    picked = element;
    if (is === 'spends') {
      draw({ text: fill(help.pays, { text }), choices: choicesOf(inside) });
      root.querySelector('select')?.focus();
    } else void keep(element);
  };

  const onSave = (choice: string): void => {
    if (picked && isFeatureId(choice)) void keep(picked, choice);
  };

  const keep = async (element: Element, pays?: FeatureId): Promise<void> => {
    const on = placeName(inside.page()?.id, location.pathname);
    const lesson: Lesson = { is, on, ...describeElement(element), ...(pays && { pays }) };
    try {
      const kept = await changeLessons((lessons) => withLessons(lessons, [lesson]));
      if (countKept(kept, [lesson]) === 0) throw new RangeError('full');
      draw({ text: help.saved });
      // The page has its clicks back at once; the word stays a moment.
      saved = true;
      stop.abort();
    } catch {
      ask(help.notSaved);
    }
  };

  const options = { capture: true, signal: stop.signal } as const;
  for (const type of SWALLOWED) {
    const onEvent = (event: Event): void => {
      const target = targetOf(event);
      if (!target) return;
      swallow(event);
      if (type === 'click' && !picked) pick(target);
    };
    addEventListener(type, onEvent, { ...options, passive: false });
  }
  const onMove = (event: Event): void => {
    const target = targetOf(event);
    if (target && !picked) frame(root, meant(target, is, inside));
  };
  addEventListener('pointermove', onMove, options);
  addEventListener('focusin', onMove, options);
  let held = '';
  const onKey = (event: KeyboardEvent): void => {
    const target = targetOf(event);
    held = event.key;
    if (event.key === 'Escape') stop.abort();
    else if (event.key === 'Enter' && target && !picked) pick(target);
    else if (!target || event.key === 'Tab') return;
    swallow(event);
  };
  addEventListener('keydown', onKey, options);
  // A key that ends this, or presses a button of the bar, is let go when the page has the focus again.
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === held && held !== 'Tab' && targetOf(event)) swallow(event);
    held = '';
    if (stop.signal.aborted) removeEventListener('keyup', onKeyUp, true);
  };
  addEventListener('keyup', onKeyUp, true);
  const leave = (): void => {
    host.remove();
    // Unless the next one is being asked for already.
    if (running === stop) wantPlace('teach', false);
  };
  stop.signal.addEventListener('abort', () => setTimeout(leave, saved ? SAVED_SHOWN : 0));

  ask();
  keepOnTop(host, () => root.querySelector('.bar'), stop);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What an event is about, where it is the page's; events in our own bar are nobody else's. */
function targetOf(event: Event): Element | undefined {
  const [first] = event.composedPath();
  const element = first instanceof Element ? first : document.activeElement;
  if (!element || event.composedPath().some((node) => node instanceof Element && isHost(node))) return undefined;
  return element;
}

/** The button around what is pointed at, the label that wears a badge, else the text itself. */
function meant(target: Element, is: LessonKind, { registry }: Inside): Element {
  if (is === 'spends') return target.closest(PRESSABLE) ?? target;
  if (is !== 'not-a-feature') return target;
  const label = registry.find('label').find(({ unit }) => unit.contains(target) || target.contains(unit));
  return label?.unit ?? target;
}

type Trouble = 'notButton' | 'noLength' | 'noBalance' | 'noBadge';

/** Why an element cannot be what it is said to be. */
function troubleWith(element: Element, is: LessonKind, { registry }: Inside): Trouble | undefined {
  const text = boundedText(element, 200) ?? '';
  switch (is) {
    case 'spends':
      return element.matches(PRESSABLE) ? undefined : 'notButton';
    case 'length':
      return secondsIn(text) === undefined ? 'noLength' : undefined;
    case 'balance':
      return creditsIn(text) === undefined ? 'noBalance' : undefined;
    case 'not-a-feature':
      return registry.find('label').some(({ unit }) => unit === element) ? undefined : 'noBadge';
  }
}

const nameOf = (element: Element): string | undefined => ariaName(element) || boundedText(element, 40);

/** The features that cost something on the user's card, then the others. */
function choicesOf({ card, words }: Inside): Array<[id: string, name: string]> {
  const paid = rateCard(card());
  const { messages } = allWords(words());
  const rank = (feature: FeatureId): number => (kindOf(paid, feature) === 'premium' ? 0 : 1);
  const features = Object.keys(FEATURE_NAMES) as FeatureId[];
  return features.sort((a, b) => rank(a) - rank(b)).map((feature) => [feature, featureName(feature, messages)]);
}

function frame(root: ShadowRoot, element: Element): void {
  const box = root.querySelector<HTMLElement>('.frame');
  if (!box) return;
  const { top, left, width, height } = element.getBoundingClientRect();
  box.dataset.aimed = '';
  Object.assign(box.style, {
    top: `${top - 3}px`,
    left: `${left - 3}px`,
    width: `${width + 6}px`,
    height: `${height + 6}px`,
  });
}
