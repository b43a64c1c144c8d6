import type { RateCard } from '../../../shared/credits/types.ts';
import { agesIn, cardOf } from './cards.ts';
import { type Explained, explain } from './explain.ts';
import { counted, outcomeOf, type PageResult, type Report, summaryOf, type View } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

/** The report for people: one file, with its pictures in it and without a script, that any browser shows without a network. */
export function reportHtml(report: Report): string {
  const { pages } = report;
  const sum = (read: (page: PageResult) => number): number => pages.reduce((all, page) => all + read(page), 0);
  const views = pages.flatMap((page) => page.views.at(-1) ?? []);
  const missed = sum(({ expectations }) => expectations.filter(({ isMet }) => !isMet).length);
  const unread = pages.filter((page) => outcomeOf(page) === 'trouble').length;
  const errors = sum(({ errors: all }) => all.length);
  const sums: Array<[number, string, boolean]> = [
    [pages.length, 'page', false],
    [views.reduce((all, { annotations }) => all + annotations.badges.length, 0), 'badge', false],
    [views.reduce((all, { annotations }) => all + annotations.estimates.length, 0), 'estimate', false],
    [sum(({ expectations }) => expectations.length), 'expectation', false],
    [missed, 'of them missed', missed > 0],
    [unread, unread === 1 ? 'page with trouble' : 'pages with trouble', unread > 0],
    [errors, 'error', errors > 0],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Upfront: ${asText(counted(pages.length, 'page'))} checked</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header class="wide">
<h1>What Upfront shows on ${asText(counted(pages.length, 'page'))}</h1>
<p class="soft">${asText(factsOf(report))}</p>
${agesIn(report)
  .map((age) => `<p>${asText(age)}</p>`)
  .join('')}
<ul class="sums">${sums.map(([count, name, isBad]) => `<li${isBad ? ' class="bad"' : ''}><b>${count}</b>${asText(nounOf(count, name))}</li>`).join('')}</ul>
</header>
<nav aria-label="Pages"><div class="wide"><table>
<thead><tr><th scope="col">Page</th><th scope="col">Outcome</th><th scope="col">Found</th><th scope="col" class="extra">Seconds</th></tr></thead>
<tbody>
${pages.map((page, i) => `<tr><th scope="row"><a href="#page-${i}">${asText(page.page)}</a></th><td>${stateOf(page)}</td><td>${asText(page.status === 'read' ? summaryOf(page) : page.trouble)}</td><td class="extra">${page.seconds}</td></tr>`).join('\n')}
</tbody></table></div></nav>
<main class="wide">
${pages.map((page, i) => section(page, i, cardOf(page, report))).join('\n')}
</main>
<footer class="wide">Made by upfront check ${asText(report.upfront)}. Unofficial; not made by HeyGen.</footer>
</body>
</html>
`;
}

const nounOf = (count: number, name: string): string =>
  name.includes(' ') ? name : counted(count, name).replace(/^\d+ /, '');

function factsOf({ startedAt, seconds, browser, rateCard, balance, prices, isReadOnly }: Report): string {
  const when = new Date(startedAt).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const told = [rateCard === 'auto' ? 'rate card as the page tells' : `rate card ${rateCard}`];
  if (prices) told.push(`with the prices of “${prices.name}” (compared with their sources on ${prices.checked})`);
  if (balance !== 'unknown') told.push(`${balance} credits to begin with`);
  const steps = isReadOnly ? 'Nothing was pressed that spends.' : 'Steps were allowed to spend credits.';
  return `${when} UTC, ${seconds} seconds, ${browser}, ${told.join(', ')}. ${steps}`;
}

const OUTCOMES = { fine: 'As expected', missed: 'Not as expected', trouble: 'Trouble' } as const;

function stateOf(page: PageResult): string {
  const outcome = outcomeOf(page);
  const isJudged = page.expectations.length > 0 || page.steps.length > 0;
  return `<span class="state ${outcome}">${outcome === 'fine' && !isJudged ? 'Read' : OUTCOMES[outcome]}</span>`;
}

function section(page: PageResult, index: number, card: RateCard | undefined): string {
  const id = `page-${index}`;
  return `<section class="page" id="${id}" aria-labelledby="${id}-name">
<header><h2 id="${id}-name">${asText(page.page)}</h2>
<p class="soft">${asText([page.address === page.page ? '' : page.address, page.landed && `read at ${page.landed}`, page.title].filter(Boolean).join(' · '))}</p>
<p>${stateOf(page)}${page.trouble ? ` ${asText(page.trouble)}` : ''}</p></header>
${checks(
  'Expectations',
  page.expectations.map(({ text, isMet, found }) => [isMet, text, isMet ? '' : `Found: ${found}.`]),
)}
${checks(
  'Steps',
  page.steps.map(({ text, outcome, trouble }) => [outcome === 'done', text, trouble]),
)}
${page.views.map((view, i) => viewOf(view, `${id}-${i}`, page, card)).join('\n')}
${factsOfPage(page)}
</section>`;
}

function checks(title: string, rows: ReadonlyArray<readonly [isFine: boolean, text: string, more: string]>): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    ([isFine, text, more]) =>
      `<li><span class="state ${isFine ? 'fine' : 'missed'}"><span class="unseen">${isFine ? 'Yes:' : 'No:'}</span></span> ${asText(text)}${more ? `<p class="soft">${asText(more)}</p>` : ''}</li>`,
  );
  return `<h3>${title}</h3><ul class="checks">${items.join('')}</ul>`;
}

function viewOf(
  { name, annotations, picture }: View,
  id: string,
  page: PageResult,
  card: RateCard | undefined,
): string {
  const all = explain(annotations, card);
  const caption =
    page.views.length === 1 ? '' : `<figcaption>${asText(name === 'end' ? 'In the end' : name)}</figcaption>`;
  let count = 0;
  const marks: string[] = [];
  const legend = all.map((one) => {
    const numbers = one.places.map((place) => {
      const number = ++count;
      const isShown = picture && place.visible && isIn(place.box, picture);
      if (isShown) marks.push(markOf(one, place.box, picture, number, id));
      return isShown
        ? `<a href="#${id}-${number}" aria-label="Show number ${number} in the picture">${number}</a>`
        : '';
    });
    return entryOf(one, numbers.filter(Boolean));
  });
  const list =
    legend.length > 0
      ? `<ol class="legend">${legend.join('')}</ol>`
      : '<p class="soft">Upfront shows nothing on this page.</p>';
  if (!picture) return list;
  return `<div class="view"><figure>${caption}<div class="picture"><img src="data:${picture.type};base64,${picture.data}" width="${Math.round(picture.width)}" height="${Math.round(picture.height)}" alt="The page as it was checked">${marks.join('')}</div></figure>
${list}</div>`;
}

type Size = Pick<NonNullable<View['picture']>, 'width' | 'height'>;
type BoxOf = Explained['places'][number]['box'];

const isIn = ({ x, y, width, height }: BoxOf, size: Size): boolean =>
  width > 0 && height > 0 && x < size.width && y < size.height && x + width > 0 && y + height > 0;

/** A frame around an annotation, a little larger than it, with its number at the top, or below where the picture begins. */
function markOf(
  { kind, title }: Explained,
  { x, y, width, height }: BoxOf,
  size: Size,
  number: number,
  id: string,
): string {
  const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100_000) / 1000}%`;
  const style = `left:${share(x - 3, size.width)};top:${share(y - 3, size.height)};width:${share(width + 6, size.width)};height:${share(height + 6, size.height)}`;
  return `<span class="mark ${kind}${y < 20 ? ' low' : ''}" id="${id}-${number}" style="${style}" title="${asText(title)}"><b aria-hidden="true">${number}</b></span>`;
}

function entryOf({ kind, title, lines, places }: Explained, numbers: readonly string[]): string {
  const hidden = places.length - numbers.length;
  const remark =
    hidden > 0
      ? `<p class="soft">${numbers.length === 0 ? 'Not to be seen in the picture.' : `${hidden} more, not to be seen in the picture.`}</p>`
      : '';
  return `<li class="${kind}${numbers.length === 0 ? ' aside' : ''}"><span class="numbers">${numbers.join('')}</span><div><strong>${asText(title)}</strong>${lines.map((line) => `<p class="soft">${asText(line)}</p>`).join('')}${remark}</div></li>`;
}

function factsOfPage({ landmarks, errors, remarks, cost, attempts }: PageResult): string {
  const rows: Array<[string, string]> = [];
  if (landmarks !== 'unknown') {
    const found = Object.entries(landmarks.found).map(([name, count]) => `${name} ${count}`);
    rows.push(['Page', landmarks.on], ['Rate card', landmarks.card], ['Landmarks found', found.join(', ') || 'none']);
    rows.push(['Landmarks missed', landmarks.missing.join(', ') || 'none']);
  }
  if (cost !== 'unknown') {
    if (cost.firstAnnotationBy !== undefined)
      rows.push(['First annotation', `at the latest ${cost.firstAnnotationBy} ms after the navigation began`]);
    rows.push(['Elements', `${cost.elements} of the page, ${cost.hosts} of Upfront`]);
    if (cost.mainThread !== undefined)
      rows.push([
        'Main thread',
        `${cost.mainThread} ms of work, ${cost.scripts} ms of it scripts, the page’s own included`,
      ]);
    if (cost.layoutShift !== undefined) rows.push(['Layout shift', `${cost.layoutShift}`]);
  }
  if (attempts > 1) rows.push(['Attempts', `${attempts}`]);
  for (const remark of remarks) rows.push(['Remark', remark]);
  for (const error of errors) rows.push(['Error of the page', error]);
  if (rows.length === 0) return '';
  const open = errors.length > 0 || (landmarks !== 'unknown' && landmarks.missing.length > 0) ? ' open' : '';
  return `<details${open}><summary>Landmarks, errors and what the page has cost</summary><dl>${rows.map(([name, value]) => `<dt>${asText(name)}</dt><dd>${asText(value)}</dd>`).join('')}</dl></details>`;
}

/** Everything that pages, files and people have written becomes text. */
function asText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
