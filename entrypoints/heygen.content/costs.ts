import type { EstimateOptions } from '../../shared/credits/estimate.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { document } from '../../shared/ui/dom/document.ts';
import { createHosts } from './annotate/hosts.ts';
import { listen } from './annotate/listen.ts';
import type { EstimateContext } from './estimate-model.ts';
import { createEstimates } from './estimates.ts';
import type { PageDescription } from './pages/page.ts';
import { type PageReading, readPage } from './reading/read-page.ts';
import type { Registry } from './reading/registry.ts';
import { createSceneMemory, sceneAt } from './reading/scene-memory.ts';
import { readTool } from './tools/index.ts';

/** The part of the overlay about money: what the user is about to do, and the estimates beside the controls that do it. */
export interface Costs {
  read(page: PageDescription, card: RateCardId, options: EstimateOptions): PageReading;
  draw(context: EstimateContext): void;
  /** Whether the page has thrown out one of the estimates. */
  isMissing(): boolean;
  /** Another video: what was seen of the last one says nothing about it. */
  forget(): void;
  clear(): void;
}

/** `redraw` draws all that the overlay shows, where a press has changed what that is. */
export function createCosts(registry: Registry, redraw: () => void, signal: AbortSignal): Costs {
  const hosts = createHosts('upfront-estimate');
  const estimates = createEstimates(hosts, createHosts('upfront-alternatives'), redraw);
  let memory = createSceneMemory();

  const onTouch = ({ target }: Event): void => {
    const scene = target instanceof Element && sceneAt(target, memory);
    if (scene) memory.touched = scene;
  };
  listen('pointerdown focusin click', onTouch, signal);
  followLayout(() => hosts.entries().size > 0, estimates.realign, signal);

  return {
    read: (page, card, options) =>
      page.reads === 'tool'
        ? readTool(registry, location.pathname, card, options)
        : readPage(registry, page, { card, memory, ...options }),
    draw: estimates.draw,
    isMissing: estimates.isMissing,
    forget() {
      memory = createSceneMemory();
    },
    clear: estimates.clear,
  };
}

/** Calls back once a frame at most, when scrolling, resizing or an animation may have moved things. */
function followLayout(isNeeded: () => boolean, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const schedule = (): void => {
    if (frame || !isNeeded()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  listen('scroll resize transitionend animationend', schedule, signal);
  document.fonts.addEventListener('loadingdone', schedule, { signal });
}
