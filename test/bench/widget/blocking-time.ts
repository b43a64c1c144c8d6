/** As much of Chrome's trace as is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, microseconds. */
  readonly ts: number;
  /** The thread's own time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Lighthouse takes every processor for four times slower; milliseconds are what a task may take before it blocks. */
const SLOWER = 4;
const LONG = 50;

/** What tasks after the first content take beyond what a person does not notice, milliseconds of the thread's own time. */
export function blockingTime(events: readonly object[]): number {
  const trace = events as readonly TraceEvent[];
  const main = new Set(
    trace
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const painted = trace.findLast(({ name }) => name === 'firstContentfulPaint')?.ts ?? 0;
  return trace
    .filter(({ name, ts, pid, tid }) => name.endsWith('RunTask') && ts > painted && main.has(`${pid} ${tid}`))
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1000) * SLOWER - LONG), 0);
}
