import { propertyOf } from '../../element/attributes.ts';
import { html } from '../html.ts';
import type { DeclarationFile } from '../read/declarations.ts';
import { readAttributes, readCustomProperties, readParts, readSlots } from '../read/element.ts';
import { contents, type PageOf } from './layout.ts';
import { codeBlock, codeIn, inline, type Links, table } from './parts.ts';

/** What `::part()` reaches, by the names that the views give. */
const PARTS: Readonly<Record<string, string>> = {
  alternative: 'Each of the alternatives, a button.',
  alternatives: 'The list of what to use instead.',
  bar: 'What is left, and what the action takes of it.',
  breakdown: 'The estimate as a button that opens its breakdown.',
  button: 'Every button.',
  command: 'Each command that an extension has added.',
  estimate: 'The box around an estimate.',
  left: 'What is left, with the large figure.',
  menu: 'The commands that extensions have added.',
  message: 'What went wrong and what to do, in the place of the bar.',
  meter: 'The balance.',
  note: 'What a low or short balance means for the action.',
  pools: 'Each pool of credits by itself.',
  popover: 'What opens: a breakdown, or more about the balance.',
  refresh: 'The button that asks for the balance again.',
  sentence: 'The sentence that says what the action will use.',
  source: 'Where the balance comes from, and when it was read.',
  state: 'The word and shape that say how things stand.',
  status: 'The small view as a button.',
};

const SLOTS: Readonly<Record<string, string>> = {
  title: 'In the place of the word “Balance”.',
  header: 'Above the view.',
  footer: 'Under the view.',
};

const PROPERTIES: Readonly<Record<string, string>> = {
  '--upfront-foreground': 'Text.',
  '--upfront-soft': 'Text that is less important.',
  '--upfront-background': 'Ground of a card.',
  '--upfront-border': 'Frames.',
  '--upfront-accent': 'Focus, and what costs less.',
  '--upfront-enough': 'Enough is left.',
  '--upfront-low': 'Little is left.',
  '--upfront-short': 'Not enough is left, or something went wrong.',
  '--upfront-font-family': 'Font; the page’s own unless said.',
  '--upfront-font-size': 'Size of the text; 14px unless said.',
  '--upfront-radius': 'Corners of a card; 12px unless said.',
  '--upfront-block-size': 'Room that is kept before anything is loaded; each view has its own unless said.',
};

const BUTTONS = `<button id="go" data-upfront-feature="avatar-iv" data-upfront-seconds="55"
        data-upfront-id="cost" aria-describedby="cost">
  Generate
</button>`;

/** Each name with its words; a name of the source without words is a mistake that ends the build. */
function explained(names: readonly string[], words: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const lost = [...names.filter((name) => !words[name]), ...Object.keys(words).filter((name) => !names.includes(name))];
  if (lost.length > 0) throw new Error(`pages/element.ts and the sources differ in: ${lost.join(', ')}`);
  return Object.entries(words);
}

export function elementPage(element: DeclarationFile, events: DeclarationFile, links: Links): PageOf {
  const properties = element.declared.find(({ id }) => id === 'UpfrontCreditsProperties')?.members ?? [];
  const told = events.declared.find(({ id }) => id === 'UpfrontEvents')?.members ?? [];
  /** A property without words of its own means what its attribute does. */
  const said = new Map(readAttributes().map(({ name, doc }) => [propertyOf(name), doc]));
  const custom = readCustomProperties();
  const vscode = new Map(custom.map(({ name, vscode }) => [name, vscode]));
  const detailOf = (code: string): string => /CustomEvent<(.*)>/.exec(code)?.[1] ?? '';
  return {
    file: 'element.html',
    name: 'Element',
    title: 'The upfront-credits element',
    description: 'Attributes, properties, events, slots, parts and custom properties of <upfront-credits>.',
    aside: contents([
      ['attributes', 'Attributes'],
      ['properties', 'Properties'],
      ['events', 'Events'],
      ['buttons', 'Your own buttons'],
      ['slots', 'Slots'],
      ['parts', 'Parts'],
      ['custom-properties', 'Custom properties'],
      ['fallback', 'Before it is loaded'],
    ]),
    body: html`<h1>The element</h1>
<p class="intro"><code>&lt;upfront-credits&gt;</code> shows one view. Elements on a page that agree in where their balance is from share it: the first that knows it tells the others.</p>
<section class="part" id="attributes"><h2>Attributes</h2>
<p>Each has a property of the same meaning in camelCase: <code>balance-url</code> is <code>balanceUrl</code>.</p>
${table(
  'Attributes',
  readAttributes(),
  [
    { head: 'Attribute', cell: ({ name }) => html`<code>${name}</code>` },
    { head: 'Says', cell: ({ doc }) => inline(doc, links) },
  ],
  ({ name }) => `attribute-${name}`,
)}</section>
<section class="part" id="properties"><h2>Properties</h2>
<p>Properties take the text of the attribute, or a value of these types. What is set before the script has loaded is kept.</p>
${table(
  'Properties',
  properties,
  [
    { head: 'Property', cell: ({ name }) => html`<code>${name}</code>` },
    {
      head: 'Type',
      cell: ({ code }) => html`<code>${codeIn(code.slice(code.indexOf(':') + 1).trim(), 'ts', links)}</code>`,
    },
    { head: 'Says', cell: ({ name, doc }) => inline(doc || (said.get(name) ?? ''), links) },
  ],
  ({ name }) => `property-${name}`,
)}</section>
<section class="part" id="events"><h2>Events</h2>
<p>All of them bubble and leave shadow roots.</p>
${table(
  'Events',
  told,
  [
    { head: 'Event', cell: ({ name }) => html`<code>${name}</code>` },
    { head: 'Detail', cell: ({ code }) => html`<code>${codeIn(detailOf(code), 'ts', links)}</code>` },
    { head: 'When', cell: ({ doc }) => inline(doc, links) },
  ],
  ({ name }) => `event-${name}`,
)}
${codeBlock("document.querySelector('upfront-credits').addEventListener('upfront-select', ({ detail }) => {\n  // What a person has chosen instead; what that means, your page decides.\n  editor.use(detail.use);\n});", 'ts', 'Listening to an event')}</section>
<section class="part" id="buttons"><h2>Your own buttons</h2>
<p>A button with <code>data-upfront-feature</code> gets an estimate beside it, never in it. The button itself is not changed. It takes <code>data-upfront-seconds</code>, <code>-count</code>, <code>-languages</code>, <code>-motion-prompt</code>, <code>-variant</code> and <code>-theme</code>; <code>data-upfront-id</code> gives the estimate an id that your <code>aria-describedby</code> can name; <code>data-upfront-place</code> is <code>above</code>, <code>after</code> or <code>flow</code>.</p>
${codeBlock(BUTTONS, 'html', 'A button with an estimate')}
<div class="demo"><button type="button" class="button first" id="go" data-upfront-feature="avatar-iv" data-upfront-seconds="55" data-upfront-id="cost" data-upfront-place="flow" aria-describedby="cost">Generate</button></div></section>
<section class="part" id="slots"><h2>Slots</h2>
${table('Slots', explained(readSlots(), SLOTS), [
  { head: 'Slot', cell: ([name]) => html`<code>${name}</code>` },
  { head: 'Where', cell: ([, words]) => html`${words}` },
])}</section>
<section class="part" id="parts"><h2>Parts</h2>
${codeBlock('upfront-credits::part(meter) {\n  box-shadow: 0 1px 3px rgb(0 0 0 / 15%);\n}', 'ts', 'Styling a part')}
${table('Parts', explained(readParts(), PARTS), [
  { head: 'Part', cell: ([name]) => html`<code>${name}</code>` },
  { head: 'Is', cell: ([, words]) => html`${words}` },
])}</section>
<section class="part" id="custom-properties"><h2>Custom properties</h2>
<p>What your page says wins; then what a VS Code webview says; then the widget’s own light, dark or high contrast. Without a theme it follows the text colour around it: dark text gets a light card. <code>theme</code> fixes one.</p>
${table(
  'Custom properties',
  explained(
    custom.map(({ name }) => name),
    PROPERTIES,
  ),
  [
    { head: 'Property', cell: ([name]) => html`<code>${name}</code>` },
    { head: 'Is', cell: ([, words]) => html`${words}` },
    { head: 'Else', cell: ([name]) => (vscode.get(name) ? html`<code>${vscode.get(name)}</code>` : html``) },
  ],
)}</section>
<section class="part" id="fallback"><h2>Before it is loaded</h2>
<p>The text within the element is shown until there is more, and stays where there is no script. With <a href="index.html#install"><code>reserve.css</code></a> the room for the view is kept before the script is there, so nothing on your page moves.</p>
${codeBlock('<upfront-credits view="meter" balance-url="/heygen/balance">\n  See your HeyGen credits <a href="/credits">on your account page</a>.\n</upfront-credits>', 'html', 'Text until it is loaded')}</section>`,
  };
}
