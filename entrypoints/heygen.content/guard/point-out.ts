import { document } from '../../../shared/ui/dom/document.ts';
import { show } from '../../../shared/ui/dom/jsx-runtime.ts';
import { NOTE_STYLES } from '../../../shared/ui/note-styles.ts';
import { type NoteModel, NoteView } from '../../../shared/ui/note-view.tsx';
import { openRoot } from '../../../shared/ui/shadow.ts';
import { DIALOG, isHost, isVisible } from '../annotate/elements.ts';
import { contains } from '../annotate/native.ts';
import { wantPlace } from '../notices/notice-place.ts';

/** How long something is pointed out. Milliseconds. */
const SHOWN = 5000;

/** Pixels between a control and its frame. */
const GAP = 4;

let shown: AbortController | undefined;

/**
 * Outlines a control of the page for a few seconds, with a word beside it. Nothing of the page is changed or pressed: a frame
 * of ours lies over it, in the way of nothing, and goes where the control goes.
 */
export function pointOut(kind: 'show' | 'again', element: Element, model: NoteModel, signal: AbortSignal): void {
  shown?.abort();
  shown = new AbortController();
  const ends = AbortSignal.any([signal, shown.signal, AbortSignal.timeout(SHOWN)]);
  if (ends.aborted) return;
  const host = document.createElement('upfront-notice');
  host.dataset.notice = kind;
  host.setAttribute('translate', 'no');
  const root = openRoot(host, NOTE_STYLES);
  show(root, NoteView({ model }));
  wantPlace('show');
  document.body.append(host);
  // In the top layer, over the page's own dialogs.
  host.popover = 'manual';
  host.showPopover();
  ends.addEventListener('abort', () => {
    host.remove();
    wantPlace('show', false);
  });

  bringIntoView(element);
  const follow = (): void => {
    if (ends.aborted) return;
    if (element.isConnected && isVisible(element)) frame(root, element);
    else if (element.isConnected) root.querySelector('.frame')?.removeAttribute('data-aimed');
    else shown?.abort();
    requestAnimationFrame(follow);
  };
  follow();
  // A region that is read out must be there before it speaks.
  requestAnimationFrame(() => {
    const note = root.querySelector('.note');
    if (note) note.textContent = model.text;
  });
}

/** Ends what is being pointed out. */
export const pointAway = (): void => shown?.abort();

function bringIntoView(element: Element): void {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}

function frame(root: ShadowRoot, element: Element): void {
  const box = root.querySelector<HTMLElement>('.frame');
  const note = root.querySelector<HTMLElement>('.note');
  if (!box || !note) return;
  const { top, left, width, height, bottom } = element.getBoundingClientRect();
  const own = note.getBoundingClientRect();
  const lowest = innerHeight - own.height - 2 * GAP;
  // Drawn on a dialog that lies over the control, the frame would point at something else.
  const isBehind = isBehindDialog(element);
  box.toggleAttribute('data-aimed', !isBehind);
  Object.assign(box.style, {
    top: `${top - GAP}px`,
    left: `${left - GAP}px`,
    width: `${width + 2 * GAP}px`,
    height: `${height + 2 * GAP}px`,
  });
  const under = bottom + 2 * GAP;
  const over = Math.max(GAP, top - own.height - 2 * GAP);
  note.style.top = `${isBehind ? lowest : under <= lowest ? under : over}px`;
  const middle = isBehind ? innerWidth / 2 : left + width / 2;
  note.style.left = `${Math.max(2 * GAP, Math.min(middle - own.width / 2, innerWidth - own.width - 2 * GAP))}px`;
}

/** Whether a dialog's own content lies where a control is. */
function isBehindDialog(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementsFromPoint(left + width / 2, top + height / 2).find((each) => !isHost(each));
  const dialog = hit?.closest(DIALOG);
  return !!dialog && !contains(dialog, element);
}
