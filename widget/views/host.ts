import { HOST_STYLES } from './host-styles.ts';
import { wear } from './sheets.ts';
import { THEME_STYLES } from './theme-styles.ts';
import { VIEW_STYLES } from './view-styles.ts';

/** A host for what the API draws by itself: a plain element, so that nothing has to be registered. */
export function openHost(
  document: Document,
  view: string,
  ...more: readonly string[]
): { host: HTMLElement; root: ShadowRoot; frame: HTMLElement; spoken: HTMLElement } {
  const host = document.createElement('upfront-view');
  host.setAttribute('view', view);
  const root = host.attachShadow({ mode: 'open' });
  wear(root, [HOST_STYLES, THEME_STYLES, VIEW_STYLES, ...more]);
  const frame = document.createElement('div');
  frame.className = 'root';
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  root.append(frame, spoken);
  return { host, root, frame, spoken };
}
