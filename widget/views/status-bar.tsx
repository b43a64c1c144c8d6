import type { Views } from '../sdk/window.ts';
import { draw } from './draw.ts';
import { openHost } from './host.ts';
import { type StatusBar, statusBarOf } from './status-items.ts';
import { StatusItems } from './status-items-view.tsx';

/**
 * Shows an item in the instance's `status` views. A page without one gets a small bar of its own, at the end of the
 * window, as long as there is something in it.
 */
export const drawStatusBarItem: Views['drawStatusBarItem'] = (core, item) => {
  const bar = statusBarOf(core);
  bar.items.add(item);
  bar.didChangeViews = () => drawOwnBar(bar);
  const update = (): void => {
    for (const view of bar.views) view();
    drawOwnBar(bar);
  };
  const listening = item.onDidChange(update);
  update();
  return {
    dispose() {
      listening.dispose();
      bar.items.delete(item);
      update();
    },
  };
};

const OWN = new WeakMap<StatusBar, ReturnType<typeof openHost>>();

function drawOwnBar(bar: StatusBar): void {
  const items = [...bar.items];
  const known = OWN.get(bar);
  if (bar.views.size > 0 || !items.some(({ isVisible }) => isVisible)) {
    known?.host.remove();
    OWN.delete(bar);
    return;
  }
  const own = known ?? openHost(document, 'status');
  if (!known) {
    OWN.set(bar, own);
    own.host.toggleAttribute('fixed', true);
    own.frame.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      for (const item of bar.items) if (item.id === pressed?.dataset.item) item.press();
    });
    document.body.append(own.host);
  }
  draw(
    own.frame,
    <div class="status">
      <StatusItems items={items} />
    </div>,
  );
}
