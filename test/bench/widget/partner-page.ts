import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../widget/playground/serve.ts';

const ELEMENTS = ['status', 'panel', 'estimate'].map(
  (view) =>
    `<upfront-credits view="${view}" balance="200" feature="avatar-iv" seconds="55">Your HeyGen credits</upfront-credits>`,
);

/** A small page as a partner may have it: a text, a form, and the widget in three views; and the same without. */
export async function servePartner(
  widget: string,
  parts: readonly string[],
): Promise<{ address: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-partner-'));
  cpSync(widget, join(folder, 'widget'), { recursive: true });
  const preloads = parts
    .map((part) => `<link rel="modulepreload" fetchpriority="low" href="widget/${part}">`)
    .join('\n');
  const script = `${preloads}\n<script type="module" fetchpriority="low" src="widget/element.js"></script>`;
  writeFileSync(join(folder, 'with.html'), page(script, ELEMENTS));
  writeFileSync(join(folder, 'without.html'), page('', []));
  // As a bundler puts `import 'upfront-credits/reserve.css'` into the page's own style sheet: one request less.
  writeFileSync(join(folder, 'page.css'), STYLES + readFileSync(join(widget, 'reserve.css'), 'utf8'));
  writeFileSync(join(folder, 'icon.svg'), ICON);
  const { address, close } = await serveFolder(`${folder}/`);
  return {
    address,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const page = (script: string, [status = '', panel = '', estimate = '']: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clips for everybody</title>
<meta name="description" content="A partner's page on which people make videos.">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
${script}
</head>
<body>
<header><strong>Clips</strong>${status}</header>
<main>
<h1>Make a video</h1>
<p>Write what your avatar says, and choose how it looks.</p>
<form action="/made"><label for="script">Script</label><textarea id="script" rows="6">Welcome to the team!</textarea>
<button type="button">Generate</button></form>
${estimate}
<section><h2>Your credits</h2>${panel}</section>
</main>
</body>
</html>
`;

const STYLES = `body { margin: 0; font: 16px/1.5 sans-serif; color: #1c1d22; background: #fff; }
header, main { max-width: 720px; margin: 0 auto; padding: 16px; }
header { display: flex; justify-content: space-between; align-items: center; flex-wrap: wrap; gap: 8px; min-height: 32px; }
form { display: grid; gap: 8px; margin-bottom: 16px; }
textarea { font: inherit; padding: 8px; }
button { font: inherit; min-height: 48px; }
`;

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" rx="2" fill="#345"/></svg>';
