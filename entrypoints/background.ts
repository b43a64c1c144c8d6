import { defineBackground } from 'wxt/utils/define-background';
import { openOnInstall } from './companion/install.ts';
import { startSync } from './companion/sync.ts';

/** What happens without a page. It keeps nothing in mind, and nothing else waits for it: the browser may end it at any time. */
export default defineBackground({
  persistent: false,
  main() {
    openOnInstall();
    startSync();
  },
});
