import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestBrowser } from '../browser/lib/browser.ts';
import { budgetText, type Figure, isMet, verdict, withUnit } from './figures.ts';
import { smallPicture } from './small-png.ts';

const FOLDER = fileURLToPath(new URL('../../.output/bench/', import.meta.url));
/** Beside the README's other pictures. */
const PICTURE = fileURLToPath(new URL('../start/pictures/bench.png', import.meta.url));

export interface Result {
  /** Sections of the table, in order. */
  sections: ReadonlyArray<{ title: string; figures: readonly Figure[] }>;
  machine: string;
  /** Everything that was measured, for whoever wants to look closer. */
  raw: unknown;
}

const cells = (figure: Figure): string[] => [
  figure.what,
  withUnit(figure.value, figure.unit),
  budgetText(figure),
  verdict(figure),
  figure.note,
];

/** One section as text for a terminal. */
export function printSection({ title, figures }: Result['sections'][number]): void {
  const rows = figures.map(cells);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, i) => (i === 1 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')}`,
    );
  }
}

/** `bench.json`, `bench.html` and a picture of it. */
export async function writeTable(result: Result, browser: TestBrowser): Promise<void> {
  const html = htmlOf(result);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}bench.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${FOLDER}bench.html`, html);
  const page = await browser.browser.newPage();
  await page.setViewport({ width: 1280, height: 600, deviceScaleFactor: 2 });
  await page.setContent(html);
  await page.screenshot({ path: `${FOLDER}bench.png`, fullPage: true });
  await page.close();
}

/** The README's picture: the figures that have a budget and those that the README is about, large enough at half its size. */
export async function writePicture({ sections, machine }: Result, browser: TestBrowser): Promise<void> {
  const body = sections.map(({ title, figures }) => {
    const rows = figures.filter((figure) => figure.budget ?? figure.isShown).map((figure) => rowOf(figure, 4));
    return rows.length > 0 ? `<tbody><tr><th colspan="4">${safe(title)}</th></tr>${rows.join('')}</tbody>` : '';
  });
  const page = await browser.browser.newPage();
  await page.setViewport({ width: 1200, height: 600 });
  await page.setContent(
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLES}body{font-size:20px;line-height:27px;margin:20px}
th{padding-top:20px}p{font-size:18px}td{border-top-color:#aaa}</style><table>${body.join('')}</table><p>${safe(machine)}</p></html>`,
  );
  await writeFile(PICTURE, await smallPicture(page));
  await page.close();
}

function rowOf(figure: Figure, columns: number): string {
  const kind = figure.budget ? (isMet(figure) ? 'met' : 'missed') : 'info';
  const shown = cells(figure).slice(0, columns);
  return `<tr class="${kind}">${shown.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`;
}

const STYLES = `body{font:14px/20px system-ui,sans-serif;margin:24px;color:#1b1d28;background:#fff}table{border-collapse:collapse;width:100%}
th{text-align:start;padding:18px 8px 4px}td{padding:4px 8px;border-top:1px solid #e3e5ee;vertical-align:top}
td:nth-child(2){text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}td:nth-child(3),td:nth-child(4){white-space:nowrap}
td:nth-child(5){color:#5b6072}.met td:nth-child(4){color:#0b5a3c;font-weight:600}.missed td:nth-child(4){color:#9f1239;font-weight:600}`;

function htmlOf({ sections, machine }: Result): string {
  const body = sections.map(({ title, figures }) => {
    const rows = figures.map((figure) => rowOf(figure, 5));
    return `<tbody><tr><th colspan="5">${safe(title)}</th></tr>${rows.join('')}</tbody>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Upfront: bench</title><style>${STYLES}</style><h1>Upfront: bench</h1><table>${body.join('')}</table><p>${safe(machine)}</p></html>`;
}

const safe = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
