import { browser } from 'wxt/browser';
import type { CreditState } from '../../../shared/credits/credit-state.ts';
import type { Estimate } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { parseLessons } from '../../storage/lessons.ts';
import { isHost } from '../annotate/elements.ts';
import { estimateData, estimateModel } from '../estimate-model.ts';
import type { Inside } from '../overlay.ts';
import { findChosenEngines } from '../reading/engines.ts';
import type { PageReading } from '../reading/read-page.ts';
import { findScripts } from '../reading/scripts.ts';
import { placeName } from './describe.ts';
import { applyLessons, lessonsHere, storedLessons, type Taught } from './lessons.ts';

/** Parts of a page that the overlay looks for, as a person would name them. */
export type Landmark = 'labels' | 'spends' | 'scenes' | 'engine' | 'script' | 'length' | 'balance';

/**
 * What was understood of a page, and what was not: structure only, without a word that the user or HeyGen has written, so
 * that it can be shown to anybody.
 */
export interface Report {
  version: 1;
  upfront: string;
  /** The described page, or its path without ids. */
  on: string;
  card: string;
  /** How many of each were found; a missing landmark belongs to this page and was not found. */
  found: Partial<Record<Landmark, number>>;
  missing: Landmark[];
  /** Badges by feature. */
  features: Record<string, number>;
  /** Lessons of the user's that hold here. */
  lessons: number;
  /** How many elements of each role the page has. */
  roles: Record<string, number>;
  /** What the page would spend, as its estimates say it: a text of ours each, no word of the page's. */
  says: Said[];
}

/** An estimate, as it stands beside its control. */
export interface Said {
  kind: Estimate['kind'];
  state: CreditState;
  text: string;
  note: string;
}

const MOST_SAID = 8;

/** What belongs to a page, by the way in which it is read. The balance is shown on demand only: its absence is no miss. */
const WANTED: Readonly<Record<string, readonly Landmark[]>> = {
  scenes: ['spends', 'scenes', 'engine', 'script', 'length'],
  composer: ['spends', 'engine', 'script'],
  tool: ['labels'],
};

export async function report(inside: Inside): Promise<Report> {
  const page = inside.page();
  const stored = await storedLessons();
  const taught = applyLessons(stored, inside);
  const here = lessonsHere(parseLessons(stored), inside);
  const found = landmarksOf(inside, taught, here.filter(({ is }) => is === 'length').length);
  const wanted = page?.reads ? (WANTED[page.reads] ?? []) : [];
  return {
    version: 1,
    upfront: browser.runtime.getManifest().version,
    on: placeName(page?.id, location.pathname),
    card: inside.card(),
    found,
    missing: wanted.filter((landmark) => !found[landmark]),
    features: countBy(taught.labels.map(({ feature }) => feature)),
    lessons: here.length,
    roles: rolesOf(document),
    says: taught.reading ? saysOf(taught.reading, inside) : [],
  };
}

/** A button and the dialog that it opens say the same; it is said once. */
function saysOf(reading: PageReading, inside: Inside): Said[] {
  const context = inside.contextOf(reading);
  const said = reading.spending.map(({ estimate }) => {
    const { sentence: text, note } = estimateModel(estimate, context);
    return { kind: estimate.kind, state: estimateData(estimate, context).state, text, note };
  });
  return [...new Map(said.map((each) => [each.text + each.note, each])).values()].slice(0, MOST_SAID);
}

/** With what the user has taught: what a lesson stands for is not missing. */
function landmarksOf({ registry }: Inside, { reading, labels, left }: Taught, taughtLengths: number): Report['found'] {
  const counts: Record<Landmark, number> = {
    labels: labels.length,
    spends: reading?.spending.length ?? 0,
    scenes: reading?.scenes.length ?? 0,
    engine: findChosenEngines(registry).length,
    script: findScripts().length,
    length: registry.find('length').length + taughtLengths,
    balance: registry.find('left').length + (left ? 1 : 0),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const MOST = 20_000;

/** Roles and the tags that have one; what we add is not the page's. */
function rolesOf(root: Document): Record<string, number> {
  const elements = [...root.querySelectorAll('[role],a,button,h1,h2,h3,input,textarea,select,table,dialog,iframe')];
  const known = elements.slice(0, MOST).filter((element) => !isHost(element));
  return countBy(
    known.map((element) => /^[a-z]{1,20}$/.exec(element.getAttribute('role') ?? '')?.[0] ?? element.localName),
  );
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
