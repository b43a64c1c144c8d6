import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { readText } from './files.ts';
import { Trouble } from './trouble.ts';

/** A file of JSON, and where each of its values stands. */
export interface JsonFile {
  path: string;
  value: unknown;
  /** "expect.json:3:14", of the value at a path, or of the nearest one around it that is there. */
  place(at: ReadonlyArray<string | number>): string;
}

/** What the parser calls things, for people. */
const WHY: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is none of true, false and null',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'the name of a property was expected, in double quotes',
  ValueExpected: 'a value was expected',
  ColonExpected: 'a colon was expected',
  CommaExpected: 'a comma was expected',
  CloseBraceExpected: 'a closing brace was expected',
  CloseBracketExpected: 'a closing bracket was expected',
  EndOfFileExpected: 'the file goes on after its end',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment that does not end',
  UnexpectedEndOfString: 'a text without its closing quotation mark',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'an escape that is none',
  InvalidEscapeCharacter: 'an escape that is none',
  InvalidCharacter: 'a character that does not belong there',
};

export async function readJsonFile(path: string, longest?: number): Promise<JsonFile> {
  return parseJson(path, await readText(path, longest));
}

/** @throws Trouble with line and column where the text is no JSON. */
export function parseJson(path: string, text: string): JsonFile {
  const errors: ParseError[] = [];
  const deep = tooDeep(text);
  if (deep !== undefined)
    throw new Trouble(
      `${path}:${position(text, deep)} is too deep: at most ${DEEPEST} lists and objects stand in one another.`,
    );
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
  const [first] = errors;
  if (first) {
    const why = WHY[printParseErrorCode(first.error)] ?? 'something is wrong here';
    throw new Trouble(`${path}:${position(text, first.offset)} is no JSON: ${why}.`);
  }
  if (!root) throw new Trouble(`${path} is empty, and JSON is wanted.`);
  const again = findRepeated(root);
  if (again)
    throw new Trouble(
      `${path}:${position(text, again.offset)} names "${again.value}" a second time in one object: leave one out.`,
    );
  return {
    path,
    value: getNodeValue(root),
    place(at) {
      for (let length = at.length; length >= 0; length--) {
        const node = findNodeAtLocation(root, at.slice(0, length));
        if (!node) continue;
        // A property is shown where its name stands.
        const from = node.parent?.type === 'property' ? node.parent : node;
        return `${path}:${position(text, from.offset)}`;
      }
      return path;
    },
  };
}

/** The parser needs a call for each. */
const DEEPEST = 200;

/** Where more than that stand in one another. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (part === '[' || part === '{') depth++;
    else if (part === ']' || part === '}') depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The first name that an object has already: of two values, JavaScript takes the last without a word. */
function findRepeated({ type, children = [] }: Node): Node | undefined {
  const names = new Set<unknown>();
  for (const child of children) {
    const [name] = type === 'object' ? (child.children ?? []) : [];
    if (name && names.has(name.value)) return name;
    names.add(name?.value);
    const inside = findRepeated(child);
    if (inside) return inside;
  }
  return undefined;
}

/** Line and column, from 1, of an offset. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
