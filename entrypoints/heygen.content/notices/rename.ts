import type { Spoken, Words } from '../../../shared/credits/locales/messages.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { show } from '../../../shared/ui/dom/jsx-runtime.ts';
import { keepKeys, PRESSES } from '../../../shared/ui/keys.ts';
import { RENAME_STYLES } from '../../../shared/ui/rename-styles.ts';
import { type RenameModel, RenameView } from '../../../shared/ui/rename-view.tsx';
import { openRoot } from '../../../shared/ui/shadow.ts';
import { ancestors, isCell, isControl, isHeading, isHost, isVisible } from '../annotate/elements.ts';
import { followLayout } from '../annotate/follow-layout.ts';
import { createHosts } from '../annotate/hosts.ts';
import { isCovered, offsetFrom, type Place, placeAt } from '../annotate/place.ts';
import type { Found } from '../reading/findings.ts';
import { renameModel } from './rename-model.ts';

/** The mark beside the first text that still calls credits by their old name. The text itself is left as it is. */
export interface Rename {
  draw(found: ReadonlyArray<Found<'old'>>, words: Words): void;
  isMissing(): boolean;
  clear(): void;
}

/** Pixels between a text and its mark, and between what the mark opens and the edge of the window. */
const GAP = 2;
const EDGE = 8;

export function createRename(signal: AbortSignal): Rename {
  const hosts = createHosts('upfront-notice');
  let open = false;
  let model: RenameModel | undefined;
  /** Where the mark stood against its text when it was last placed. */
  let offset = '';

  const rootOf = (host: HTMLElement): ShadowRoot => {
    if (host.shadowRoot) return host.shadowRoot;
    host.dataset.notice = 'rename';
    host.setAttribute('translate', 'no');
    const root = openRoot(host, RENAME_STYLES);
    keepKeys(root, (key) => PRESSES.includes(key) || (open && key === 'Escape'));
    return root;
  };

  const redraw = (host: HTMLElement): void => {
    const root = rootOf(host);
    if (!model) return;
    const set = (wanted: boolean): void => {
      open = wanted;
      redraw(host);
    };
    const onClose = (): void => {
      set(false);
      root.querySelector('button')?.focus();
    };
    show(root, RenameView({ model, open, onToggle: () => set(!open), onClose }));
    const panel = root.querySelector<HTMLElement>('.panel');
    panel?.showPopover();
    if (panel) placePanel(panel, host, model.dir);
  };

  const close = (): void => {
    if (!open) return;
    open = false;
    for (const host of hosts.entries().values()) redraw(host);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    close();
    // Of a press on our own mark, the page's dialog need not hear.
    if (isOurs(event)) event.stopPropagation();
  };
  const onPress = (event: Event): void => {
    if (!isOurs(event)) close();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });

  const align = (host: HTMLElement, text: Element): void => {
    if (offsetFrom(host, text) !== offset) {
      const places = placesAround(text);
      placeAt(host, text, places, places);
      offset = offsetFrom(host, text);
    }
    const panel = host.shadowRoot?.querySelector<HTMLElement>('.panel');
    if (panel) placePanel(panel, host, model?.dir);
  };

  const realign = (): void => {
    for (const [anchor, host] of hosts.entries()) align(host, anchor);
  };
  followLayout(() => hosts.entries().size > 0, realign, signal);

  return {
    draw(found, words) {
      const first = firstOf(found);
      if (first) {
        const said = renameModel(words);
        const anchor = anchorOf(first);
        const host = hosts.put(anchor, nodeBefore(anchor));
        if (host && (!host.shadowRoot || JSON.stringify(said) !== JSON.stringify(model))) {
          if (!host.shadowRoot) open = false;
          model = said;
          offset = '';
          redraw(host);
        }
        if (host) align(host, anchor);
      }
      hosts.sweep();
    },
    isMissing: hosts.isMissing,
    clear() {
      open = false;
      hosts.clear();
    },
  };
}

const isOurs = (event: Event): boolean => event.composedPath().some((node) => node instanceof Element && isHost(node));

/** The first in the order of the page that a person sees, and that nothing lies over. */
function firstOf(found: ReadonlyArray<Found<'old'>>): Found<'old'> | undefined {
  const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  let first: Found<'old'> | undefined;
  for (const each of found) {
    if (first && !isBefore(each.element, first.element)) continue;
    if (isVisible(each.element) && !isCovered(each.element)) first = each;
  }
  return first;
}

/** What the mark stands beside: a control or a name as a whole, else the smallest element with the text. */
function anchorOf({ element, unit }: Found<'old'>): Element {
  if (isControl(unit) || isHeading(unit)) return unit;
  let anchor = element;
  // A part of a sentence has the rest of it beside it: behind all of that there is room.
  for (const around of ancestors(element, 4)) if (around !== anchor && hasOwnWords(around)) anchor = around;
  return anchor;
}

const hasOwnWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\p{L}/u.test(nodeValue ?? ''));

/**
 * What the mark stands behind. Rows and lists have no room between their own parts: there it is the last of what a part
 * holds.
 */
function nodeBefore(anchor: Element): ChildNode {
  if (!isCell(anchor) && !anchor.matches('li,dt,dd,[role=listitem]')) return anchor;
  let last = anchor.lastChild;
  while (last && isHost(last)) last = last.previousSibling;
  return last ?? anchor;
}

/** Right behind the text, in front of it, above and below its end. A control is as wide as it is, a text as its last line. */
function placesAround(anchor: Element): Place[] {
  let [first, last] = [anchor.getBoundingClientRect(), anchor.getBoundingClientRect()];
  if (!isControl(anchor)) {
    const range = document.createRange();
    range.selectNodeContents(anchor);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    [first = first, last = last] = [lines[0], lines.at(-1)];
  }
  const size = { width: 24, height: 24 };
  const middle = ({ top, height }: DOMRect): number => top + (height - size.height) / 2;
  return [
    { left: last.right + GAP, top: middle(last), ...size },
    { left: first.left - GAP - size.width, top: middle(first), ...size },
    { left: last.right - size.width, top: first.top - GAP - size.height, ...size },
    { left: last.right - size.width, top: last.bottom + GAP, ...size },
  ];
}

/**
 * Under the mark, or above it where there is no room, and on from it as the language is read; never over the edge of the
 * window.
 */
function placePanel(panel: HTMLElement, host: Element, dir?: Spoken['dir']): void {
  const mark = host.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = mark.bottom + GAP;
  const top = below + height + EDGE < innerHeight ? below : mark.top - GAP - height;
  const start = dir === 'rtl' ? mark.right + 10 - width : mark.left - 10;
  const left = Math.min(start, innerWidth - EDGE - width);
  Object.assign(panel.style, { left: `${Math.max(EDGE, left)}px`, top: `${Math.max(EDGE, top)}px` });
}
