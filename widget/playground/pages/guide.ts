import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { html } from '../html.ts';
import { contents, type PageOf, STRICT_POLICY } from './layout.ts';
import { codeBlock, table } from './parts.ts';

/** What the built package says of itself, where it does. */
export interface Release {
  readonly version: string;
  /** sha384 of each file, from the package's `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What the element's module loads, in that order. */
  readonly parts: readonly string[];
}

const DEMO_FEATURES = ['avatar-iv', 'avatar-iii', 'avatar-v', 'photo-to-video', 'audio-dubbing'] as const;

const RELAY = `import { createServer } from 'node:http';

// The key stays here, in the environment of your server.
const { HEYGEN_API_KEY } = process.env;

createServer(async (request, response) => {
  if (request.url !== '/heygen/balance') return response.writeHead(404).end();
  if (!(await isSignedIn(request))) return response.writeHead(401).end();

  const answer = await fetch('https://api.heygen.com/v3/users/me', {
    headers: { 'x-api-key': HEYGEN_API_KEY },
  });
  const wait = answer.headers.get('retry-after');
  if (!answer.ok) return response.writeHead(answer.status, wait ? { 'retry-after': wait } : {}).end();

  // Pass on the billing alone: the answer also holds a name and an e-mail address.
  const { billing_type, wallet, subscription, usage_based } = (await answer.json()).data;
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'private, no-store' })
    .end(JSON.stringify({ data: { billing_type, wallet, subscription, usage_based } }));
}).listen(8080);`;

const POOLS = `{
  "pools": [
    { "kind": "plan", "unit": "credits", "amount": 150, "resetsAt": 1798761600000 },
    { "kind": "add-on", "unit": "credits", "amount": 50 }
  ],
  "plan": "Creator"
}`;

const ANSWERS: readonly (readonly [string, string])[] = [
  ['200', 'The balance, in one of the two forms above. 64 kB at most.'],
  ['304', 'Nothing has changed, where your last answer had an ETag.'],
  ['401', 'Nobody is signed in: people are asked to sign in again.'],
  ['403', 'This account may not see the balance.'],
  [
    '429, 5xx',
    'Asked again later, with growing and random delays, or as your Retry-After says. The last good balance stays, with its time.',
  ],
];

export function guidePage({ version, integrity, parts }: Release): PageOf {
  const cdn = (file: string): string => `https://cdn.jsdelivr.net/npm/upfront-credits@${version}/dist/${file}`;
  const pinned = (file: string): string => {
    const hash = integrity[`./${file}`];
    return hash ? `\n  integrity="${hash}"\n  crossorigin` : '';
  };
  const hasHashes = pinned('single.js') !== '';
  return {
    file: 'index.html',
    name: 'Guide',
    title: 'Upfront: what a HeyGen action costs, before the click',
    description: 'A widget that shows a HeyGen balance, what an action will cost, and what costs nothing instead.',
    script: 'guide',
    aside: contents([
      ['line', 'One line of HTML'],
      ['install', 'Install'],
      ['code', 'In code'],
      ['balance', 'The balance, from your server'],
      ['prices', 'Prices of your own'],
      ['theming', 'Theming'],
      ['csp', 'Content security policy'],
      ['frameworks', 'Frameworks'],
      ['unknown', 'What is not known'],
    ]),
    body: html`<div class="hero"><div>
<h1>Say what it costs, before the click.</h1>
<p class="intro">Upfront shows your users their HeyGen balance, what an action will use, and what costs nothing instead. It is one element, or an API shaped like VS Code’s.</p>
<form id="demo" class="try" aria-label="Try it">
<div class="field"><label for="demo-feature">Feature</label><select id="demo-feature" name="feature">${DEMO_FEATURES.map((id) => html`<option value="${id}">${FEATURE_NAMES[id]}</option>`)}</select></div>
<div class="field"><label for="demo-seconds">Length: <output id="demo-length">55 seconds</output></label><input id="demo-seconds" name="seconds" type="range" min="5" max="300" step="5" value="55"></div>
</form></div>
<upfront-credits id="demo-shown" view="panel" balance="64" feature="avatar-iv" seconds="55">Your HeyGen credits</upfront-credits></div>

<section class="part" id="line"><h2>One line of HTML</h2>
${codeBlock('<upfront-credits view="panel" balance-url="/heygen/balance" feature="avatar-iv" seconds="55"></upfront-credits>', 'html', 'One line of HTML')}
<p>Five views: <code>meter</code>, <code>estimate</code>, <code>alternatives</code>, <code>panel</code> and <code>status</code>. See <a href="grid.html">all of them in every state</a>, or <a href="playground.html">choose one and copy its code</a>.</p></section>

<section class="part" id="install"><h2>Install</h2>
<h3>From npm</h3>
${codeBlock('npm install upfront-credits', 'sh', 'Installing from npm')}
${codeBlock("import 'upfront-credits/element'; // registers <upfront-credits>", 'ts', 'Importing the element')}
<h3>As a script</h3>
<p>Put the files of the package on your server, or on a CDN.</p>
${codeBlock(`<script type="module" fetchpriority="low" src="${cdn('element.js')}"${pinned('element.js')}></script>`, 'html', 'As a module')}
<p>A small style sheet keeps the room of the widget until the script is there, so that nothing on your page moves. Best within your own style sheet (<code>import 'upfront-credits/reserve.css'</code> in a bundler), where it costs no request:</p>
${codeBlock(`<link rel="stylesheet" href="${cdn('reserve.css')}"${pinned('reserve.css')}>`, 'html', 'Keeping the room')}
<details><summary>Ask for its parts at once</summary>
<p>The module loads its parts one after the other. With these lines the browser asks for all of them together, and after all that your page needs to be seen: the text within the element is painted with your page.</p>
${codeBlock(parts.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${cdn(file)}"${pinned(file).replaceAll('\n ', '')}>`).join('\n'), 'html', 'Preloading the parts')}</details>
<p>One classic file, for pages without modules, takes no <code>rates-url</code>. It speaks English; other languages are loaded from the folder <code>locales/</code> beside it:</p>
${codeBlock(`<script defer src="${cdn('single.js')}"${pinned('single.js')}></script>`, 'html', 'As a classic script')}
<p class="soft">${hasHashes ? 'With these hashes a browser refuses a file that was changed. The hash of a module does not cover the parts that it loads: the package’s integrity.json has the hash of every file, as an import map takes them. The classic file has no parts.' : 'The package lists the hash of each file in integrity.json, for the integrity attribute.'} Keep the version in the address: the same address must not change its file.</p></section>

<section class="part" id="code"><h2>In code</h2>
${codeBlock(
  `import { createUpfront, urlBalanceProvider } from 'upfront-credits';

const upfront = createUpfront({ rateCard: 'premium-2026', lowAt: 40 });
upfront.credits.registerBalanceProvider(urlBalanceProvider('/heygen/balance'));

const estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
estimate.sentence; // "This will use 19 premium credits (200 remaining)."

if (await upfront.credits.willSpend({ feature: 'avatar-iv', seconds: 55 })) render();`,
  'ts',
  'The API',
)}
<p>Namespaces, events, providers, commands and contributions work as in VS Code. <a href="api.html">Every name is in the API</a>; <a href="examples.html">examples</a> show them at work.</p></section>

<section class="part" id="balance"><h2>The balance, from your server</h2>
<div class="note"><p><strong>Never put a key into a page.</strong> Everybody can read what a page holds. Your server asks HeyGen, and the page asks your server. The widget has no option for a key, and refuses what looks like one.</p></div>
<p>Give the address of your own server as <code>balance-url</code>. It answers with JSON, either with pools:</p>
${codeBlock(POOLS, 'json', 'An answer with pools')}
<p>or with HeyGen’s own <code>/v3/users/me</code>, passed on. An API key sees the account of the API; a user’s OAuth token sees the credits of the user’s plan. A key that may only read the account (<code>account:read</code>) is enough.</p>
${codeBlock(RELAY, 'ts', 'A relay on Node.js')}
${table('What the server answers', ANSWERS, [
  { head: 'Status', cell: ([status]) => html`<code>${status}</code>` },
  { head: 'Meaning', cell: ([, words]) => html`${words}` },
])}
<p>One question is asked at a time, and only while the page is visible. Another origin needs <code>crossOrigin</code>, see <a href="api.html#urlBalanceProvider"><code>urlBalanceProvider</code></a>. For your tests, <a href="api.html#mockBalanceProvider"><code>mockBalanceProvider</code></a> fails on purpose.</p></section>

<section class="part" id="prices"><h2>Prices of your own</h2>
<p>A contract may have other prices than HeyGen’s rate card. Give the address of a file with them, on your own server, as <code>rates-url</code>:</p>
${codeBlock('<upfront-credits view="panel" balance-url="/heygen/balance" rates-url="/heygen/prices.json"></upfront-credits>', 'html', 'Prices from an address')}
<p>The file is JSON as <code>rate-card.schema.json</code> of the package describes it, at most 64 kB. It is checked first, its worked examples too: what is malformed changes nothing, and is told in the console. Each price then says that it is from this site, the breakdown names the file and the day on which it was compared with its sources, and after 90 days it says that it is old. In code, <a href="api.html#urlRateProvider"><code>urlRateProvider</code></a> and <a href="api.html#readRateFile"><code>readRateFile</code></a> do the same; single prices come from any <a href="api.html#RateProvider">rate provider</a>.</p></section>

<section class="part" id="theming"><h2>Theming</h2>
<p>The widget follows the text colour and the font around it. Custom properties change the rest:</p>
${codeBlock('upfront-credits {\n  --upfront-accent: #0a7c5c;\n  --upfront-radius: 4px;\n}', 'ts', 'Theming')}
<div class="demo themed"><upfront-credits view="estimate" balance="64" feature="avatar-iv" seconds="120">Your HeyGen credits</upfront-credits></div>
<p><a href="element.html#custom-properties">All custom properties</a>, and <a href="element.html#parts">all parts</a>. In a VS Code webview the editor’s own colours are taken.</p></section>

<section class="part" id="csp"><h2>Content security policy</h2>
<p>The widget needs no exception. It works under</p>
${codeBlock(STRICT_POLICY.replaceAll('; ', ';\n'), 'sh', 'A strict policy')}
<p>Add the address of the script to <code>script-src</code>, and that of your balance to <code>connect-src</code>. The <a href="playground.html#strict=true">playground shows any view under this policy</a>, and this site keeps to one as strict.</p></section>

<section class="part" id="frameworks"><h2>Frameworks</h2>
<p>An element works where HTML does. Objects are set as properties:</p>
${codeBlock(
  `// React 19, on the server too
import { UpfrontCredits } from 'upfront-credits/react';
<UpfrontCredits view="estimate" action={action} onUpfrontSelect={({ detail }) => choose(detail)} />

// Vue
<upfront-credits view="estimate" :action.prop="action" @upfront-select="choose" />

// Svelte
<upfront-credits view="estimate" {action} onupfront-select={choose}></upfront-credits>

// Angular
<upfront-credits view="estimate" [action]="action" (upfront-select)="choose($event)"></upfront-credits>`,
  'ts',
  'In frameworks',
)}
<p>Every module can be imported on a server: there the text within the element is all that is rendered.</p></section>

<section class="part" id="unknown"><h2>What is not known</h2>
<p>A number is never guessed. Where no source has a price, or the balance is not known, the widget says so, and claims nothing. It blocks nobody. A figure that is old has its time beside it. Credits of different kinds are never added up or compared.</p></section>`,
  };
}
