import { document } from '../../../shared/ui/dom/document.ts';
import { unitOf } from '../annotate/elements.ts';
import { isUnreadable, parentOf, readable } from '../annotate/forms.ts';
import { all, contains, isInPage, matches } from '../annotate/native.ts';
import type { PageDescription } from '../pages/page.ts';
import { FACT, mayBegin, OLD } from './beginnings.ts';
import { evaluateName, evaluateText } from './evaluate.ts';
import type { Finding, Found } from './findings.ts';
import { firstOfRun, firstText } from './texts.ts';

/**
 * All that the page's texts say at this moment. A change of the page costs work for what changed: only the texts that
 * were added or changed are read again, and those that stand around a changed one.
 */
export interface Registry {
  /**
   * Reads the texts of whole subtrees, in the order in which the page has added them, before what else is still to be read.
   * What takes longer than a slice is left for `readOn`.
   */
  scan(roots: readonly Node[]): void;
  /** Reads what is left, for a slice. */
  readOn(): void;
  /** Whether something is left: until then the findings are a part of what the page says. */
  readonly isReading: boolean;
  /** Reads the accessible names in subtrees, of controls that show no text. */
  scanNames(roots: readonly Node[]): void;
  /** Reads again what a change of this node may have changed. */
  rescan(node: Node): void;
  /** Reads a text that was found to call credits by their old name, wherever it does. */
  readSentence(text: Text): void;
  /** Forgets what has left the page's own tree. */
  prune(): void;
  clear(): void;
  find<K extends Finding['kind']>(kind: K): Array<Found<K>>;
  /** Counts changes of the findings. */
  readonly version: number;
  /** Text nodes and elements looked at so far: what the tests count instead of time. */
  readonly visited: number;
}

/** What is being read, and how far that has come: siblings, or all of a parent behind the first. */
interface Reading {
  parent: Node;
  first: Node;
  last?: Node;
  next?: Text;
  isWalked?: boolean;
  /** Elements whose accessible names are read, in the place of texts. */
  names?: Iterator<Element>;
  /** Texts that may say something. */
  candidates: Text[];
}

/** So long the page waits for us at most, before it may do its own work: a frame. Milliseconds. */
const SLICE = 16;

export function createRegistry(page: () => PageDescription | undefined, slice = SLICE): Registry {
  // Keyed by the text node (or named element) that begins the finding. Strong references, dropped by `prune` in the
  // same batch in which a node leaves the page's own tree.
  const findings = new Map<Node, Finding[]>();
  // From the elements that findings rest on back to their keys: a change deep inside reaches them by this.
  let holders = new WeakMap<Element, Set<Node>>();
  let version = 0;
  let visited = 0;

  const forget = (key: Node): void => {
    const old = findings.get(key);
    if (!old) return;
    for (const { element } of old) holders.get(element)?.delete(key);
    findings.delete(key);
    version++;
  };

  const store = (key: Node, found: Finding[]): void => {
    const old = findings.get(key);
    if (old && sameFindings(old, found)) return;
    forget(key);
    if (found.length === 0) return;
    findings.set(key, found);
    for (const { element } of found) {
      const keys = holders.get(element) ?? new Set();
      holders.set(element, keys.add(key));
    }
    version++;
  };

  const readNew = (text: Text): void => {
    visited++;
    const kinds = mayBegin(text.data);
    if (kinds > 0) evaluate(text, kinds);
  };

  const evaluate = (text: Text, kinds: number): void => {
    const first = firstOfRun(text);
    // All that the run may be is asked for each time: what is stored takes the place of what was found before.
    const all = first === text ? kinds : kinds | mayBegin(first.data);
    quietly(() => store(first, evaluateText(first, all, page())));
  };

  const readAgain = (text: Text): void => {
    // Also a number whose unit stands in the next node.
    if (findings.has(text)) evaluate(text, mayBegin(text.data) | FACT);
    else readNew(text);
  };

  const readName = (element: Element): void => {
    visited++;
    if (mayBegin(element.getAttribute('aria-label') ?? '') > 0) store(element, evaluateName(element, page()));
    else forget(element);
  };

  /** What is still to be read; the last comes first. */
  const left: Reading[] = [];

  const scan = (roots: readonly Node[]): void => {
    const runs: Reading[] = [];
    for (let i = 0; i < roots.length; i++) {
      const first = roots[i] as Node;
      if (isUnreadable(first)) {
        runs.push({ parent: first, first, candidates: [] });
        continue;
      }
      let last = first;
      // Rows that are added one behind the other are read in one go.
      for (let next = roots[i + 1]; next && next === last.nextSibling && !isUnreadable(next); next = roots[++i + 1])
        last = next;
      if (first.parentNode && isInPage(first)) runs.push({ parent: first.parentNode, first, last, candidates: [] });
    }
    for (let run = runs.pop(); run; run = runs.pop()) left.push(run);
    readOn();
  };

  let until = 0;
  let isFirst = true;
  const readOn = (): void => {
    until = performance.now() + slice;
    isFirst = true;
    for (let run = left.at(-1); run; run = left.at(-1)) {
      if (!readRun(run)) return;
      left.pop();
    }
  };

  /** Answers whether all of it was read. */
  const readRun = (run: Reading): boolean => {
    for (;;) {
      for (let text = run.candidates.shift(); text; text = run.candidates.shift()) {
        if (isInPage(text)) evaluate(text, mayBegin(text.data));
        // What is asked once for all labels that stand together (`remembered`) is asked again in every slice, and is not to be
        // all that a slice has time for.
        if (isFirst) until = performance.now() + slice;
        isFirst = false;
        if (performance.now() > until) return false;
      }
      if (run.isWalked) return !run.names || readNames(run.names);
      if (performance.now() > until) return false;
      // First all texts, then the few that may say something: a loop that does nothing else is twice as fast.
      quietly(() => walk(run));
    }
  };

  const readNames = (names: Iterator<Element>): boolean => {
    for (let { value, done } = names.next(); !done; { value, done } = names.next()) {
      const element: Element = value;
      if (!isUnreadable(element)) quietly(() => readName(element));
      if (performance.now() > until) return false;
    }
    return true;
  };

  const walk = (run: Reading): void => {
    const { parent, first, last, candidates, next } = run;
    run.isWalked = true;
    // What has gone elsewhere meanwhile is another change.
    if (!contains(parent, first)) return;
    const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
    const textFrom = (node: Node): Node | null => {
      walker.currentNode = node;
      return node.nodeType === Node.TEXT_NODE ? node : walker.nextNode();
    };
    const behind = last?.nextSibling;
    const end = behind && textFrom(behind);
    const from = next && contains(parent, next) ? next : first;
    let count = 0;
    for (let text = textFrom(from) as Text | null; text && text !== end; text = walker.nextNode() as Text | null) {
      // The clock is looked at now and then only.
      if (++count % 256 === 0 && performance.now() > until) {
        run.next = text;
        run.isWalked = false;
        return;
      }
      visited++;
      if (mayBegin(text.data) > 0) candidates.push(text);
    }
  };

  const scanNames = (roots: readonly Node[]): void => {
    const [first] = roots;
    if (!first) return;
    left.push({ parent: first, first, isWalked: true, candidates: [], names: namedIn(roots) });
    readOn();
  };

  const rescan = (node: Node): void => {
    const element = node instanceof Element ? readable(node) : parentOf(node);
    if (!element || !isInPage(element)) return;
    const again = new Set<Node>();
    if (node.nodeType === Node.TEXT_NODE) again.add(node);
    else if (element.hasAttribute('aria-label')) again.add(element);
    if (node.nextSibling?.nodeType === Node.TEXT_NODE) again.add(node.nextSibling);
    // A label or sentence that this text is a later part of begins at the first text of its unit or of its parents.
    const unit = unitOf(element);
    for (const around of [unit, element, parentOf(element)]) {
      const first = around && firstText(around);
      if (first) again.add(first);
    }
    for (let i = 0, above: Element | null = element; above && i < 6; i++, above = parentOf(above)) {
      for (const key of holders.get(above) ?? []) again.add(key);
    }
    for (const key of again) {
      if (key.nodeType === Node.TEXT_NODE) readAgain(key as Text);
      else readName(key as Element);
    }
  };

  return {
    scan,
    readOn,
    get isReading() {
      return left.length > 0;
    },
    scanNames,
    rescan: (node) => quietly(() => rescan(node)),
    readSentence: (text) => findings.has(text) || evaluate(text, OLD),
    prune() {
      for (const key of findings.keys()) if (!isInPage(key)) forget(key);
    },
    clear() {
      findings.clear();
      // Elements that stay on the page would else keep the texts that they have held.
      holders = new WeakMap();
      left.length = 0;
      version++;
    },
    find<K extends Finding['kind']>(kind: K) {
      const found: Array<Found<K>> = [];
      for (const list of findings.values()) {
        for (const finding of list) if (finding.kind === kind) found.push(finding as Found<K>);
      }
      return found;
    },
    get version() {
      return version;
    },
    get visited() {
      return visited;
    },
  };
}

/** One after the other: for all of them at once the browser would make so many objects that it has to tidy up. */
function* namedIn(roots: readonly Node[]): Generator<Element> {
  for (const root of roots) {
    if (!(root instanceof Element) || !isInPage(root)) continue;
    if (matches(root, '[aria-label]')) yield root;
    const named = all(root, '[aria-label]');
    for (let i = 0; i < named.length; i++) yield named[i] as Element;
  }
}

/** A form may have inputs that are called like its methods: what cannot be asked for that says nothing. */
function quietly(read: () => void): void {
  try {
    read();
  } catch {}
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.every(({ element }, i) => element === b[i]?.element) && factsOf(a) === factsOf(b);
}

/** What findings say, without the nodes they were read from. */
function factsOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings, (_, value) => (value instanceof Node ? undefined : value));
}
