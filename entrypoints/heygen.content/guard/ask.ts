import { document } from '../../../shared/ui/dom/document.ts';
import { show } from '../../../shared/ui/dom/jsx-runtime.ts';
import { GUARD_STYLES } from '../../../shared/ui/guard-styles.ts';
import { type GuardModel, GuardView } from '../../../shared/ui/guard-view.tsx';
import { openRoot } from '../../../shared/ui/shadow.ts';
import { wantPlace } from '../notices/notice-place.ts';

/** What the user has chosen: go on, or not; by its number, an alternative that is to be shown. */
export type Answer = 'once' | 'always' | 'cancel' | number;

/** What the page hears nothing of where it comes from the dialog, or leads to it. */
const SHIELDED =
  'pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu touchstart touchmove touchend wheel focusin focusout focus blur';
const KEYS = 'keydown keypress keyup';

/** A question that is open. */
export interface Question {
  /** Closes it without an answer, and leaves the focus alone. */
  close(): void;
  /** Asks the same in other words: the user's language is another now. */
  say(model: GuardModel): void;
}

/**
 * Asks before credits are spent, in a modal dialog of ours: the page is inert meanwhile and hears neither keys nor anything
 * that happens in the dialog, because pages close their own dialogs on what happens outside of them. The focus goes back to
 * where it was. `byKey` says that the answer came from the keyboard.
 */
export function ask(
  model: GuardModel,
  control: Element,
  answered: (answer: Answer, byKey: boolean) => void,
  signal: AbortSignal,
): Question {
  const host = document.createElement('upfront-notice');
  host.dataset.notice = 'guard';
  host.setAttribute('translate', 'no');
  const root = openRoot(host, GUARD_STYLES);
  let dialog: HTMLDialogElement | null = null;
  wantPlace('guard');
  document.body.append(host);

  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    wantPlace('guard', false);
    if (dialog?.open) dialog.close();
    host.remove();
  };
  const finish = (answer: Answer, byKey: boolean): void => {
    if (ended.signal.aborted) return;
    end();
    swallowRelease(down);
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    answered(answer, byKey);
  };
  signal.addEventListener('abort', end, { signal: ended.signal });

  const options = { capture: true, passive: false, signal: ended.signal } as const;
  const onAny = (event: Event): void => {
    // A page that throws it out has its own way.
    if (!host.isConnected) {
      end();
      return;
    }
    const path = event.composedPath();
    const isOurs = path.includes(host) || (event as FocusEvent).relatedTarget === host;
    if (!isOurs) return;
    event.stopImmediatePropagation();
    const button = path.find((node) => node instanceof HTMLButtonElement);
    // A press beside the buttons leaves the focus on them.
    if (event.type === 'mousedown' && !button) event.preventDefault();
    // The second click of a double click on the page's button is no answer.
    if (event.type !== 'click' || (event as MouseEvent).detail > 1) return;
    if (button) finish(answerOf(button.value), (event as MouseEvent).detail === 0);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!host.isConnected) {
      end();
      return;
    }
    event.stopImmediatePropagation();
    const { key, type, repeat } = event;
    // The key that opened it is still held down, or let go: it answers nothing.
    const isOld = repeat || (type === 'keyup' && key !== down);
    down = type === 'keydown' && !repeat ? key : type === 'keyup' ? '' : down;
    if (isOld || key === 'Tab' || key === 'Escape') event.preventDefault();
    if (type !== 'keydown') return;
    if (key === 'Tab') moveFocus(root, event.shiftKey);
    else if (key === 'Escape' && !repeat) finish('cancel', true);
  };
  /** The key that was pressed while the dialog was open, and is not let go yet. */
  let down = '';
  for (const type of SHIELDED.split(' ')) addEventListener(type, onAny, options);
  for (const type of KEYS.split(' ')) addEventListener(type, onKey as EventListener, options);
  const say = (said: GuardModel): void => {
    if (!host.isConnected) return;
    const focused = root.activeElement instanceof HTMLButtonElement ? root.activeElement.value : 'cancel';
    show(root, GuardView({ model: said }));
    dialog = root.querySelector('dialog');
    if (!dialog) throw new Error('the dialog was not drawn');
    // The browser's own ways to close a dialog, such as a gesture.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('cancel', true);
    });
    dialog.showModal();
    for (const button of root.querySelectorAll('button')) if (button.value === focused) button.focus();
  };

  try {
    say(model);
  } catch (error) {
    end();
    throw error;
  }
  return { close: end, say };
}

const answerOf = (value: string): Answer =>
  value === 'once' || value === 'always' || value === 'cancel' ? value : Number(value);

/** A key that ends it is let go when the page has the focus again: that is nothing for the page. */
function swallowRelease(key: string): void {
  if (key === '') return;
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== key) return;
    removeEventListener('keyup', onKeyUp, true);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keyup', onKeyUp, true);
}

/** Round and round: nothing but the dialog can be reached. */
function moveFocus(root: ShadowRoot, back: boolean): void {
  const buttons = [...root.querySelectorAll('button')];
  const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
  const next = at < 0 ? 0 : (at + (back ? -1 : 1) + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
