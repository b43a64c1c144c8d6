import type { Plugin } from 'vite';

/* Leaves out of the widget's build what the credit logic has for other faces. */

/** The ids of the pages that rates were read from: the widget says whether a rate is published or inferred, not where. */
const SOURCES =
  /(?<![./])\bsources(?!\.ts)(?:: (?:\[[^\]]*\]|string|readonly string\[\]|included\.sources|sources\.split\(' '\)))?[,;]?/g;

/** Texts that only the extension says, by their part; a test holds this against what the widget's code asks for. */
export const UNSAID: Readonly<Record<string, readonly string[]>> = {
  messages: [
    ...[
      'semicolon',
      'perShort',
      'premium',
      'freeVideoShort',
      'nativeSays',
      'ownRate',
      'mixedEngines',
      'engineInScenes',
    ],
    ...['engineUses', 'engineUsesInstead', 'unreadScenes', 'fromScript'],
  ],
  advice: [
    ...['rounding', 'assumedPlan', 'uncertain', 'planFound', 'close', 'freeVideos', 'freeVideosLeft', 'freeTooLong'],
    'freeMayBeTooLong',
  ],
  pages: ['stillBuys', 'balanceUnknown'],
  // The widget has its figures from partners.
  'pages.sources': ['page', 'cost-line', 'api', 'user'],
};

/** Whole parts of a language that only the extension says. */
const UNSAID_PARTS = ['help', 'guard', 'notice'];

export function lean(): Plugin[] {
  return [
    {
      name: 'lean-widget',
      enforce: 'pre',
      transform(code, id) {
        // Style sheets are texts to the minifier: their white space is taken out here.
        if (/-styles\.ts$/.test(id))
          return code.replace(/`[^`]*`/g, (sheet) =>
            sheet.replace(/\s*\n\s*/g, '').replace(/ ?([{};,>!]) ?|(:) /g, '$1$2'),
          );
        if (!id.includes('shared/credits/')) return null;
        if (id.endsWith('/alternatives.ts')) return code.replace(/'S-[\w -]+'/g, "''");
        return /catalog\/|\/(?:estimate|find-rate)\.ts$/.test(id)
          ? code
              .replace(/^ *checked: .*$/gm, '')
              .replace(/^ *const sources = .*$/gm, '')
              .replace(/'S-[\w -]+',?\s*/g, '')
              .replace(SOURCES, '')
          : null;
      },
    },
    {
      // After types are taken out: what is left is JavaScript, which can be parsed.
      name: 'lean-languages',
      transform(code, id) {
        const [, file] = /shared\/credits\/locales\/([\w-]+)\.ts$/.exec(id) ?? [];
        if (!file) return null;
        const unsaid = tablesIn(this.parse(code) as Node).flatMap((table) => unsaidIn(table, partOf(file)));
        return unsaid.sort((a, b) => b.start - a.start).reduce(without, code);
      },
    },
  ];
}

/** Of English each part is a file of its own, "en-advice", the messages are two; a file of another language has all parts. */
function partOf(file: string): string | undefined {
  if (file === 'en-badge') return 'messages';
  const [, part] = /^en(?:-(\w+))?$/.exec(file) ?? [undefined, 'all'];
  return part === 'all' ? undefined : (part ?? 'messages');
}

/** As much of a syntax tree as is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  /** None where another table is spread into this one. */
  readonly key?: { readonly name?: string; readonly value?: string };
  readonly value: Node;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The object literals that are in no other one. */
function tablesIn(node: Node): Node[] {
  if (node.type === 'ObjectExpression') return [node];
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .flatMap(tablesIn);
}

function unsaidIn(table: Node, part: string | undefined): Node[] {
  const { properties = [] } = table as { properties?: readonly Property[] };
  return properties.flatMap((property): Node[] => {
    const name = property.key?.name ?? property.key?.value;
    if (name === undefined) return [];
    if (part !== undefined)
      return UNSAID[part]?.includes(name) ? [property] : unsaidIn(property.value, `${part}.${name}`);
    return UNSAID_PARTS.includes(name) ? [property] : unsaidIn(property.value, name);
  });
}

const without = (code: string, { start, end }: Node): string =>
  code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');
