import { flushSync } from 'react-dom';
import { change, changeScene, editor, moveScene } from '../state/editor.ts';
import { labelsShown, panelMounted, renderCount } from '../state/torture.ts';
import { swapSome } from './swaps.ts';

type Random = () => number;

const ENGINES = ['v', 'iv', 'iii'] as const;
const TOOLS = [null, 'Media', 'AI Tools', 'Text'] as const;

const OPERATIONS: ReadonlyArray<(random: Random) => void> = [
  () => labelsShown.set((shown) => !shown),
  () => panelMounted.set((mounted) => !mounted),
  () => renderCount.set((count) => count + 1),
  (random) => swapSome(random),
  (random) => moveScene(pickIndex(random), pickIndex(random)),
  () => editor.set((state) => ({ ...state, scenes: [...state.scenes].reverse() })),
  (random) => change({ selected: editor.get().scenes[pickIndex(random)]?.id ?? '' }),
  (random) => changeScene(editor.get().selected, { engine: pick(ENGINES, random) ?? 'iv' }),
  (random) => change({ tool: pick(TOOLS, random) ?? null }),
  () => change({ comments: !editor.get().comments }),
  () => change({ dialog: editor.get().dialog === 'generate' ? null : 'generate' }),
];

/** The same seed does the same things, on any browser. */
export async function randomOps(count: number, seed: number): Promise<void> {
  const random = mulberry32(seed);
  for (let done = 0; done < count; done++) {
    const operate = pick(OPERATIONS, random);
    flushSync(() => operate?.(random));
    // Observers and effects get a turn between some of the commits, not between all of them.
    if (random() < 0.2) await new Promise((resolve) => setTimeout(resolve));
  }
  flushSync(() => {
    labelsShown.set(true);
    panelMounted.set(true);
    change({ dialog: null, tool: null, comments: false });
  });
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function pickIndex(random: Random): number {
  return Math.floor(random() * editor.get().scenes.length);
}

function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
