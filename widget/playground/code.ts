/* Colours for code, in the pages that are built and in what a page writes itself. */

export type Language = 'ts' | 'html' | 'json' | 'sh';

export interface Token {
  readonly kind: 'comment' | 'string' | 'keyword' | 'name' | 'tag' | 'plain';
  readonly text: string;
}

const KEYWORDS =
  'import|from|export|const|let|function|return|await|async|new|if|else|for|of|in|typeof|interface|type|extends|readonly|void|boolean|string|number|unknown|undefined|null|true|false|this|throw|try|catch|switch|case|default';

const SCRIPT = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\`(?:\\.|[^\`\\])*\`)`,
    String.raw`(?<keyword>\b(?:${KEYWORDS})\b)`,
    String.raw`(?<name>\b[A-Z]\w*\b)`,
  ].join('|'),
  'g',
);

const MARKUP = /(?<comment><!--[\s\S]*?-->)|(?<tag><\/?[\w-]+|\/?>)|(?<string>"[^"]*")/g;

/** The parts of a text, all of it and in order. */
export function tokensOf(code: string, language: Language): Token[] {
  if (language === 'sh') return [{ kind: 'plain', text: code }];
  if (language === 'html') return tokens(code, MARKUP, scriptsWithin(code));
  return tokens(code, SCRIPT);
}

/** What is between `<script>` and `</script>` is another language. */
function scriptsWithin(code: string): ReadonlyMap<number, string> {
  const found = [...code.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)];
  return new Map(found.map(({ index, 1: tag = '', 2: script = '' }) => [index + tag.length, script]));
}

function tokens(code: string, pattern: RegExp, within: ReadonlyMap<number, string> = new Map()): Token[] {
  const list: Token[] = [];
  const add = (kind: Token['kind'], text: string): void => {
    if (text) list.push({ kind, text });
  };
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index < at) continue;
    add('plain', code.slice(at, match.index));
    const [kind = 'plain'] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    add(kind as Token['kind'], match[0]);
    at = match.index + match[0].length;
    const script = within.get(at);
    if (script) {
      list.push(...tokens(script, SCRIPT));
      at += script.length;
    }
  }
  add('plain', code.slice(at));
  return list;
}
