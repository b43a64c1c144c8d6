import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from './overlay.ts';

/** The copy of this script that runs in this page; another world than the page's, so that pages cannot see or set it. */
const RUNNING = Symbol.for('upfront.running');
type World = typeof globalThis & { [RUNNING]?: AbortController };

export default defineContentScript({
  matches: ['https://app.heygen.com/*', 'https://www.heygen.com/*'],
  runAt: 'document_idle',
  // WXT would tell every listener of the page that a content script has started.
  noScriptStartedPostMessage: true,
  main() {
    if (window.top !== window) return;
    const world = globalThis as World;
    world[RUNNING]?.abort();
    const running = new AbortController();
    world[RUNNING] = running;
    return startOverlay(running);
  },
});
