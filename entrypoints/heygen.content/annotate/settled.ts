/** A page that came with its content from the server gets this long after loading to take it over. Milliseconds. */
const HYDRATION = 1000;

/** What server-side React leaves in its HTML: comments around texts and suspense boundaries. */
const SERVER_MARKS = /^(?: |\$[?!~]?|\/\$)?$/;

/**
 * Resolves when elements may be added to the page. React compares a page that was rendered on the server with what it
 * would render, and throws the page away where a foreign element stands in it: such a page must have loaded, been idle
 * and had time to hydrate. A page rendered in the browser is ready as soon as it is idle.
 */
export async function whenSettled(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete' && isServerRendered()) {
    await new Promise<void>((resolve) => addEventListener('load', () => resolve(), { once: true, signal }));
  }
  if (isServerRendered()) await idleFor(HYDRATION - sinceLoad(), signal);
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
}

function isServerRendered(): boolean {
  if (document.querySelector('script#__NEXT_DATA__,[data-reactroot],[data-server-rendered]')) return true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < 40; i++) {
    const comment = walker.nextNode() as Comment | null;
    if (!comment) return false;
    if (SERVER_MARKS.test(comment.data)) return true;
  }
  return false;
}

function sinceLoad(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry && entry.loadEventEnd > 0 ? performance.now() - entry.loadEventEnd : 0;
}

/** Waits for a stretch without changes of the document. */
function idleFor(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, Math.max(0, time));
    const latest = performance.now() + 3000;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, performance.now() > latest ? 0 : 300);
    });
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });
  });
}
