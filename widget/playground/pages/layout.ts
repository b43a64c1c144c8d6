import { type Html, html } from '../html.ts';

export interface PageOf {
  readonly file: string;
  /** In the menu. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Of `scripts/`, beside the one that every page has. */
  readonly script?: string;
  /** Beside the text, where a page has so much to say. */
  readonly aside?: Html;
  readonly body: Html;
}

/** Everything on the site keeps to this, so that the widget is seen to do so, too. */
export const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** The rules of the frame: the strictest under which the widget has to work. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** What the element imports at once, so that the browser asks for all of it together. */
export function layout(page: PageOf, menu: readonly PageOf[], preloads: readonly string[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<script src="scripts/theme.js"></script>
<link rel="stylesheet" href="widget/reserve.css">
<link rel="stylesheet" href="site.css">
${preloads.map((file) => html`<link rel="modulepreload" fetchpriority="low" href="${file}">\n`)}<script type="module" fetchpriority="low" src="widget/element.js"></script>
<script type="module" src="scripts/site.js"></script>
${page.script && html`<script type="module" src="scripts/${page.script}.js"></script>\n`}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="index.html"><img src="icon.svg" alt="" width="28" height="28">Upfront <small>widget</small></a>
<nav class="menu" aria-label="Pages"><ul>${menu.map(
    ({ file, name }) => html`<li><a href="${file}"${file === page.file && html` aria-current="page"`}>${name}</a></li>`,
  )}</ul></nav>
<div class="tools">
<upfront-credits id="own-balance" view="status">HeyGen credits</upfront-credits>
<label class="theme"><span class="hidden-words">Theme of this site</span><select id="site-theme"><option value="auto">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</div>
</header>
<div class="${page.aside ? 'sheet' : 'sheet whole'}">
${page.aside && html`<aside>${page.aside}</aside>`}
<main id="main" tabindex="-1">
${page.body}
</main>
</div>
<footer class="end"><p>Upfront is not made by HeyGen. MIT licence. The balance in the header is mocked, by <a href="api.html#mockBalanceProvider"><code>mockBalanceProvider</code></a>.</p></footer>
<p id="told" class="hidden-words" role="status"></p>
</body>
</html>
`;
}

/** A list of links to the headings of a page. */
export const contents = (entries: readonly (readonly [id: string, name: string])[]): Html =>
  html`<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${entries.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
