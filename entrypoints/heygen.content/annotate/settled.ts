import { document } from '../../../shared/ui/dom/document.ts';

/** A page that came with its content from the server gets this long after loading to take it over. Milliseconds. */
const HYDRATION = 1000;

/** What React leaves in the HTML that it renders on a server: comments between texts and around suspense boundaries. */
const SERVER_MARK = /^(?: |\$[?!~]?|\/\$)?$/;

/**
 * Resolves when elements may be added to the page. React compares a page that was rendered on the server with what it
 * would render, and throws the page away where a foreign element stands in it: such a page must have loaded and had time
 * to hydrate. A page rendered in the browser is ready as soon as it is idle.
 */
export async function whenSettled(): Promise<void> {
  if (isServerRendered()) {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    await after(HYDRATION);
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
}

export const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

function isServerRendered(): boolean {
  if (document.querySelector('script#__NEXT_DATA__')) return true;
  const comment = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < 40 && comment.nextNode(); i++) {
    if (SERVER_MARK.test((comment.currentNode as Comment).data)) return true;
  }
  return false;
}
