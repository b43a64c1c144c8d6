import { readdirSync, readFileSync } from 'node:fs';
import { ATTRIBUTES } from '../../element/attributes.ts';
import { HOST_STYLES } from '../../views/host-styles.ts';
import { THEME_STYLES } from '../../views/theme-styles.ts';
import { VIEW_STYLES } from '../../views/view-styles.ts';

/** What an author can set on the element, with what its source says of it. */
export interface Attribute {
  readonly name: string;
  readonly doc: string;
}

/** A custom property, and the one of VS Code's that means the same. */
export interface CustomProperty {
  readonly name: string;
  readonly vscode: string;
}

const WIDGET = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, WIDGET), 'utf8');

export function readAttributes(): Attribute[] {
  const source = read('element/attributes.ts');
  return ATTRIBUTES.map((name) => {
    const [, doc = ''] = new RegExp(`/\\*\\* (.*) \\*/\\n  '${name}',`).exec(source) ?? [];
    return { name, doc };
  });
}

const views = readdirSync(new URL('views/', WIDGET))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => read(`views/${file}`))
  .join('\n');

/** Names that `::part()` takes. */
export const readParts = (): string[] =>
  named([...views.matchAll(/\bpart(?:="|', ')([\w -]+)/g)].flatMap(([, names = '']) => names.split(' ')));

export const readSlots = (): string[] =>
  named([...views.matchAll(/<slot name="([\w-]+)"/g)].map(([, name = '']) => name));

export function readCustomProperties(): CustomProperty[] {
  const styles = [HOST_STYLES, THEME_STYLES, VIEW_STYLES].join('\n');
  const found = [...styles.matchAll(/var\(--upfront-([\w-]+)(?:, ?var\(--vscode-([\w-]+))?/g)];
  const properties = new Map<string, string>();
  for (const [, name = '', vscode = ''] of found) properties.set(name, properties.get(name) || vscode);
  return [...properties].map(([name, vscode]) => ({
    name: `--upfront-${name}`,
    vscode: vscode && `--vscode-${vscode}`,
  }));
}

const named = (names: readonly string[]): string[] => [...new Set(names)].sort();
