import type { Step } from '../../browser/lib/truth.ts';
import { keepClasses, renameClasses } from './classes.ts';
import { renameIds } from './ids.ts';
import { reorder } from './order.ts';
import { mulberry32 } from './random.ts';
import { swapRoles } from './roles.ts';
import { settle } from './settle.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { reformatNumbers, rewrapTexts } from './texts.ts';
import { isLike, judgeVariant, type PageVerdict } from './verdict.ts';

/** What one variant has shown. */
export interface Variant {
  seed: number;
  /** What was changed in it. */
  changes: string[];
  verdict: PageVerdict;
  ms: number;
}

/** What a page can do with its own snapshots. */
export interface Mutants {
  takeSnapshot(step: Step): Snapshot;
  /** Shows a snapshot as it is, which the variants are made of from now on. */
  showPlain(snapshot: Snapshot, step: Step): Promise<PageVerdict>;
  /** Shows a variant for each seed, one after the other: one call for all, since each call costs as much as a variant. */
  showVariants(seeds: readonly number[], step: Step): Promise<Variant[]>;
  /** Shows one variant and leaves it there, for a look at it. */
  show(seed: number): string[];
}

declare global {
  interface Window {
    mutants: Mutants;
  }
}

/** The overlay loads parts of itself when a page first needs them. Milliseconds. */
const FIRST = 300;
/** So long after the start of a load it has begun to work, also on a page that a server has rendered. */
const BEGUN = 2500;
/**
 * A variant that shows something else than the snapshot gets so much longer, a few times: a busy machine is no fault of the
 * overlay's. Milliseconds.
 */
const LONGER = 100;
const TIMES = 3;

let template = document.createDocumentFragment();
let plain: PageVerdict | undefined;

async function showPlain({ html, body }: Snapshot, step: Step): Promise<PageVerdict> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  template = document.createDocumentFragment();
  template.append(...parsed.body.childNodes);
  for (const [i, element] of template.querySelectorAll('*').entries()) element.setAttribute('data-o', String(i));
  for (const [name, value] of Object.entries(body)) document.body.setAttribute(name, value);
  keepClasses();
  replaceBody(document.importNode(template, true));
  await settle(plain ? LONGER : FIRST);
  for (plain = judgeVariant(step); plain.missed[0] && performance.now() < BEGUN; plain = judgeVariant(step))
    await settle(LONGER);
  return plain;
}

async function showVariants(seeds: readonly number[], step: Step): Promise<Variant[]> {
  const variants: Variant[] = [];
  for (const seed of seeds) {
    const start = performance.now();
    const changes = show(seed);
    await settle();
    let verdict = judgeVariant(step);
    for (let i = 0; i < TIMES && plain && !isLike(verdict, plain); i++) {
      await settle(LONGER);
      verdict = judgeVariant(step);
    }
    variants.push({ seed, changes, verdict, ms: performance.now() - start });
  }
  return variants;
}

function show(seed: number): string[] {
  const variant = document.importNode(template, true);
  const changes = mutate(variant, seed);
  replaceBody(variant);
  return changes;
}

/**
 * A page that changes without anybody's hand streams, and is looked at seldom: each variant comes as what a person waits for.
 */
function replaceBody(content: DocumentFragment): void {
  document.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  document.body.replaceChildren(content);
}

function mutate(variant: DocumentFragment, seed: number): string[] {
  const random = mulberry32(seed);
  const done: string[] = [];
  // While class names still tell what must keep its order.
  if (random() < 0.6) {
    reorder(variant, random);
    done.push('order');
  }
  if (random() < 0.8) done.push(...swapRoles(variant, random));
  if (random() < 0.8) done.push(...rewrapTexts(variant, random));
  if (random() < 0.6) done.push(...reformatNumbers(variant, random));
  if (random() < 0.7) {
    renameIds(variant, random);
    done.push('ids');
  }
  if (random() < 0.7) {
    renameClasses(variant, random);
    done.push('classes');
  } else {
    keepClasses();
  }
  return done;
}

window.mutants = { takeSnapshot, showPlain, showVariants, show };
