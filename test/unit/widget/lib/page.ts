import { vi } from 'vitest';

/** As much of a page as the API looks at, with what is left on it. */
export interface Page {
  hide(): void;
  show(): void;
  /** Listeners that are there now, on document and window. */
  readonly listeners: number;
  goOnline(isOnline: boolean): void;
}

/** Stands in for a page at an address; `vi.unstubAllGlobals()` ends it. */
export function stubPage(address = 'https://shop.example/account/'): Page {
  const document = new EventTarget() as EventTarget & { visibilityState: string; baseURI: string };
  const window = new EventTarget();
  const counted = { listeners: 0 };
  for (const target of [document, window]) {
    const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
    const known = new Set<unknown>();
    target.addEventListener = (type: string, listener: EventListener) => {
      if (!known.has(listener)) counted.listeners++;
      known.add(listener);
      add(type, listener);
    };
    target.removeEventListener = (type: string, listener: EventListener) => {
      if (known.delete(listener)) counted.listeners--;
      remove(type, listener);
    };
  }
  document.visibilityState = 'visible';
  document.baseURI = address;
  const navigator = { onLine: true };
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('origin', new URL(address).origin);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('removeEventListener', window.removeEventListener);
  const see = (state: string): void => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    hide: () => see('hidden'),
    show: () => see('visible'),
    get listeners() {
      return counted.listeners;
    },
    goOnline(isOnline) {
      navigator.onLine = isOnline;
      window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    },
  };
}
