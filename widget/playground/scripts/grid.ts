import type { UpfrontCreditsElement } from '../../element/index.ts';
import { recipeOf } from '../state/recipe.ts';
import { createPreview } from '../state/show.ts';
import { addressOf, BALANCES, DEFAULTS, type State, VIEWS } from '../state/state.ts';

/* Every view in every state and theme. What is far from the window is not made yet. */

const LOOKS = [
  ['light', 'auto', 'light'],
  ['dark', 'auto', 'dark'],
  ['high contrast', 'high-contrast', 'dark'],
  // Themes by name, where the page is the other way round.
  ['light by name', 'light', 'dark'],
  ['dark by name', 'dark', 'light'],
] as const;

const knobs = document.querySelector<HTMLFormElement>('#knobs');
const grid = document.querySelector('#grid');
const languages = [...(document.querySelector<HTMLSelectElement>('[name=locale]')?.options ?? [])]
  .map(({ value, text }) => ({ value, text }))
  .filter(({ value }) => value !== 'all');
const balances = new Map(
  BALANCES.map((balance) => [balance, balance.charAt(0).toUpperCase() + balance.slice(1)] as const),
);

let waiting = new Map<Element, () => void>();
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearby.unobserve(target);
      waiting.get(target)?.();
      waiting.delete(target);
    }
  },
  { rootMargin: '600px' },
);

/** Ends what the cells of before have started. */
let leave: (() => void)[] = [];

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...content: (Node | string)[]) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function cell(state: State, name: string): HTMLElement {
  const link = make('a', '', name);
  link.href = `playground.html${addressOf(state)}`;
  const picture = make('div', 'picture');
  picture.dataset.ground = state.ground;
  picture.dataset.view = state.view;
  // A picture of it: what one can press is in the playground.
  picture.inert = true;
  waiting.set(picture, () => {
    const element = document.createElement('upfront-credits') as UpfrontCreditsElement;
    picture.append(element);
    const preview = createPreview(element);
    leave.push(() => preview.dispose());
    void preview.show(recipeOf(state));
  });
  nearby.observe(picture);
  return make('li', 'cell', link, picture);
}

function draw(): void {
  const said = new FormData(knobs ?? undefined);
  const [kind, locale] = [String(said.get('kind')), String(said.get('locale'))];
  for (const end of leave.splice(0)) end();
  leave = [];
  nearby.disconnect();
  waiting = new Map();
  const views = VIEWS.filter((view) => kind === 'all' || kind === view);
  const shown = languages.filter(({ value }) => locale === 'all' || locale === value);
  grid?.replaceChildren(
    ...shown.flatMap((language) =>
      views.map((view) => {
        const title = shown.length > 1 ? `${view}, ${language.text}` : view;
        const cells = [...balances].flatMap(([balance, name]) =>
          LOOKS.map(([look, theme, ground]) =>
            cell({ ...DEFAULTS, view, theme, ground, balance, locale: language.value }, `${name}, ${look}`),
          ),
        );
        return make('section', 'part', make('h2', '', title), make('ul', 'cells', ...cells));
      }),
    ),
  );
}

knobs?.addEventListener('input', draw);
knobs?.addEventListener('submit', (event) => event.preventDefault());
draw();
