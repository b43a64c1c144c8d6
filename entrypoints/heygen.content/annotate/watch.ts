import { FORBIDDEN, isHost } from './elements.ts';

/** Attributes by which pages say what is chosen, open or named; others change far too often to listen to. */
const ATTRIBUTES = [
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-current',
  'aria-expanded',
  'aria-label',
  'data-state',
  'data-selected',
  'data-active',
  'hidden',
];

/** At the latest after this, a change is worked on, even while the page is busy. Milliseconds. */
const LATEST = 50;

export interface Changes {
  added: readonly Node[];
  changed: ReadonlySet<Node>;
  removed: boolean;
  /** The page has thrown out an element of ours. */
  lost: boolean;
  /** Attributes, inputs and editors: nothing to read again, but the readings may differ. */
  touched: boolean;
}

export interface Watch {
  /** Drops the records of what we have just changed ourselves. */
  ignoreOwn(): void;
}

/**
 * Watches the whole document with one observer and hands over what has changed, a few times a second at most. Our own
 * elements are no change, but one that the page has removed is. Stops when the signal fires.
 */
export function watchPage(onChange: (changes: Changes) => void, signal: AbortSignal): Watch {
  let pending: MutationRecord[] = [];
  let inputs = false;
  let scheduled = false;

  const work = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const records = pending.concat(observer.takeRecords());
    pending = [];
    const changes = sortChanges(records, inputs);
    inputs = false;
    if (changes) onChange(changes);
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestIdleCallback(work, { timeout: LATEST });
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) pending.push(record);
    schedule();
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const onInput = (): void => {
    inputs = true;
    schedule();
  };
  // Typing into a text area changes no node; a click may select a scene that only its styles show.
  for (const type of ['input', 'change', 'click', 'focusin']) {
    addEventListener(type, onInput, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    ignoreOwn() {
      observer.takeRecords();
    },
  };
}

function sortChanges(records: readonly MutationRecord[], inputs: boolean): Changes | undefined {
  const added: Node[] = [];
  const changed = new Set<Node>();
  let removed = false;
  let lost = false;
  let touched = inputs;
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (isHost(target)) continue;
    if (type === 'attributes') {
      touched = true;
      if (attributeName === 'aria-label') changed.add(target);
      continue;
    }
    if (type === 'characterData') {
      changed.add(target);
      continue;
    }
    let foreign = false;
    for (const node of addedNodes) {
      if (isHost(node)) continue;
      foreign = true;
      added.push(node);
    }
    if (removedNodes.length > 0) removed = true;
    for (const node of removedNodes) lost ||= isHost(node);
    if (foreign || removedNodes.length > 0) changed.add(target);
  }
  for (const node of changed) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
    // What is written in an editor is no label, but it may be a script.
    if (element?.closest(FORBIDDEN)) {
      touched = true;
      changed.delete(node);
    }
  }
  if (added.length === 0 && changed.size === 0 && !removed && !touched) return undefined;
  return { added, changed, removed, lost, touched };
}
