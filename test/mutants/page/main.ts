import type { Step } from '../../browser/lib/truth.ts';
import { keepClasses, renameClasses } from './classes.ts';
import { renameIds } from './ids.ts';
import { reorder } from './order.ts';
import { mulberry32 } from './random.ts';
import { swapRoles } from './roles.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { reformatNumbers, rewrapTexts } from './texts.ts';
import { judgeVariant, type PageVerdict } from './verdict.ts';

/** What a page can do with its own snapshots. */
export interface Mutants {
  takeSnapshot(step: Step): Snapshot;
  /** The snapshot that the variants are made of from now on. */
  load(snapshot: Snapshot): void;
  /** Shows a variant; without a seed the snapshot itself. Says what was changed. */
  show(seed?: number): string[];
  judge(step: Step): PageVerdict;
}

declare global {
  interface Window {
    mutants: Mutants;
  }
}

let template = document.createDocumentFragment();

function load({ html, body }: Snapshot): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  template = document.createDocumentFragment();
  template.append(...parsed.body.childNodes);
  for (const [name, value] of Object.entries(body)) document.body.setAttribute(name, value);
}

function show(seed?: number): string[] {
  const variant = document.importNode(template, true);
  const done = seed === undefined ? [] : mutate(variant, seed);
  if (seed === undefined) keepClasses();
  document.body.replaceChildren(variant);
  return done;
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

window.mutants = { takeSnapshot, load, show, judge: judgeVariant };
