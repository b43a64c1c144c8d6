import type { CreditViewKind } from '../sdk/api.d.ts';
import type { Core } from '../sdk/core.ts';
import type { Scene } from './scene.ts';

const PLACES = { status: 'status/context', estimate: 'estimate/actions', panel: 'panel/title' } as const;

/** The commands that extensions have put beside a view, by their titles. */
export function menuOf({ contributions, translate }: Core, view: CreditViewKind): Scene['menu'] {
  const place = PLACES[view as keyof typeof PLACES];
  if (!place) return [];
  const titles = new Map(
    contributions.all('commands').flatMap((list) => list.map(({ command, title }) => [command, title] as const)),
  );
  return contributions
    .all('menus')
    .flatMap((menus) => menus[place] ?? [])
    .map(({ command }) => ({ command, title: translate(titles.get(command) ?? command) }));
}
