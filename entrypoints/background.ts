import { defineBackground } from 'wxt/utils/define-background';
import { keepHistory } from './companion/history-recorder.ts';
import { startToolbar } from './companion/toolbar.ts';

/** Sleeps unless something is stored, installed or looked at; it holds no state that would be lost with it. */
export default defineBackground({
  persistent: false,
  main() {
    keepHistory();
    startToolbar();
  },
});
