import { FEATURE_LABELS, type FeatureLabels, type Place } from './catalog/features.ts';
import type { FeatureId } from './types.ts';

export { PLACES, type Place } from './catalog/features.ts';

/**
 * What kind of page element carries the text. Only names of things are labels: a sentence, a dialog's text, a tooltip
 * and whatever users wrote never are, whatever the words.
 */
export type LabelRole = 'button' | 'menu' | 'heading' | 'label' | 'prose' | 'dialog' | 'tooltip' | 'user-content';

export interface LabelContext {
  role: LabelRole;
  /** The places the element stands in. */
  places?: readonly Place[];
}

/** Longer texts are sentences, not labels. */
export const LONGEST_LABEL = 80;

const NAMING_ROLES: readonly LabelRole[] = ['button', 'menu', 'heading', 'label'];

/**
 * Characters that show nothing: zero-width ones, and controls of the reading direction. A name is what people read: those
 * that embed or isolate leave the letters of our names in their order, whichever way they point. Not so U+202E, which
 * turns them round: with it "Avatar IV" reads "VI ratavA", and what reads "Avatar IV" is no text of HeyGen's. A text with
 * it names nothing.
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is matched on its own, none as part of a cluster.
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What HeyGen itself hangs on a name: its own marks, and tags such as "Beta". */
const MARKS = /(?:[ •·|([]*(?:premium|プレミアム|beta|new|unlimited|最新)[)\]]*)+$/;

/** HeyGen's description of Avatar III in the engine menu, in the wordings seen. */
const ENGINE_LINE = /^(avatar ?iii|アバター iii)[ .:–-]+(?:applies )?lip sync[^a-z]/;

/** Numerals must end where they end: no match in "Avatar VI", "Avatar 40", "Avatar Video". */
const ENGINE = /^(?:avatar|アバター|数字人|аватар) ?(iii|iv|v|3|4|5)(?: ?\/ ?v)?(?: videos?)?$/;
const ENGINES: Readonly<Record<string, FeatureId>> = {
  iii: 'avatar-iii',
  3: 'avatar-iii',
  iv: 'avatar-iv',
  4: 'avatar-iv',
  v: 'avatar-v',
  5: 'avatar-v',
};

/** Models for generated clips. Sora and Veo only with their number: the bare words are names and a Spanish verb. */
const SORA = /^sora (?:v?2|2\.0)(?: (?:pro|fast|standard))*$/;
const VEO = /^veo (?:3|3\.1)(?: (?:pro|fast|standard|lite))*$/;
const OTHER_MODEL =
  /^(?:kling|runway|hailuo|seedance)(?: ?(?:ai|gen-?\d|v?\d[\d.]*))?(?: (?:pro|master|fast|turbo|lite|standard))*$/;

const LABELS: ReadonlyMap<string, readonly FeatureLabels[]> = indexLabels();

/**
 * A label's text as the vocabulary compares it: one form for each character, one space between words, lower case,
 * without invisible characters. Empty for what is no label (too long).
 */
export function normalizeLabel(text: string): string {
  // Long texts are cut off before any work on them: a page may hold megabytes in one node.
  if (text.length > LONGEST_LABEL * 4) return '';
  const clean = text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return clean.length > LONGEST_LABEL ? '' : clean;
}

/** Whether a text shows nothing at all. The control that turns what follows it round does not count as nothing. */
export const isBlank = (text: string): boolean => !text.trim() || !text.replace(INVISIBLE, '').trim();

/** The feature that a label names, matched whole; `undefined` where it names none. */
export function findFeature(text: string, { role, places = [] }: LabelContext): FeatureId | undefined {
  if (!NAMING_ROLES.includes(role)) return undefined;
  const meant = meaningsOf(text).find(([, only]) => !only || only.some((place) => places.includes(place)));
  return meant?.[0];
}

/** What a label may mean, best first, and the only places in which it means that. */
type Meaning = readonly [feature: FeatureId, only?: readonly Place[]];

/** Pages show the same labels again and again; forgotten when it gets long, since pages hold texts without end. */
const REMEMBERED = new Map<string, readonly Meaning[]>();

function meaningsOf(text: string): readonly Meaning[] {
  if (text.length > LONGEST_LABEL * 4) return [];
  let meanings = REMEMBERED.get(text);
  if (!meanings) {
    const label = normalizeLabel(text).replace(/^[^\p{L}\p{N}\u202e]+/u, '');
    meanings = label === '' ? [] : [label, withoutMarks(label), engineLine(label)].flatMap(lookUp);
    if (REMEMBERED.size > 500) REMEMBERED.clear();
    REMEMBERED.set(text, meanings);
  }
  return meanings;
}

/** A label without the marks and tags that stand behind it; empty where it is nothing else. */
export const withoutMarks = (label: string): string => label.replace(MARKS, '');

/** Whether a text ends with, or is, HeyGen's own mark of a feature. The same word in a description or a name is none. */
export function hasNativeMark(text: string): boolean {
  return /(?<!\bwith )(?:\bpremium|\bunlimited|プレミアム)[\s)\]]*$/i.test(
    text.slice(-LONGEST_LABEL).normalize('NFKC'),
  );
}

function lookUp(label: string): Meaning[] {
  const engine = ENGINE.exec(label)?.[1];
  const named = engine ? ENGINES[engine] : SORA.test(label) ? 'b-roll-sora-2' : VEO.test(label) && 'b-roll-veo-3-1';
  if (named) return [[named]];
  const meanings = (LABELS.get(label) ?? []).map(([feature, , only]): Meaning => (only ? [feature, only] : [feature]));
  // Family names, a verb and a brand elsewhere: only where an engine or a model is chosen.
  if (OTHER_MODEL.test(label)) meanings.push(['b-roll-other', ['engine', 'models']]);
  return meanings;
}

function engineLine(label: string): string {
  return ENGINE_LINE.exec(label)?.[1] ?? '';
}

function indexLabels(): Map<string, FeatureLabels[]> {
  const index = new Map<string, FeatureLabels[]>();
  for (const entry of FEATURE_LABELS) {
    for (const label of entry[1].split('|')) index.set(label, [...(index.get(label) ?? []), entry]);
  }
  return index;
}

/** How every label begins, in lower case: for quick tests of many texts, as the overlay has one. */
export const LABEL_BEGINNINGS: readonly string[] = [
  ...LABELS.keys(),
  ...['avatar', 'アバター', '数字人', 'аватар'].flatMap((avatar) =>
    Object.keys(ENGINES).flatMap((numeral) => [`${avatar} ${numeral}`, avatar + numeral]),
  ),
  ...'sora veo kling runway hailuo seedance'.split(' '),
];
