import type { UpfrontCreditsElement } from '../../element/index.ts';
import { recipeOf } from '../state/recipe.ts';
import { createPreview } from '../state/show.ts';
import { addressOf, readState, type State } from '../state/state.ts';
import { htmlFor, scriptFor } from '../state/write-code.ts';
import { showCode } from './code-view.ts';
import { logEvents } from './event-log.ts';
import { startFrame } from './strict-frame.ts';

/* The playground: knobs, what they show, and the code for it. */

const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const knobs = find<HTMLFormElement>('#knobs');
const place = find<HTMLElement>('#preview');
const element = find<UpfrontCreditsElement>('#shown');
const preview = createPreview(element);
const frame = startFrame(find('#strict'), find('#policy'));

function read(): State {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(knobs)) said.set(name, String(value));
  return readState(said);
}

function write(state: State): void {
  for (const [name, value] of Object.entries(state)) {
    for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)) {
      if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) {
        control.checked = control.type === 'radio' ? control.value === value : value === true;
      } else if (control.value !== String(value)) control.value = String(value);
    }
  }
}

function show(state: State): void {
  const recipe = recipeOf(state);
  place.dataset.ground = state.ground;
  place.dir = state.dir;
  place.style.setProperty('--room', `${state.width}px`);
  element.closest<HTMLElement>('.room')?.toggleAttribute('hidden', state.strict);
  frame.show(state.strict ? addressOf(state) : undefined);
  void preview.show(recipe);
  const written = state.source === 'server' ? { ...recipe, balance: 'server' as const } : recipe;
  showCode(document.querySelector('#code-html code'), htmlFor(written), 'html');
  showCode(document.querySelector('#code-ts code'), scriptFor(written), 'ts');
}

function follow(): void {
  const state = read();
  history.replaceState(null, '', addressOf(state) || location.pathname);
  show(state);
}

function start(): void {
  const state = readState(new URLSearchParams(location.hash.slice(1)));
  write(state);
  show(state);
}

knobs.addEventListener('input', follow);
// The radio buttons beside the code belong to the form, and stand elsewhere.
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'radio') follow();
});
knobs.addEventListener('submit', (event) => event.preventDefault());
knobs.addEventListener('reset', () => setTimeout(follow));
addEventListener('hashchange', start);
logEvents(element, find('#events'));
start();
