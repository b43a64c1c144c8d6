import type { UpfrontCreditsElement } from '../../element/index.ts';
import { recipeOf } from '../state/recipe.ts';
import { createPreview } from '../state/show.ts';
import { readState } from '../state/state.ts';
import type { FrameReport } from './strict-frame.ts';

/* The preview alone, in a document under the strictest policy. */

const violations: string[] = [];
const room = document.querySelector<HTMLElement>('.room');
const element = document.querySelector<UpfrontCreditsElement>('#shown');

function report(): void {
  const told: FrameReport = {
    height: Math.ceil((room?.getBoundingClientRect().bottom ?? 0) + scrollY) + 4,
    violations,
  };
  parent.postMessage(told, location.origin);
}

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
  report();
});

if (room && element) {
  const preview = createPreview(element);
  const show = async (): Promise<void> => {
    const state = readState(new URLSearchParams(location.hash.slice(1)));
    document.documentElement.dataset.theme = state.ground;
    document.documentElement.dir = state.dir;
    room.style.setProperty('--room', `${state.width}px`);
    await preview.show(recipeOf(state));
    report();
  };
  new ResizeObserver(report).observe(room);
  addEventListener('hashchange', show);
  void show();
}
