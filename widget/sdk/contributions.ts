import type { ActivationEvent, Contributions, CreditViewKind, Extension } from './api.d.ts';
import { type Checker, callable, dotted, each, fail, fields, known, refuseKeys, table, text } from './check.ts';
import { isCommandId } from './commands.ts';
import { feature } from './names.ts';
import { rates } from './provided.ts';

/* What an extension hands over: checked and copied, each list with an end. */

type ItemOf<K extends 'features' | 'alternatives' | 'commands'> = NonNullable<Contributions[K]>[number];

export type ContributedFeature = ItemOf<'features'>;
export type ContributedAlternative = ItemOf<'alternatives'>;
export type Color = NonNullable<Contributions['colors']>[string];
export type MenuPlace = keyof NonNullable<Contributions['menus']>;
export interface MenuEntry {
  readonly command: string;
}

/** What is registered of an extension. */
export interface Checked {
  readonly id: string;
  readonly contributes: Contributions;
  readonly activationEvents: ReadonlySet<string>;
}

export const VIEWS = [
  'meter',
  'estimate',
  'alternatives',
  'panel',
  'status',
] as const satisfies readonly CreditViewKind[];

const MOST = 100;
const ACTIVATION = new RegExp(
  `^(?:onStartupFinished|onBalance|onInsufficient|onView:(?:${VIEWS.join('|')})|onEstimate:[\\w.-]{1,100}|onCommand:[\\w.:-]{1,100})$`,
);
/** No address, no second declaration. */
const COLOR = /^(?!.*url\()[\w\s#(),.%/+-]{1,100}$/i;

const command: Checker<string> = (value, path) =>
  isCommandId(value) ? value : fail(path, 'the id of a command, such as "publisher.command"');

const color: Checker<string> = (value, path) =>
  typeof value === 'string' && COLOR.test(value) ? value : fail(path, 'a CSS color');

/** Checks that a field is there, which `known` does not. */
function whole<T extends object>(value: T, names: readonly (keyof T & string)[], path: string): T {
  for (const name of names) if (value[name] === undefined) fail(`${path}.${name}`, 'given');
  return value;
}

const item = <T extends object>(
  checkers: Parameters<typeof known<T>>[2],
  ...needed: (keyof T & string)[]
): Checker<T> => {
  return (value, path) => whole(known<T>(value, path, checkers), needed, path);
};

const menu: Checker<readonly MenuEntry[]> = (value, path) =>
  each(value, path, MOST, item<MenuEntry>({ command }, 'command'));

const CONTRIBUTES: Checker<Contributions> = item<Contributions>({
  features: (value, path) =>
    each(value, path, MOST, item<ContributedFeature>({ id: dotted, name: text }, 'id', 'name')),
  rates,
  alternatives: (value, path) =>
    each(
      value,
      path,
      MOST,
      item<ContributedAlternative>({ instead: feature, use: text, text, command }, 'instead', 'use', 'text'),
    ),
  commands: (value, path) =>
    each(value, path, MOST, item<ItemOf<'commands'>>({ command, title: text }, 'command', 'title')),
  menus: item<NonNullable<Contributions['menus']>>({
    'status/context': menu,
    'estimate/actions': menu,
    'panel/title': menu,
  }),
  colors: (value, path) => {
    const colors = table(
      value,
      path,
      MOST,
      item<Color>({ light: color, dark: color, highContrast: color }, 'light', 'dark'),
    );
    for (const name of Object.keys(colors)) {
      if (!/^[a-z][a-z\d-]{0,40}$/.test(name))
        fail(
          `The name ${JSON.stringify(name.slice(0, 40))} in ${path}`,
          'that of a custom property without its "--upfront-"',
        );
    }
    return colors;
  },
  l10n: (value, path) => table(value, path, MOST, (value, path) => table(value, path, 2000, sentence)),
});

const sentence: Checker<string> = (value, path) => text(value, path, 2000);

export function checkExtension(extension: Extension): Checked {
  const given = fields(extension, 'extension');
  refuseKeys(given, 'extension');
  refuseKeys(given.contributes, 'contributes');
  const id = dotted(given.id, 'extension.id');
  for (const name of ['activate', 'deactivate'])
    if (given[name] !== undefined) callable(given[name], `extension.${name}`);
  const contributes = CONTRIBUTES(given.contributes ?? {}, 'contributes');
  const events = each(given.activationEvents ?? [], 'activationEvents', MOST, (value, path) =>
    typeof value === 'string' && ACTIVATION.test(value)
      ? (value as ActivationEvent)
      : fail(path, 'an activation event, such as "onStartupFinished" or "onCommand:publisher.command"'),
  );
  // A promised command wakes whoever has promised it.
  const commands = contributes.commands?.map(({ command }) => `onCommand:${command}`) ?? [];
  return { id, contributes, activationEvents: new Set([...events, ...commands]) };
}
