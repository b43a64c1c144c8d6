import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { ACTION_ATTRIBUTES, ATTRIBUTES, propertyOf } from '../../../widget/element/attributes.ts';
import {
  ATTRIBUTE_WORDS,
  BUTTON_WORDS,
  CUSTOM_PROPERTY_WORDS,
  EVENT_WORDS,
  PART_WORDS,
  PROPERTY_WORDS,
  SLOT_WORDS,
} from '../../../widget/package/description.ts';
import { elementsManifest, htmlData } from '../../../widget/package/manifest.ts';
import { THEME_STYLES } from '../../../widget/views/theme-styles.ts';

/* What editors and the documentation say of the element is what it takes, tells and draws. */

const WIDGET = new URL('../../../widget/', import.meta.url);
const sources = ['element', 'views']
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, WIDGET)).map((file) => `${folder}/${file}`))
  .map((file) => readFileSync(new URL(file, WIDGET), 'utf8'))
  .join('\n');

const found = (pattern: RegExp): string[] =>
  [...new Set([...sources.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')))].sort();

it('every attribute is described, and no other', () => {
  expect(Object.keys(ATTRIBUTE_WORDS)).toEqual([...ATTRIBUTES]);
});

it.each(['react', 'preact'])('%s’s JSX knows every attribute whose name is not that of its property', (framework) => {
  const declared = readFileSync(new URL(`${framework}/api.d.ts`, WIDGET), 'utf8');
  const named = [...declared.matchAll(/^ {4}'([\w-]+)'\?:/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(ATTRIBUTES.filter((name) => propertyOf(name) !== name).sort());
});

it('every property is described, and no other', () => {
  const without = ['action', 'upfront', 'balanceProvider'];
  expect(Object.keys(PROPERTY_WORDS)).toEqual([...ATTRIBUTES.map(propertyOf), ...without]);
});

it('every event that is told of is described, and no other', () => {
  expect(Object.keys(EVENT_WORDS).sort()).toEqual(found(/\btell\([\w.]+, '([\w-]+)'/g));
});

it('every slot is described, and no other', () => {
  expect(Object.keys(SLOT_WORDS).sort()).toEqual(['', ...found(/<slot name="([\w-]+)"/g)]);
  expect(sources).toContain("createElement('slot')");
});

it('every part is described, and no other', () => {
  expect(Object.keys(PART_WORDS).sort()).toEqual(found(/\bpart(?:="|: '|', ')([\w -]+)/g));
});

it('every custom property is described, and no other', () => {
  const inThemes = [...THEME_STYLES.matchAll(/--(upfront-[\w-]+)/g)].map(([, name = '']) => name);
  const all = new Set([...found(/var\(--(upfront-[\w-]+)/g), ...inThemes]);
  expect(Object.keys(CUSTOM_PROPERTY_WORDS).sort()).toEqual([...all].sort());
});

it('every attribute of a page’s own button is described, and no other', () => {
  expect(Object.keys(BUTTON_WORDS).sort()).toEqual([...ACTION_ATTRIBUTES, 'place', 'id', 'theme'].sort());
});

it('custom-elements.json is what its schema asks for', () => {
  const schema = createRequire(import.meta.url)('custom-elements-manifest');
  const manifest = JSON.parse(JSON.stringify(elementsManifest()));
  expect(violations(manifest, schema, schema)).toEqual([]);
  expect(violations({ ...manifest, modules: [{ kind: 'javascript-module' }] }, schema, schema)).not.toEqual([]);
});

it('vscode.html-custom-data.json offers the values that there are', () => {
  const { tags } = htmlData() as { tags: { attributes: { name: string; values?: { name: string }[] }[] }[] };
  const view = tags[0]?.attributes.find(({ name }) => name === 'view');
  expect(view?.values?.map(({ name }) => name)).toEqual(['meter', 'estimate', 'alternatives', 'panel', 'status']);
});

interface Schema {
  $ref?: string;
  anyOf?: readonly Schema[];
  type?: string | readonly string[];
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  definitions?: Readonly<Record<string, Schema>>;
}

/** The few words of JSON Schema that the manifest's schema uses. */
function violations(value: unknown, schema: Schema, all: Schema, path = '$'): string[] {
  if (schema.$ref) return violations(value, all.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, all, path);
  if (schema.anyOf) {
    const each = schema.anyOf.map((one) => violations(value, one, all, path));
    return each.some((broken) => broken.length === 0) ? [] : (each.toSorted((a, b) => a.length - b.length)[0] ?? []);
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is none of ${schema.enum.join(', ')}`];
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (schema.type && ![schema.type].flat().includes(type)) return [`${path} is ${type}, not ${schema.type}`];
  if (Array.isArray(value))
    return value.flatMap((one, index) => violations(one, schema.items ?? {}, all, `${path}[${index}]`));
  if (typeof value !== 'object' || !value) return [];
  const own = value as Record<string, unknown>;
  return [
    ...(schema.required ?? []).filter((name) => !(name in own)).map((name) => `${path}.${name} is missing`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      name in own ? violations(own[name], one, all, `${path}.${name}`) : [],
    ),
  ];
}
