import type { Page } from 'puppeteer';

/** What the extension's own functions took of a page's main thread, milliseconds of its CPU time. */
export interface OwnTime {
  all: number;
  calls: number;
  /**
   * The longest of them: so long the page had to wait for us alone. Without the browser's tidying up (garbage collection), which
   * falls on whoever runs when memory is full.
   */
  longestCall: number;
  /** The longest task of the main thread in which they ran, whatever else ran in it. */
  longestTask: number;
}

/** One interval of a thread, as Chromium records it; microseconds. */
interface Recorded {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Runs something on a page under Chromium's own recording, which tells whose function it was that ran. */
export async function ownTimeOf(page: Page, run: () => Promise<unknown>): Promise<OwnTime> {
  await page.tracing.start({ categories: CATEGORIES, screenshots: false });
  await run();
  const recording = await page.tracing.stop();
  if (!recording) throw new Error('Chromium has recorded nothing');
  const { traceEvents }: { traceEvents: Recorded[] } = JSON.parse(Buffer.from(recording).toString());
  const calls = outermost(
    traceEvents.filter(
      ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true,
    ),
  );
  const [any] = calls;
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === any?.pid && tid === any.tid);
  const withCalls = tasks.filter((task) => calls.some((call) => isWithin(call, task)));
  return {
    all: calls.reduce((sum, call) => sum + cpuOf(call), 0) / 1000,
    calls: calls.length,
    longestCall: Math.max(0, ...calls.map((call) => cpuOf(call) - tidying(call, traceEvents))) / 1000,
    longestTask: Math.max(0, ...withCalls.map(cpuOf)) / 1000,
  };
}

/** A few are recorded without their CPU time: the clock's then, which is never less. */
const cpuOf = ({ tdur, dur = 0 }: Recorded): number => tdur ?? dur;

function tidying(call: Recorded, all: readonly Recorded[]): number {
  const inside = all.filter(
    (event) =>
      /^(?:V8\.GC_|MinorGC|MajorGC)/.test(event.name) &&
      event.pid === call.pid &&
      event.tid === call.tid &&
      isWithin(event, call),
  );
  return outermost(inside).reduce((sum, event) => sum + cpuOf(event), 0);
}

/** A function that is called by another one counts once. */
function outermost(calls: readonly Recorded[]): Recorded[] {
  const found: Recorded[] = [];
  for (const call of calls.toSorted((a, b) => a.ts - b.ts)) {
    const last = found.at(-1);
    if (!last || !isWithin(call, last)) found.push(call);
  }
  return found;
}

const isWithin = (inner: Recorded, outer: Recorded): boolean =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
