import { document } from '../../../shared/ui/dom/document.ts';
import { CHOSEN_BY, isForbidden, isHost } from './elements.ts';
import { listen } from './listen.ts';

/** Attributes by which pages say what is chosen, open or named; others change far too often to listen to. */
const ATTRIBUTES = [...CHOSEN_BY, 'aria-expanded', 'aria-label', 'data-state', 'hidden'];

/** At the latest after this, a change is worked on, even while the page is busy. Milliseconds. */
const LATEST = 50;

/**
 * After a piece of work we rest so many times as long, and at most this; a page that has not changed for so long has come to
 * its end. Milliseconds.
 */
const REST = 20;
const LONG_REST = 60;

/**
 * A page that goes on changing by itself, as a stream of text does, is looked at less and less often, and at last with this
 * rest, until it stops: it keeps its thread. Milliseconds.
 */
const LONGEST_REST = 500;

/** So long after a person did something, changes are what that person waits for. Milliseconds. */
const AWAITED = 1000;

export interface Changes {
  added: readonly Node[];
  changed: ReadonlySet<Node>;
  /** Nodes have come or gone. */
  moved: boolean;
  /** Attributes, inputs and editors: nothing to read again, but the readings may differ. */
  touched: boolean;
}

/**
 * Watches the whole document with one observer and hands over what has changed, a few times a second at most. Stops when
 * the signal fires. Answers a function that drops the records of what we have just changed ourselves.
 */
export function watchPage(onChange: (changes: Changes) => void, signal: AbortSignal): () => void {
  let pending: MutationRecord[][] = [];
  let inputs = false;
  let scheduled = false;
  /** Whether a change had to wait for the end of a rest: the page goes on changing. */
  let waited = false;
  let rest = 0;
  let restUntil = 0;
  let acted = 0;
  let changed = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const work = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    pending.push(observer.takeRecords());
    const changes = sortChanges(pending.flat(), inputs);
    pending = [];
    inputs = false;
    const start = performance.now();
    if (changes) onChange(changes);
    const end = performance.now();
    const isStream = waited && end - acted > AWAITED;
    rest = isStream ? Math.min(LONGEST_REST, rest * 4) : Math.min(LONG_REST, REST * (end - start));
    restUntil = end + rest;
    waited = false;
  };
  const whenIdle = (): void => {
    resting = undefined;
    requestIdleCallback(work, { timeout: LATEST });
  };
  const doze = (): void => {
    const now = performance.now();
    const left = restUntil - now;
    if (left <= 0 || now - changed >= LONG_REST) whenIdle();
    else resting = setTimeout(doze, Math.min(left, LONG_REST));
  };
  /** What a person does is worked on without a rest. */
  const schedule = (atOnce = false): void => {
    if (scheduled && !(atOnce && resting)) return;
    scheduled = true;
    clearTimeout(resting);
    waited = !atOnce && restUntil > performance.now();
    if (waited) doze();
    else whenIdle();
  };
  const observer = new MutationObserver((records) => {
    pending.push(records);
    changed = performance.now();
    schedule();
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const onAct = (): void => {
    acted = performance.now();
  };
  const onInput = ({ target }: Event): void => {
    // What people do with our own elements is no news about the page.
    if (isHost(target as Node)) return;
    onAct();
    inputs = true;
    schedule(true);
  };
  // Typing into a text area changes no node, nor does a popover that opens; a click may select a scene that only its styles
  // show.
  listen('input change click focusin toggle', onInput, signal);
  listen('keydown wheel touchmove', onAct, signal);
  // A scroll bar that is dragged tells of its press, and then of nothing but that the page scrolls.
  let isHeld = false;
  const onPointer = (event: Event): void => {
    isHeld = (event as PointerEvent).buttons > 0;
  };
  listen('pointerdown pointerup pointercancel pointerover', onPointer, signal);
  listen('scroll', () => isHeld && onAct(), signal);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => observer.takeRecords();
}

function sortChanges(records: readonly MutationRecord[], inputs: boolean): Changes | undefined {
  const added: Node[] = [];
  const changed = new Set<Node>();
  let moved = false;
  let touched = inputs;
  for (const record of records) {
    const { type, target } = record;
    if (type === 'attributes') {
      touched ||= !isHost(target);
      if (record.attributeName === 'aria-label') changed.add(target);
      continue;
    }
    // A comment says nothing, however often it changes.
    if (target.nodeType === Node.COMMENT_NODE) continue;
    changed.add(target);
    if (type === 'characterData') continue;
    moved = true;
    const { addedNodes } = record;
    // A page may add thousands in a batch, one by one: no iterators here.
    for (let i = 0; i < addedNodes.length; i++) added.push(addedNodes[i] as Node);
  }
  for (const node of changed) {
    // The document itself, whose root may be replaced, stands in no element.
    const element = node instanceof Element ? node : node.parentElement;
    // What is written in an editor is no label, but it may be a script.
    if (element && isForbidden(element)) {
      touched = true;
      changed.delete(node);
    }
  }
  return changed.size > 0 || moved || touched ? { added, changed, moved, touched } : undefined;
}
