import { afterFrame, giveWay, partsOnScreen } from '../annotate/slices.ts';
import type { Registry } from './registry.ts';

/** At the latest after this, controls without text are read, even while the page is busy. Milliseconds. */
const NAMES_LATEST = 50;

/** While a long page is read, at most one part in so many of the time goes into drawing. */
const SHARE_OF_DRAWING = 8;

/** Reads a page into the registry without keeping it from its own work. */
export interface Reader {
  /** Reads texts; of a long page, what is on the screen first, and the rest in slices between which it does its own work. */
  read(roots: readonly Node[]): void;
  /** Controls without text are few, and looking for them costs half as much as reading all texts: they come second. */
  readNamesLater(roots: readonly Node[]): void;
}

/** `draw` is called for what is found later than at once. */
export function createReader(registry: Registry, draw: () => void, signal: AbortSignal): Reader {
  let isReadingOn = false;
  let unnamed: readonly Node[] = [];

  const readLeft = (): void => {
    if (registry.isReading && !isReadingOn) readRest();
  };
  const readRest = async (): Promise<void> => {
    isReadingOn = true;
    try {
      await afterFrame();
      if (!signal.aborted) registry.scan(partsOnScreen());
      await readSlices();
    } finally {
      // Whatever went wrong with a drawing, the next reading goes on.
      isReadingOn = false;
    }
  };
  const readSlices = async (): Promise<void> => {
    // Of thousands of labels each drawing is long: they are drawn the less often.
    let nextDraw = 0;
    while (!signal.aborted) {
      const start = performance.now();
      if (start >= nextDraw || !registry.isReading) {
        draw();
        nextDraw = start + SHARE_OF_DRAWING * (performance.now() - start);
      }
      if (!registry.isReading) return;
      await giveWay();
      registry.readOn();
    }
  };
  const readNames = (): void => {
    const roots = unnamed;
    unnamed = [];
    if (signal.aborted) return;
    const before = registry.version;
    registry.scanNames(roots);
    readLeft();
    if (registry.version !== before) draw();
  };

  return {
    read(roots) {
      registry.scan(roots);
      readLeft();
    },
    readNamesLater(roots) {
      if (unnamed.length === 0) requestIdleCallback(readNames, { timeout: NAMES_LATEST });
      unnamed = unnamed.concat(roots);
    },
  };
}
