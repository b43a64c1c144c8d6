import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { RATE_CARDS } from '../../../shared/credits/catalog/rate-cards.ts';
import { type Html, html } from '../html.ts';
import { BALANCES, DEFAULTS, PLANS, type State, THEMES, VARIANTS, VIEWS } from '../state/state.ts';
import type { PageOf } from './layout.ts';

type Choice = readonly [value: string, name: string];

const BALANCE_NAMES: Readonly<Record<(typeof BALANCES)[number], string>> = {
  enough: 'Enough',
  low: 'Low',
  short: 'Not enough',
  unknown: 'Unknown',
  loading: 'Loading',
  stale: 'Read a while ago',
  offline: 'Offline',
  error: 'Server error',
};

const named = (values: readonly string[]): Choice[] =>
  values.map((value) => [value, `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll('-', ' ')}`]);

/** Each language by its own name. */
export const languageChoices = (locales: readonly string[]): Choice[] =>
  locales.map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale]);

export const balanceChoices: readonly Choice[] = BALANCES.map((value) => [value, BALANCE_NAMES[value]]);

const CARD_NAMES: Readonly<Record<string, string>> = {
  'generative-2025': 'Generative credits, 2025',
  'premium-2026': 'Premium credits, January 2026',
  'credits-2026a': 'Credits, May 2026',
  'credits-2026b': 'Credits, August 2026',
};

export function select(name: keyof State | 'kind', label: string, choices: readonly Choice[], chosen: string): Html {
  return html`<div class="field"><label for="knob-${name}">${label}</label><select id="knob-${name}" name="${name}">${choices.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></div>`;
}

const field = (name: keyof State, label: string, hint: string, control: Html): Html =>
  html`<div class="field"><label for="knob-${name}">${label}</label>${control}${hint && html`<p class="soft" id="hint-${name}">${hint}</p>`}</div>`;

/** How many of something; 1 where it is empty. */
const amount = (name: 'count' | 'languages', label: string): Html =>
  field(
    name,
    label,
    '',
    html`<input id="knob-${name}" name="${name}" type="number" min="1" max="999" placeholder="1">`,
  );

export function playgroundPage(locales: readonly string[]): PageOf {
  const features: Choice[] = [['', 'None'], ...Object.entries(FEATURE_NAMES)];
  const cards: Choice[] = RATE_CARDS.map(({ id }) => [id, CARD_NAMES[id] ?? id]);
  return {
    file: 'playground.html',
    name: 'Playground',
    title: 'Playground of the Upfront widget',
    description: 'Every view, theme, language and state of the Upfront widget, with the code to copy.',
    script: 'playground',
    body: html`<h1>Playground</h1>
<p class="intro">Choose a view and how the balance stands. The address of this page keeps what you choose.</p>
<div class="playground">
<section class="now" aria-labelledby="preview-title"><h2 id="preview-title">Preview</h2>
<div id="preview" class="preview" data-ground="light"><div class="room"><upfront-credits id="shown">Your HeyGen credits</upfront-credits></div>
<iframe id="strict" title="Preview under a strict policy" hidden></iframe></div>
<p id="policy" class="soft" role="status"></p>
</section>
<form id="knobs" class="knobs card" aria-label="Knobs" autocomplete="off">
<fieldset><legend>Widget</legend>
${select('view', 'View', named(VIEWS), DEFAULTS.view)}
${select('theme', 'Theme', named(THEMES), DEFAULTS.theme)}
${select('locale', 'Language', languageChoices(locales), DEFAULTS.locale)}
${select('balance', 'Balance', balanceChoices, DEFAULTS.balance)}
</fieldset>
<fieldset><legend>Action</legend>
${select('feature', 'Feature', features, DEFAULTS.feature)}
${field('seconds', 'Seconds', 'A range is possible: 40-60.', html`<input id="knob-seconds" name="seconds" inputmode="numeric" pattern="\\d{1,6}(-\\d{1,6})?" value="${DEFAULTS.seconds}" aria-describedby="hint-seconds">`)}
${amount('count', 'Count')}
${amount('languages', 'Target languages')}
${select('variant', 'Variant', [['', 'Not said'], ...named(VARIANTS)], DEFAULTS.variant)}
<div class="field check"><input id="knob-motionPrompt" name="motionPrompt" type="checkbox" class="switch" value="true"><label for="knob-motionPrompt">Motion prompt</label></div>
${select('plan', 'Plan', [['', 'Not said'], ...named(PLANS)], DEFAULTS.plan)}
${select('rateCard', 'Rate card', cards, DEFAULTS.rateCard)}
${field('lowAt', 'Low under', '', html`<input id="knob-lowAt" name="lowAt" type="number" min="0" max="100000" value="${DEFAULTS.lowAt}">`)}
</fieldset>
<fieldset><legend>Page around it</legend>
${select('ground', 'Background', named(['light', 'dark']), DEFAULTS.ground)}
${select(
  'dir',
  'Direction',
  [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ],
  DEFAULTS.dir,
)}
${field('width', 'Width', '', html`<input id="knob-width" name="width" type="range" min="200" max="800" step="20" value="${DEFAULTS.width}">`)}
<div class="field check"><input id="knob-strict" name="strict" type="checkbox" class="switch" value="true"><label for="knob-strict">In a frame with a strict policy</label></div>
</fieldset>
<button type="reset" class="button">Reset</button>
</form>
<div class="shown">
<section aria-labelledby="code-title"><div class="row"><h2 id="code-title">Code</h2>
<fieldset class="switches"><legend class="hidden-words">Balance in the code</legend>
<label><input type="radio" name="source" value="shown" form="knobs" checked>As shown</label>
<label><input type="radio" name="source" value="server" form="knobs">From your server</label></fieldset></div>
<h3>HTML</h3>
<div class="code"><pre id="code-html"><code></code></pre><button type="button" class="button copy" data-copy="code-html" aria-label="Copy: HTML">Copy</button></div>
<h3>TypeScript</h3>
<div class="code"><pre id="code-ts"><code></code></pre><button type="button" class="button copy" data-copy="code-ts" aria-label="Copy: TypeScript">Copy</button></div>
</section>
<section aria-labelledby="events-title"><h2 id="events-title">Events</h2><ol id="events" class="events" aria-label="What the element has told"></ol></section>
</div></div>`,
  };
}

export function gridPage(locales: readonly string[]): PageOf {
  return {
    file: 'grid.html',
    name: 'All states',
    title: 'All states of the Upfront widget',
    description: 'Every view of the Upfront widget in every state, theme and language.',
    script: 'grid',
    body: html`<h1>All states</h1>
<p class="intro">Every view in every state and theme. Choose one to open it in the playground.</p>
<form id="knobs" class="bar-of-knobs card" aria-label="Knobs" autocomplete="off">
${select('kind', 'View', [['all', 'All'], ...named(VIEWS)], 'all')}
${select('locale', 'Language', [...languageChoices(locales), ['all', 'All']], DEFAULTS.locale)}
</form>
<div id="grid"></div>`,
  };
}

/** Only the preview, for a frame with its own policy. */
export function framePage(policy: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Preview under a strict policy</title>
<link rel="stylesheet" href="widget/reserve.css">
<link rel="stylesheet" href="site.css">
<script type="module" src="widget/element.js"></script>
<script type="module" src="scripts/frame.js"></script>
</head>
<body class="framed"><main><div class="room"><upfront-credits id="shown">Your HeyGen credits</upfront-credits></div></main></body>
</html>
`;
}
