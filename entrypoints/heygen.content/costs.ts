import type { EstimateOptions } from '../../shared/credits/estimate.ts';
import type { Words } from '../../shared/credits/locales/messages.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { followLayout } from './annotate/follow-layout.ts';
import { createHosts } from './annotate/hosts.ts';
import { listen } from './annotate/listen.ts';
import type { EstimateContext } from './estimate-model.ts';
import { createEstimates } from './estimates.ts';
import { createDayKeeper } from './guard/day-keeper.ts';
import { createGuard, type GuardSettings } from './guard/guard.ts';
import { createShowMe } from './guard/show-me.ts';
import type { PageDescription } from './pages/page.ts';
import { notePresses } from './presses.ts';
import { type PageReading, readPage } from './reading/read-page.ts';
import type { Registry } from './reading/registry.ts';
import { createSceneMemory, sceneAt } from './reading/scene-memory.ts';
import { readTool } from './tools/index.ts';

/** The part of the overlay about money: what the user is about to do, and the estimates beside the controls that do it. */
export interface Costs {
  read(page: PageDescription, card: RateCardId, options: EstimateOptions): PageReading;
  draw(context: EstimateContext, settings: GuardSettings): void;
  /** Whether the page has thrown out one of the estimates. */
  isMissing(): boolean;
  /** Another video: what was seen of the last one says nothing about it. */
  forget(): void;
  clear(): void;
}

/**
 * `redraw` draws all that the overlay shows, where a press has changed what that is. `words` are those of now, for what is
 * said beside the estimates.
 */
export function createCosts(registry: Registry, redraw: () => void, words: () => Words, signal: AbortSignal): Costs {
  const hosts = createHosts('upfront-estimate');
  let memory = createSceneMemory();
  const showMe = createShowMe(registry, () => memory.blocks, words, signal);
  const estimates = createEstimates(hosts, createHosts('upfront-alternatives'), redraw, showMe);
  const guard = createGuard(redraw, createDayKeeper(signal), showMe, signal);
  let latest: PageReading | undefined;
  let hasDialog = false;

  const onTouch = ({ target }: Event): void => {
    const scene = target instanceof Element && sceneAt(target, memory);
    if (scene) memory.touched = scene;
  };
  listen('pointerdown focusin click', onTouch, signal);
  notePresses(
    () => latest,
    () => hasDialog,
    signal,
  );
  followLayout(() => hosts.entries().size > 0, estimates.realign, signal);

  return {
    read(page, card, options) {
      hasDialog = page.reads === 'scenes';
      return page.reads === 'tool'
        ? readTool(registry, page, { pathname: location.pathname, card, ...options })
        : readPage(registry, page, { card, memory, ...options });
    },
    draw(context, settings) {
      latest = context.reading;
      guard.follow(context, settings);
      estimates.draw(context);
    },
    isMissing: estimates.isMissing,
    forget() {
      memory = createSceneMemory();
      guard.forget();
    },
    clear() {
      latest = undefined;
      estimates.clear();
      guard.clear();
    },
  };
}
