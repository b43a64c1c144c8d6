import { defineContentScript } from 'wxt/utils/define-content-script';

/** What the browser runs in each page of HeyGen's: no more than the start of the overlay, which comes in parts. */
export default defineContentScript({
  matches: ['https://app.heygen.com/*', 'https://www.heygen.com/*'],
  runAt: 'document_idle',
  // WXT would tell every listener of the page that a content script has started.
  noScriptStartedPostMessage: true,
  main() {
    if (top === window) import('./overlay.ts').then((overlay) => overlay.startOverlay());
  },
});
