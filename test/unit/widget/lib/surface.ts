import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isInterfaceDeclaration,
  isMethodSignatureDeclaration,
  isPropertySignatureDeclaration,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { ATTRIBUTES } from '../../../../widget/element/attributes.ts';
import {
  ATTRIBUTE_WORDS,
  BUTTON_WORDS,
  CUSTOM_PROPERTY_WORDS,
  EVENT_WORDS,
  PART_WORDS,
  SLOT_WORDS,
} from '../../../../widget/package/description.ts';

const WIDGET = fileURLToPath(new URL('../../../../widget/', import.meta.url));
const FILE = `${WIDGET}sdk/api.d.ts`;
/** What else is declared to partners. */
const OTHERS = ['element', 'react', 'preact'].map((folder) => `${WIDGET}${folder}/api.d.ts`);

export interface Member {
  readonly name: string;
  readonly isMethod: boolean;
  /** As TypeScript writes it; empty for methods. */
  readonly type: string;
}

export interface Surface {
  /**
   * Of all declarations without comments and layout, of what a page can write and style, and of what can be imported, each in an
   * order of its own: short enough to be copied.
   */
  readonly hash: string;
  /** The names of interfaces and types in all of them. */
  readonly declarations: readonly string[];
  readonly functions: readonly string[];
  readonly interfaces: ReadonlyMap<string, readonly Member[]>;
}

/** What the declarations of the widget's API say, as TypeScript reads and prints them. */
export function readSurface(): Surface {
  const api = new API();
  try {
    const snapshot = api.updateSnapshot({ openFiles: [FILE, ...OTHERS] });
    const read = (path: string) => {
      const project = snapshot.getDefaultProjectForFile(path);
      const file = project?.program.getSourceFile(path);
      if (!project || !file) throw new Error(`TypeScript reads no ${path}`);
      const print = project.emitter.printNode.bind(project.emitter);
      return { file, print, statements: file.statements.map((statement) => print(statement)).sort() };
    };
    const { file, print, statements } = read(FILE);
    const others = OTHERS.flatMap((path) => read(path).statements);
    const interfaces = file.statements.filter(isInterfaceDeclaration).map((declaration) => {
      const members = declaration.members.flatMap((member): Member[] => {
        if (isMethodSignatureDeclaration(member)) return [{ name: print(member.name), isMethod: true, type: '' }];
        if (!isPropertySignatureDeclaration(member)) return [];
        return [{ name: print(member.name), isMethod: false, type: print(member.type) }];
      });
      const isDisposable = (declaration.heritageClauses ?? []).some((clause) => print(clause).includes('Disposable'));
      const dispose = { name: 'dispose', isMethod: true, type: '' };
      return [declaration.name.text, isDisposable ? [...members, dispose] : members] as const;
    });
    return {
      hash: hashOf([...statements, ...others, ...written(), ...importable()]),
      declarations: [...statements, ...others].flatMap(
        (statement) => /^export (?:interface|type) (\w+)/.exec(statement)?.[1] ?? [],
      ),
      functions: statements.flatMap((statement) => /^export function (\w+)/.exec(statement)?.[1] ?? []),
      interfaces: new Map(interfaces),
    };
  } finally {
    api.close();
  }
}

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

/** What a page writes in HTML and CSS. */
export const written = (): string[] =>
  [
    ...ATTRIBUTES.map((name) => `attribute ${name}: ${ATTRIBUTE_WORDS[name].values?.join(' ') ?? ''}`).sort(),
    ...Object.keys(BUTTON_WORDS).map((name) => `data-upfront-${name}`),
    ...Object.keys(EVENT_WORDS).map((name) => `event ${name}`),
    ...Object.keys(SLOT_WORDS).map((name) => `slot ${name}`),
    ...Object.keys(PART_WORDS).map((name) => `part ${name}`),
    ...Object.keys(CUSTOM_PROPERTY_WORDS).map((name) => `property ${name}`),
  ].sort();

/** What a page's own modules import. */
export const importable = (): string[] => {
  const { exports } = JSON.parse(readFileSync(`${WIDGET}../package.json`, 'utf8'));
  return Object.entries(exports)
    .map(([path, target]) => `export ${path}: ${JSON.stringify(target)}`)
    .sort();
};
