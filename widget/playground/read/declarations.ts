import { fileURLToPath } from 'node:url';
import {
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** Something with a name that can be linked to, as TypeScript reads it. */
export interface Declared {
  /** `Credits`, or `Credits.estimate` for a member; overloads share it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'interface' | 'type' | 'function' | 'member';
  /** As it is written, without its comment. */
  readonly code: string;
  /** Its comment's own words, without the signs around them. */
  readonly doc: string;
  readonly members: readonly Declared[];
  /** The heading in the file above it. */
  readonly group: string;
}

export interface DeclarationFile {
  /** What the file says of itself. */
  readonly doc: string;
  readonly declared: readonly Declared[];
}

/** Reads what files declare, in their order; a `.ts` file's exported interfaces count as well. */
export function readDeclarations(...paths: readonly string[]): DeclarationFile[] {
  const files = paths.map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const api = new API();
  try {
    const snapshot = api.updateSnapshot({ openFiles: [...files] });
    return files.map((path) => {
      const source = snapshot.getDefaultProjectForFile(path)?.program.getSourceFile(path);
      if (!source) throw new Error(`TypeScript reads no ${path}`);
      const headings = [...source.text.matchAll(/^\/\/ --- (.+?) -{3,}$/gm)];
      const groupAt = (place: number): string => headings.findLast(({ index }) => index < place)?.[1] ?? '';
      const declared = source.statements.flatMap((statement): Declared[] => {
        const found = declarationOf(statement, source.text);
        return found ? [{ ...found, group: groupAt(startOf(statement, source.text)) }] : [];
      });
      return { doc: wordsOf(/^\/\*\*[\s\S]*?\*\//.exec(source.text)?.[0] ?? ''), declared: merged(declared) };
    });
  } finally {
    api.close();
  }
}

function declarationOf(node: Node, text: string): Declared | undefined {
  const common = { group: '', doc: docOf(node, text), code: codeOf(node, text) };
  if (isInterfaceDeclaration(node)) {
    const owner = node.name.text;
    const members = node.members.flatMap((member): Declared[] => {
      const code = codeOf(member, text).replace(/;$/, '').replaceAll('\n  ', '\n');
      const name = /^(?:readonly )?(\[[^\]]+\]|'[^']+'|\w+)/.exec(code)?.[1]?.replaceAll("'", '') ?? '';
      const id = `${owner}.${name}`;
      return [{ id, name, kind: 'member', code, doc: docOf(member, text), members: [], group: '' }];
    });
    return { ...common, id: owner, name: owner, kind: 'interface', members: merged(members) };
  }
  const name = isTypeAliasDeclaration(node) || isFunctionDeclaration(node) ? node.name?.text : undefined;
  if (!name) return undefined;
  return { ...common, id: name, name, kind: isFunctionDeclaration(node) ? 'function' : 'type', members: [] };
}

/** Overloads are one entry. */
function merged(list: readonly Declared[]): Declared[] {
  return [...Map.groupBy(list, ({ id }) => id).values()].flatMap((same): Declared[] => {
    const [first] = same;
    if (!first) return [];
    return [
      { ...first, code: same.map(({ code }) => code).join('\n'), doc: same.map(({ doc }) => doc).find(Boolean) ?? '' },
    ];
  });
}

const startOf = (node: Node, text: string): number => node.pos + (leading(node, text)?.length ?? 0);

/** White space and comments before a node: TypeScript counts them to it. */
const leading = (node: Node, text: string): string | undefined =>
  /^(?:\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(text.slice(node.pos, node.end))?.[0];

const codeOf = (node: Node, text: string): string => text.slice(startOf(node, text), node.end).replace(/^export /, '');

function docOf(node: Node, text: string): string {
  const comments = (leading(node, text) ?? '').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  // The file's own comment stands before its first statement, too.
  return wordsOf(comments.at(-1) ?? '');
}

const wordsOf = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .trim();
