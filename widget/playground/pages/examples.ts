import { readFileSync } from 'node:fs';
import { type Html, html } from '../html.ts';
import { contents, type PageOf } from './layout.ts';
import { codeBlock, type Links } from './parts.ts';

interface Example {
  /** File in `examples/`, and its id on the page. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly demo: Html;
  /** Shown above the code. */
  readonly markup?: string;
}

const EXAMPLES: readonly Example[] = [
  {
    id: 'script-length',
    title: 'The estimate follows the script',
    words: 'How long a video gets is known while somebody writes. A range is an estimate, too.',
    markup:
      '<textarea id="script" aria-label="Script"></textarea>\n<upfront-credits id="cost" view="estimate" balance="200"></upfront-credits>',
    demo: html`<textarea id="script" aria-label="Script" rows="3">Welcome to the team! In this video we show you around the office, step by step.</textarea><upfront-credits id="cost" view="estimate" balance="200">HeyGen credits</upfront-credits>`,
  },
  {
    id: 'ask-first',
    title: 'Ask before it spends',
    words: 'Whoever listens may ask a person, and say no. An unknown cost or balance is no objection.',
    markup: '<button id="generate">Generate</button>\n<dialog id="ask">…</dialog>',
    demo: html`<button type="button" class="button first" id="generate">Generate</button> <output id="generated" class="soft"></output><dialog id="ask" aria-labelledby="ask-words"><form method="dialog"><p id="ask-words"></p><div class="buttons"><button class="button first" value="yes">Generate</button><button class="button" value="no">Cancel</button></div></form></dialog>`,
  },
  {
    id: 'status-bar',
    title: 'A status bar item and a list to choose from',
    words: 'As in VS Code: a text that stays in view runs a command, and a command may let somebody choose.',
    demo: html`<button type="button" class="button" id="show-item">Show the item</button> <output id="chosen" class="soft"></output>`,
  },
  {
    id: 'extension',
    title: 'An extension adds a feature, a price and an alternative',
    words: 'Contributions are data: they work while no code of the extension runs.',
    markup: '<div id="contributed"></div>',
    demo: html`<div id="contributed"></div>`,
  },
  {
    id: 'parts-of-a-video',
    title: 'One video, several engines',
    words: 'Seconds add up for each engine. The breakdown has a line for each.',
    markup: '<upfront-credits id="scenes" view="panel" balance="200"></upfront-credits>',
    demo: html`<upfront-credits id="scenes" view="panel" balance="200">HeyGen credits</upfront-credits>`,
  },
  {
    id: 'faults',
    title: 'Faults, for your own tests',
    words: 'A mock goes through its steps, one a question. Press the button of the meter.',
    markup: '<upfront-credits id="faulty"></upfront-credits>',
    demo: html`<upfront-credits id="faulty">HeyGen credits</upfront-credits>`,
  },
];

/** The code of an example as its reader writes it. */
const codeOf = (id: string): string =>
  readFileSync(new URL(`../examples/${id}.ts`, import.meta.url), 'utf8')
    .replaceAll("'../../api.ts'", "'upfront-credits'")
    .replace(/^import type .*\n/gm, '')
    .replace(/^\/\/ biome-ignore.*\n/gm, '');

export function examplesPage(links: Links): PageOf {
  return {
    file: 'examples.html',
    name: 'Examples',
    title: 'Examples of the Upfront widget',
    description: 'Small examples of the Upfront widget that run on the page, with their code.',
    script: 'examples',
    aside: contents(EXAMPLES.map(({ id, title }) => [id, title])),
    body: html`<h1>Examples</h1>
<p class="intro">Each runs on this page, from the code under it.</p>
${EXAMPLES.map(
  ({ id, title, words, demo, markup }) => html`<section class="part" id="${id}"><h2>${title}</h2>
<p>${words}</p>
<div class="demo">${demo}</div>
${markup && codeBlock(markup, 'html', `HTML of: ${title}`)}
${codeBlock(codeOf(id), 'ts', `Code of: ${title}`, links)}</section>`,
)}`,
  };
}
