import { type Language, tokensOf } from '../code.ts';
import { type Html, html, markupOf } from '../html.ts';

/** Names that code may mention, and where they are explained. */
export type Links = ReadonlyMap<string, string>;

/** A piece of code in colours, with its known names as links. */
export function codeIn(code: string, language: Language, links: Links = new Map()): Html[] {
  return tokensOf(code, language).map(({ kind, text }) => {
    const address = kind === 'name' ? links.get(text) : undefined;
    if (address) return html`<a class="t-name" href="${address}">${text}</a>`;
    return kind === 'plain' ? html`${text}` : html`<span class="t-${kind}">${text}</span>`;
  });
}

let numbered = 0;

/** Code to copy. */
export function codeBlock(code: string, language: Language, label: string, links?: Links): Html {
  const id = `code-${++numbered}`;
  return html`<div class="code">
<pre id="${id}"><code>${codeIn(code.trimEnd(), language, links)}</code></pre>
<button type="button" class="button copy" data-copy="${id}" aria-label="Copy: ${label}">Copy</button>
</div>`;
}

/** The little markup that comments use: paragraphs, lists, code, and tags of TSDoc. */
export function prose(text: string, links?: Links): Html {
  const parts = text.split(/^(```[\s\S]*?^```)$/m);
  const blocks = parts.flatMap((part) => (part.startsWith('```') ? [part] : part.split(/\n{2,}/)));
  return html`${blocks.filter((block) => block.trim()).map((block) => proseBlock(block, links))}`;
}

function proseBlock(block: string, links?: Links): Html {
  const fence = /^```(\w*)\n([\s\S]*?)\n?```$/.exec(block.trim());
  if (fence) return codeBlock(fence[2] ?? '', 'ts', 'Example', links);
  const tags = [...block.matchAll(/@(param|throws) ([^@]*)/g)];
  if (tags.length > 0) {
    const before = block.slice(0, tags[0]?.index).trim();
    return html`${before && html`<p>${inline(before, links)}</p>`}<dl class="tags">${tags.map(([, tag, said = '']) => tagRow(tag ?? '', said.trim(), links))}</dl>`;
  }
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.startsWith('- '));
  if (at < 0) return html`<p>${inline(block, links)}</p>`;
  const items = lines.slice(at).join('\n').split(/^- /m).filter(Boolean);
  const before = lines.slice(0, at).join('\n');
  return html`${before && html`<p>${inline(before, links)}</p>`}<ul class="list">${items.map((item) => html`<li>${inline(item.trim(), links)}</li>`)}</ul>`;
}

function tagRow(tag: string, said: string, links?: Links): Html {
  if (tag === 'throws') return html`<dt>Throws</dt><dd>${inline(said, links)}</dd>`;
  const [name = '', ...rest] = said.split(' ');
  return html`<dt><code>${name}</code></dt><dd>${inline(rest.join(' '), links)}</dd>`;
}

/** Code between backticks; a name that is known becomes a link. */
export function inline(text: string, links: Links = new Map()): Html {
  const parts = text.split(/(`[^`]+`)/).map((part) => {
    if (!part.startsWith('`')) return html`${part.replace(/\s+/g, ' ')}`;
    const code = part.slice(1, -1);
    const address = links.get(code);
    return address ? html`<a href="${address}"><code>${code}</code></a>` : html`<code>${code}</code>`;
  });
  return { markup: parts.map(markupOf).join('') };
}

export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => Html;
}

/** A table that scrolls by itself where the page is narrow. */
export function table<T>(
  label: string,
  rows: readonly T[],
  columns: readonly Column<T>[],
  idOf?: (row: T) => string,
): Html {
  return html`<div class="table" tabindex="0" role="group" aria-label="${label}"><table>
<thead><tr>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr${idOf ? html` id="${idOf(row)}"` : ''}>${columns.map(({ cell }, index) =>
        index === 0 ? html`<th scope="row">${cell(row)}</th>` : html`<td>${cell(row)}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}
