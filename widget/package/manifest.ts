import type { Attribute, ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { ATTRIBUTES, propertyOf } from '../element/attributes.ts';
import {
  ATTRIBUTE_WORDS,
  BUTTON_WORDS,
  CUSTOM_PROPERTY_WORDS,
  EVENT_WORDS,
  PART_WORDS,
  PROPERTY_WORDS,
  SLOT_WORDS,
  SUMMARY,
} from './description.ts';

const CLASS = 'UpfrontCredits';
/** From the package's own folder. */
const MODULE = 'dist/element.js';
const TAG = 'upfront-credits';

/** What an attribute's text may be, as a type of TypeScript's. */
function typeOf({ values, type }: { readonly values?: readonly string[]; readonly type?: string }): string {
  const listed = values?.map((value) => `'${value}'`).join(' | ');
  return [listed, type].filter(Boolean).join(' | ') || 'string';
}

const attributes = (): Attribute[] =>
  ATTRIBUTES.map((name) => {
    const words = ATTRIBUTE_WORDS[name];
    return {
      name,
      description: words.text,
      type: { text: typeOf(words) },
      ...(words.default !== undefined && { default: `'${words.default}'` }),
      fieldName: propertyOf(name),
    };
  });

function members(): ClassField[] {
  const attributeOf = new Map(ATTRIBUTES.map((name) => [propertyOf(name), name]));
  return Object.entries(PROPERTY_WORDS).map(([name, { type, text }]) => {
    const attribute = attributeOf.get(name);
    return {
      kind: 'field',
      name,
      type: { text: type },
      description: text ?? (attribute && ATTRIBUTE_WORDS[attribute].text) ?? '',
      // Texts and numbers are written back; objects are only kept.
      ...(attribute && { attribute, reflects: true }),
    };
  });
}

/** `custom-elements.json`, for catalogues and for the tools of frameworks. */
export function elementsManifest(): Package {
  const named = ([name, description]: readonly [string, string]) => ({ name, description });
  const declaration: CustomElementDeclaration & { kind: 'class' } = {
    kind: 'class',
    customElement: true,
    name: CLASS,
    tagName: TAG,
    summary: SUMMARY,
    superclass: { name: 'HTMLElement' },
    attributes: attributes(),
    members: members(),
    events: Object.entries(EVENT_WORDS).map(([name, { type, text }]) => ({
      name,
      type: { text: type },
      description: text,
    })),
    slots: Object.entries(SLOT_WORDS).map(named),
    cssParts: Object.entries(PART_WORDS).map(named),
    cssProperties: Object.entries(CUSTOM_PROPERTY_WORDS).map(([name, text]) => named([`--${name}`, text])),
  };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [declaration, { kind: 'function', name: 'register', return: { type: { text: 'void' } } }],
        exports: [
          { kind: 'custom-element-definition', name: TAG, declaration: { name: CLASS, module: MODULE } },
          { kind: 'js', name: 'register', declaration: { name: 'register', module: MODULE } },
        ],
      },
    ],
  };
}

/** `vscode.html-custom-data.json`: the same for whoever writes HTML in VS Code. */
export function htmlData(): object {
  const attribute = (
    name: string,
    { text, values }: { readonly text: string; readonly values?: readonly string[] },
  ) => ({
    name,
    description: text,
    ...(values && { values: values.map((name) => ({ name })) }),
  });
  return {
    version: 1.1,
    tags: [
      {
        name: TAG,
        description: SUMMARY,
        attributes: ATTRIBUTES.map((name) => attribute(name, ATTRIBUTE_WORDS[name])),
      },
    ],
    globalAttributes: Object.entries(BUTTON_WORDS).map(([name, words]) => attribute(`data-upfront-${name}`, words)),
  };
}
