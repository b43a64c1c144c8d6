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
    container.append(host);
    const view = mountView(room, spoken, core, {
      select: model.select,
      run: model.run,
      get view() {
        return model.view;
      },
      get action() {
        return model.action;
      },
      get theme() {
        return core.options.theme;
      },
    });
    const listening = model.onDidChange(() => {
      host.setAttribute('view', model.view);
      view.update();
    });
    return {
      dispose() {
        listening.dispose();
        view.dispose();
        host.remove();
      },
    };
  },
  drawStatusBarItem,
  showQuickPick,
};
