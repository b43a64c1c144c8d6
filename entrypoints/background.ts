import { defineBackground } from 'wxt/utils/define-background';
import { keepHistory } from './companion/history-recorder.ts';
import { openOnInstall } from './companion/install.ts';
import { startSync } from './companion/sync.ts';
import { startToolbar } from './companion/toolbar.ts';

/**
 * What happens without a page. It sleeps unless something is stored, installed or looked at, and keeps nothing in mind: the browser
 * may end it at any time.
 */
export default defineBackground({
  persistent: false,
  main() {
    openOnInstall();
    startSync();
    keepHistory();
    startToolbar();
  },
});
