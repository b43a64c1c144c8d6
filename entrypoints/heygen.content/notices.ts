import type { Spendable } from '../../shared/credits/balance.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import type { Settings } from '../storage/settings.ts';
import { wantPlace, watchPlace } from './notice-place.ts';
import { onDemand } from './on-demand.ts';
import type { PageReading } from './reading/read-page.ts';
import type { Registry } from './reading/registry.ts';

/** What the notices know of the page and of the user. */
export interface Seen {
  settings: Settings;
  messages: Messages;
  left: Spendable;
  reading: PageReading | undefined;
}

/** The one notice of a page: the meter, or the explanation of an old name. Both come when they are first wanted. */
export interface Notices {
  draw(seen: Seen): void;
  isMissing(): boolean;
  clear(): void;
}

export function createNotices(registry: Registry, redraw: () => void, signal: AbortSignal): Notices {
  const loadRename = onDemand(() => import('./rename.ts'), redraw);
  const rename = onceThere(() => loadRename()?.createRename(signal));
  watchPlace(redraw, signal);
  return {
    draw({ settings, messages }) {
      const old = settings.oldWords ? registry.find('old') : [];
      const isShown = wantPlace('rename', old.length > 0);
      if (isShown) rename.get()?.draw(old, messages);
      else rename.there()?.clear();
    },
    isMissing: () => rename.there()?.isMissing() === true,
    clear() {
      wantPlace('rename', false);
      rename.there()?.clear();
    },
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
