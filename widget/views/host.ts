import { HOST_STYLES } from './host-styles.ts';
import { openRoom } from './room.ts';
import { wear } from './sheets.ts';
import { THEME_STYLES } from './theme-styles.ts';
import { VIEW_STYLES } from './view-styles.ts';

/** A host for what the API draws by itself: a plain element, so that nothing has to be registered. */
export function openHost(
  document: Document,
  view: string,
  ...more: readonly string[]
): { host: HTMLElement; room: HTMLElement; frame: HTMLElement; spoken: HTMLElement } {
  const host = document.createElement('upfront-view');
  host.setAttribute('view', view);
  const root = host.attachShadow({ mode: 'open' });
  wear(root, [HOST_STYLES, THEME_STYLES, VIEW_STYLES, ...more]);
  const { room, spoken } = openRoom(root);
  const frame = document.createElement('div');
  frame.className = 'root';
  room.append(frame);
  return { host, room, frame, spoken };
}
