import type { Action } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { ancestors, isInNavigation, isPeoplesWords } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { Spending } from '../pages/page.ts';
import { findLengths, measure } from '../reading/lengths.ts';
import type { Registry } from '../reading/registry.ts';
import type { Scene } from '../reading/scene-memory.ts';
import { findScripts } from '../reading/scripts.ts';
import { nearest } from './controls.ts';
import type { Given } from './given.ts';
import { readAnyLength } from './length-words.ts';

/** A length, and whether it was guessed from a script's words. */
export interface Measured {
  seconds?: Action['seconds'];
  fromScript?: boolean;
}

/** How long what a control would make is, where the page says so. */
export function measureLength(
  from: NonNullable<Spending['length']>,
  control: Element,
  registry: Registry,
  { plan, seconds }: Given,
): Measured {
  if (from === 'script') {
    const scripts = findScripts();
    const scene: Scene = {};
    measure(scene, findLengths(registry, scripts), scripts);
    return scene;
  }
  if (from === 'plan') return positive(plan && plannedLength(plan));
  return positive(from === 'recording' ? seconds : lengthBefore(control));
}

const positive = (seconds: number | undefined): Measured => (seconds && seconds > 0 ? { seconds } : {});

/** The length behind its row's name: a text, or an element or two around it whose words are marked one by one. Seconds. */
function plannedLength(plan: Text): number | undefined {
  const around = plan.parentElement ? [...ancestors(plan.parentElement, 2)] : [];
  const values = [plan.wholeText, ...around.map((element) => boundedText(element, 60) ?? '')];
  return values.map((value) => readAnyLength(value)?.seconds).find((seconds) => seconds !== undefined);
}

/** The one length that stands before a control, nearest to it; what stands behind it was made before. Seconds. */
function lengthBefore(control: Element): number | undefined {
  const [length, other] = nearest(control, (around) => lengthsIn(around, control)) ?? [];
  return other === undefined ? length : undefined;
}

/** What lists its own things, such as a transcript's lines, by tag or by role: their clocks are no source's length. */
const OTHERS = ['table', 'li', 'option', 'button', 'grid', 'listitem'].map((name) => `${name},[role=${name}]`).join();

/** More nodes than a form with its source has. */
const MOST_NODES = 2000;

function lengthsIn(around: Element, control: Element): number[] | undefined {
  const lengths = new Set<number>();
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_NODES && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (text.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const holder = text.parentElement;
    if (!holder || text.length > 40) continue;
    // "1m 30s · 212 MB".
    const parts = text.data.split(/[·•|]/).map((part) => readAnyLength(part.replace(LENGTH_NAME, '')));
    const length = parts.find((part) => part !== undefined);
    if (!length || length.seconds <= 0 || length.kind === 'estimate') continue;
    if (!isInNavigation(holder) && !isPeoplesWords(holder) && !holder.closest(OTHERS)) {
      lengths.add(length.seconds);
    }
  }
  return lengths.size > 0 ? [...lengths] : undefined;
}

const LENGTH_NAME =
  /^[^\p{L}\d]*(?:(?:source|video|total|original) )?(?:duration|length|durée|longueur|duração|duración|dauer|длительность|продолжительность|長さ|再生時間|时长|长度)\s*[:：]?\s*|^[^\p{L}\d]+|[)\]\s]+$/giu;
