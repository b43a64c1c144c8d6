import type { Spendable } from '../../../shared/credits/balance.ts';
import type { Words } from '../../../shared/credits/locales/messages.ts';
import type { PlanId, RateCardId } from '../../../shared/credits/types.ts';
import type { Settings } from '../../storage/settings.ts';
import { onDemand } from '../on-demand.ts';
import { lookLater } from '../reading/old-names.ts';
import type { PageReading } from '../reading/read-page.ts';
import type { Registry } from '../reading/registry.ts';
import { hasPlace, wantPlace, watchPlace } from './notice-place.ts';

/** What the notices know of the page and of the user. */
export interface Seen {
  settings: Settings;
  words: Words;
  left: Spendable;
  reading: PageReading | undefined;
  card: RateCardId;
  plan: PlanId | 'unknown' | undefined;
}

/** The one notice of a page: the meter, or the explanation of an old name. Both come when they are first wanted. */
export interface Notices {
  draw(seen: Seen): void;
  /** The page is another one: its sentences are looked through, in a while. */
  renew(): void;
  isMissing(): boolean;
  clear(): void;
}

export function createNotices(registry: Registry, redraw: () => void, signal: AbortSignal): Notices {
  const faces = onDemand(() => import('../extras.ts'), redraw);
  const rename = onceThere(() => faces()?.createRename(signal));
  const meter = onceThere(() => faces()?.createMeter(redraw, signal));
  watchPlace(redraw, signal);
  let isWanted = false;
  let stopLooking = (): void => undefined;
  const renew = (): void => {
    stopLooking();
    stopLooking = lookLater(registry, () => isWanted && redraw());
  };
  signal.addEventListener('abort', () => stopLooking());
  const clear = (): void => {
    wantPlace('rename', false);
    wantPlace('meter', false);
    rename.there()?.clear();
    meter.there()?.clear();
  };
  return {
    renew,
    draw({ settings, words, left, reading, card, plan }) {
      isWanted = settings.oldWords;
      const old = isWanted ? registry.find('old') : [];
      wantPlace('rename', old.length > 0);
      wantPlace('meter', settings.meter || meter.there()?.isSaying());
      // First whoever goes: a page never has two.
      if (!hasPlace('rename')) rename.there()?.clear();
      if (!hasPlace('meter')) meter.there()?.clear();
      if (hasPlace('rename')) rename.get()?.draw(old, words);
      if (hasPlace('meter'))
        meter.get()?.draw({ left, reading, card, words, isFree: plan === 'free', hasOldName: old.length > 0 });
    },
    isMissing: () => rename.there()?.isMissing() === true || meter.there()?.isMissing() === true,
    clear,
  };
}

/** Something that is made when it is first asked for, once that can be. */
function onceThere<T>(make: () => T | undefined): { get(): T | undefined; there(): T | undefined } {
  let made: T | undefined;
  return {
    get: () => (made ??= make()),
    there: () => made,
  };
}
