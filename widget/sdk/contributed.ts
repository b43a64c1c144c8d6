import type { Color, MenuPlace } from './contributions.ts';
import type { ContributionsOf } from './core.ts';

/* What views show of extensions. */

export function menuOf(
  { all }: ContributionsOf,
  place: MenuPlace,
): { readonly command: string; readonly title: string }[] {
  const titles = new Map(
    all('commands')
      .flat()
      .map(({ command, title }) => [command, title]),
  );
  return all('menus')
    .flatMap((menus) => menus[place] ?? [])
    .map(({ command }) => ({ command, title: titles.get(command) ?? command }));
}

/** By custom property, without its `--upfront-`; the newest extension's wins. */
export const colorsOf = ({ all }: ContributionsOf): Readonly<Record<string, Color>> =>
  Object.assign(Object.create(null), ...all('colors'));
