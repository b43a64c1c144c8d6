import { type Html, html } from '../html.ts';
import type { DeclarationFile, Declared } from '../read/declarations.ts';
import type { PageOf } from './layout.ts';
import { codeBlock, codeIn, type Links, prose } from './parts.ts';

/** In the order of a manual: what one begins with first. */
const GROUPS: readonly (readonly [group: string, title: string])[] = [
  ['The instance', 'Instances and balance sources'],
  ['credits', 'Credits'],
  ['rates', 'Rates'],
  ['window', 'Window'],
  ['commands', 'Commands'],
  ['l10n, env, extensions', 'Languages, environment, extensions'],
  ['What is said', 'Estimates, balances, actions'],
  ['', 'Basics'],
];

/** Where each declared type is explained. */
export const linksOf = (declared: readonly Declared[], page = ''): Links =>
  new Map(declared.map(({ id }) => [id, `${page}#${id}`]));

export function apiPage({ doc, declared }: DeclarationFile): PageOf {
  const links = linksOf(declared);
  const known = new Set(GROUPS.map(([group]) => group));
  const lost = declared.filter(({ group }) => !known.has(group));
  if (lost.length > 0) throw new Error(`A heading of api.d.ts has no place in the documentation: ${lost[0]?.group}`);
  const groups = GROUPS.map(([group, title]) => ({
    title,
    // What one calls comes before what it takes and answers with.
    entries: declared
      .filter((entry) => entry.group === group)
      .toSorted((a, b) => Number(b.kind === 'function') - Number(a.kind === 'function')),
  }));
  return {
    file: 'api.html',
    name: 'API',
    title: 'API of the Upfront widget',
    description: 'Every namespace, type and function of the Upfront widget, with its signature.',
    script: 'search',
    aside: html`<form class="search" role="search"><label for="search">Search the API</label>
<input type="search" id="search" autocomplete="off" placeholder="estimate, Balance …" aria-describedby="found"><p id="found" class="soft" role="status"></p></form>
<details class="index" open><summary>All names</summary><nav aria-label="Names of the API">${groups.map(
      ({ title, entries }) => html`<section data-group><h2>${title}</h2><ul>${entries.map(indexEntry)}</ul></section>`,
    )}</nav></details>`,
    body: html`<h1>API</h1>
<div class="intro">${prose(doc, links)}</div>
${groups.map(
  ({ title, entries }) =>
    html`<section class="part" data-group><h2>${title}</h2>${entries.map((entry) => declaration(entry, declared, links))}</section>`,
)}`,
  };
}

const indexEntry = ({ id, name, members }: Declared): Html =>
  html`<li data-name="${id}"><a href="#${id}">${name}</a>${members.length > 0 && html`<ul>${members.map((member) => html`<li data-name="${member.id}"><a href="#${member.id}">${member.name}</a></li>`)}</ul>`}</li>`;

function declaration(entry: Declared, declared: readonly Declared[], links: Links): Html {
  const { id, name, kind, code, doc, members } = entry;
  const reached = reachedBy(name, declared);
  return html`<article class="declared" id="${id}" data-entry="${`${id} ${members.map((member) => member.name).join(' ')} ${doc}`.toLowerCase()}">
<h3><a class="name" href="#${id}">${name}</a> <span class="kind">${kind}</span>${reached && html` <code class="reach">${reached}</code>`}</h3>
${prose(doc, links)}
${members.length === 0 ? codeBlock(code, 'ts', `Declaration of ${name}`, links) : html`${heritage(code, links)}<dl class="members">${members.map((member) => memberOf(member, links))}</dl>`}
</article>`;
}

/** "upfront.credits" for the interface of that namespace. */
function reachedBy(name: string, declared: readonly Declared[]): string {
  const member = declared
    .find(({ id }) => id === 'Upfront')
    ?.members.find(({ code }) => code === `readonly ${code.split(/[ :]/)[1]}: ${name}`);
  return member ? `upfront.${member.name}` : '';
}

function heritage(code: string, links: Links): Html | '' {
  const [, parents] = /^interface [^{]*? extends ([^{]+) \{/.exec(code) ?? [];
  return parents ? html`<p class="soft">Has what <code>${codeIn(parents, 'ts', links)}</code> has.</p>` : '';
}

const memberOf = ({ id, code, doc, name }: Declared, links: Links): Html =>
  html`<div class="member" id="${id}"><dt><a class="anchor" href="#${id}" aria-label="Link to ${name}">#</a><code>${codeIn(code, 'ts', links)}</code></dt><dd>${prose(doc, links)}</dd></div>`;
