import { listen } from './listen.ts';

/** The Navigation API as far as it is used here; Firefox has it since 147. */
interface NavigationTarget {
  navigation?: EventTarget;
}

/**
 * Calls back when the address has changed, soft navigations included. `navigatesuccess` fires after the commit, so that
 * address and page belong together; `popstate` and the caller's own checks cover browsers without it. A navigation that
 * is cancelled never gets there.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): () => void {
  let path = location.pathname;
  const check = (): void => {
    if (location.pathname === path) return;
    path = location.pathname;
    onChange();
  };
  (window as NavigationTarget).navigation?.addEventListener('navigatesuccess', check, { signal });
  listen('popstate pageshow', check, signal);
  return check;
}
