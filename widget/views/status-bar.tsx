import type { Core } from '../sdk/core.ts';
import { attempt } from '../sdk/events.ts';
import type { Views } from '../sdk/window.ts';
import { followTheme, wearColors } from './colors.ts';
import { draw } from './draw.ts';
import { openHost } from './host.ts';
import { type StatusBar, statusBarOf } from './status-items.ts';
import { pressItem, StatusItems } from './status-items-view.tsx';

/**
 * Shows an item in the instance's `status` views. A page without one gets a small bar of its own, at the end of the
 * window, as long as there is something in it.
 */
export const drawStatusBarItem: Views['drawStatusBarItem'] = (core, item) => {
  const bar = statusBarOf(core);
  bar.items.add(item);
  bar.didChangeViews = () => drawOwnBar(core, bar);
  const update = (): void => {
    for (const view of bar.views) view();
    drawOwnBar(core, bar);
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

/** The bar of an instance's own, and the end of what it listens to. */
interface OwnBar extends ReturnType<typeof openHost> {
  end(): void;
}

const OWN = new WeakMap<StatusBar, OwnBar>();

function drawOwnBar(core: Core, bar: StatusBar): void {
  const items = [...bar.items];
  const known = OWN.get(bar);
  if (bar.views.size > 0 || !items.some(({ isVisible }) => isVisible)) {
    known?.end();
    OWN.delete(bar);
    return;
  }
  const own = known ?? openOwnBar(core, bar);
  OWN.set(bar, own);
  const texts = core.texts();
  own.frame.lang = texts.messages.locale;
  own.room.setAttribute('theme', core.options.theme);
  draw(
    own.frame,
    <div class="status">
      <StatusItems items={items} texts={texts} />
    </div>,
  );
  wearColors(core, own.room, [own.frame]);
}

function openOwnBar(core: Core, bar: StatusBar): OwnBar {
  const own = openHost(document, 'status');
  own.host.toggleAttribute('fixed', true);
  own.frame.addEventListener('click', ({ target }) => {
    pressItem(bar.items, target instanceof Element ? target.closest<HTMLElement>('button') : null);
  });
  document.body.append(own.host);
  const redraw = (): void => attempt('A view', core.report, () => drawOwnBar(core, bar));
  const ended = new AbortController();
  followTheme(core, redraw, ended.signal);
  const listening = core.onDidChange(redraw);
  return {
    ...own,
    end() {
      ended.abort();
      listening.dispose();
      own.host.remove();
    },
  };
}
