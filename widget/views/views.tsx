import type { Views } from '../sdk/window.ts';
import { openHost } from './host.ts';
import { mountView } from './mount.tsx';
import { showQuickPick } from './quick-pick.tsx';
import { drawStatusBarItem } from './status-bar.tsx';

/** What draws for the `window` namespace. */
export const views: Views = {
  drawCreditView(core, container, model) {
    const { host, room, frame, spoken } = openHost(container.ownerDocument, model.view);
    frame.remove();
    const wearTheme = (): void => {
      host.setAttribute('view', model.view);
      host.setAttribute('theme', core.options.theme);
    };
    wearTheme();
    container.append(host);
    const view = mountView(room, spoken, core, model);
    const update = (): void => {
      wearTheme();
      view.update();
    };
    const listening = [model.onDidChange(update), core.onDidChange(wearTheme)];
    return {
      dispose() {
        for (const each of [...listening, view]) each.dispose();
        host.remove();
      },
    };
  },
  drawStatusBarItem,
  showQuickPick,
};
