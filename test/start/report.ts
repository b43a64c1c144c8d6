import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { FOLDER, type Visit } from './visit.ts';

/** Writes `index.html` beside the pictures, removes pictures of stops that are gone, and returns its path. */
export async function writeReport(visits: readonly Visit[]): Promise<string> {
  const current = new Set(visits.map(({ stop }) => `${stop.name}.png`));
  for (const file of await readdir(FOLDER)) if (!current.has(file)) await rm(FOLDER + file);
  const style = await readFile(new URL('report.css', import.meta.url), 'utf8');
  const file = `${FOLDER}index.html`;
  await writeFile(file, page(visits, style));
  return file;
}

function page(visits: readonly Visit[], style: string): string {
  const count = (read: (visit: Visit) => readonly unknown[]): number =>
    visits.reduce((sum, visit) => sum + read(visit).length, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Upfront: a tour</title>
<style>${style}</style>
</head>
<body>
<h1>Upfront: a tour</h1>
<p>${visits.length} stops on the offline replica of HeyGen's pages, ${new Date().toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })}:
${count(({ badges }) => badges)} badges, ${count(({ estimates }) => estimates)} estimates,
${count(({ errors }) => errors)} errors.</p>
<table>
<thead><tr><th>Stop</th><th>Badges</th><th>Estimates</th><th>Errors</th></tr></thead>
<tbody>
${visits.map(row).join('\n')}
</tbody>
</table>
<main>
${visits.map(picture).join('\n')}
</main>
</body>
</html>
`;
}

function row({ stop, badges, estimates, alternatives, errors }: Visit): string {
  const labels = badges.map(
    ({ feature, kind, rate, native }) => `${feature} ${kind} ${rate}${native ? ' native' : ''}`,
  );
  const costs = estimates.map(
    ({ feature, credits, remaining, state, sentence }) =>
      `<b>${asText(credits)} of ${asText(remaining)}, ${asText(state)}</b> ${asText(feature)}<br>${asText(sentence)}`,
  );
  return `<tr><th scope="row"><a href="#${stop.name}">${asText(stop.title)}</a><small>${asText(stop.path)}</small></th>
<td>${list(counted(labels).map(asText))}</td><td>${list([...costs, ...alternatives.map(asText)])}</td>
<td class="errors">${list(errors.map(asText))}</td></tr>`;
}

function picture({ stop }: Visit): string {
  const { width, height } = stop.viewport ?? { width: 1440, height: 900 };
  return `<figure id="${stop.name}"><figcaption>${asText(stop.title)}</figcaption>
<a href="${stop.name}.png"><img src="${stop.name}.png" alt="" width="${width}" height="${height}" loading="lazy"></a></figure>`;
}

/** "avatar-iv premium 20/min ×3" instead of three lines. */
function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line} ×${count}` : line));
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
