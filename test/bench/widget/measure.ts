import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer';
import type { TestBrowser } from '../../browser/lib/browser.ts';
import { mainThreadOf } from '../beside.ts';
import type { Contestant } from './contestants.ts';
import type { inPage } from './in-page.ts';

/** What one contestant took in one round. */
export interface Round {
  /** After gzip: all that the page has loaded until its element stood there. */
  bytes: number;
  /** Running the script on a page without an element, milliseconds of the main thread. */
  evaluation: number;
  /** From the navigation to the first frame with its content, milliseconds by the clock. */
  firstRender: number;
  /** One hundred on the page, milliseconds of the main thread. */
  many: number;
  /** Mounted and disposed of a thousand times, milliseconds of the main thread; not in every round, nor where that fails. */
  cycles?: number;
  /** Nodes that are there after those thousand and were not before. */
  nodesLeft?: number;
}

export interface Track {
  readonly browser: TestBrowser;
  readonly address: string;
  readonly files: ReadonlyMap<string, string>;
  /** Code of `in-page.ts`. */
  readonly code: string;
}

const MANY = 100;
export const CYCLES = 1000;

/** Each page in a context of its own: nothing is left in caches and databases from the round before. */
async function inContext<T>({ browser }: Track, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.bringToFront();
    return await run(page);
  } finally {
    await context.close();
  }
}

export async function measure(track: Track, contestant: Contestant, withCycles: boolean): Promise<Round> {
  const evaluation = await inContext(track, async (page) => {
    const { script } = await mainThreadOf(page, async () => {
      await page.goto(`${track.address}/script/${encodeURIComponent(contestant.name)}`);
      await page.waitForFunction((tag) => customElements.get(tag), {}, contestant.tag);
    });
    return script;
  });
  return inContext(track, async (page) => {
    let bytes = 0;
    page.on('response', (response) => {
      const text = track.files.get(new URL(response.url()).pathname);
      if (text !== undefined && response.request().method() === 'GET') bytes += gzipSync(text, { level: 9 }).length;
    });
    await page.goto(`${track.address}/one/${encodeURIComponent(contestant.name)}`);
    const firstRender = await page
      .waitForFunction(() => (globalThis as unknown as { firstRender?: number }).firstRender, { timeout: 15_000 })
      .then((handle) => handle.jsonValue());
    const loaded = bytes;
    await page.evaluate(track.code);
    // The first ones warm up what all later ones run.
    await run(page, 'mountMany', contestant, 10);
    const many = await mainThreadOf(page, () => run(page, 'mountMany', contestant, MANY));
    const round = { bytes: loaded, evaluation, firstRender: firstRender ?? Number.NaN, many: many.task };
    if (!withCycles) return round;
    const session = await page.createCDPSession();
    const before = await nodes(session);
    // Who does not draw any more when it is put back so often has no figure.
    const cycles = await mainThreadOf(page, () => run(page, 'mountAndDispose', contestant, CYCLES)).catch(
      () => undefined,
    );
    if (!cycles) return round;
    const bare = await mainThreadOf(page, () => run(page, 'pauses', contestant, CYCLES));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const nodesLeft = (await nodes(session)) - before;
    return { ...round, cycles: cycles.task - bare.task, nodesLeft };
  });
}

const run = (page: Page, what: keyof typeof inPage, { tag, attributes, content }: Contestant, count: number) =>
  page.evaluate(
    (what, wanted, count) => (globalThis as unknown as { inPage: typeof inPage }).inPage[what](wanted, count),
    what,
    { tag, attributes, content },
    count,
  );

async function nodes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
}

/** The pages of a contestant: its script alone, and its script with one element. */
export function pagesOf(
  { name, script, isClassic, isPreloaded, tag, attributes, content }: Contestant,
  parts: readonly string[],
): [string, string][] {
  const preloads = isPreloaded ? parts.map((part) => `<link rel="modulepreload" href="${part}">`).join('') : '';
  const load = `${preloads}<script ${isClassic ? 'defer' : 'type="module"'} src="${script}"></script>`;
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  // Looked at in every frame, as a person does; the frame after the content is there has been painted with it.
  const watch = `<script>(function look() {
  const element = document.querySelector('${tag}');
  if (element && element.shadowRoot && element.shadowRoot.querySelector('${content}')) requestAnimationFrame(() => { firstRender = performance.now(); });
  else requestAnimationFrame(look);
})();</script>`;
  const html = (head: string, body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>${head}</head><body>${body}</body></html>`;
  return [
    [`/script/${encodeURIComponent(name)}`, html(load, '')],
    [`/one/${encodeURIComponent(name)}`, html(watch + load, `<${tag}${written.join('')}></${tag}>`)],
  ];
}
