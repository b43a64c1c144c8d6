import { storageOf } from '../kit/extension.ts';
import { launchWithUpfront } from '../kit/launch.ts';
import type { LaunchOptions, UpfrontBrowser } from '../testing-api.d.ts';
import { endedBefore, type Failure, failureOf } from './failures.ts';
import { counted, newResult, outcomeOf, type PageResult, type Report, summaryOf } from './report.ts';
import { type FileServer, serveFiles } from './serve-files.ts';
import { type Visit, type VisitOptions, visit } from './visit.ts';

export interface CheckOptions extends VisitOptions {
  launch: LaunchOptions;
  /** Browsers at the same time; one with a profile, which belongs to one browser. */
  concurrency: number;
  /** How often a page that could not be opened is tried again. */
  retries: number;
  version: string;
  /** A file's, which the extension counts with. */
  prices?: NonNullable<Report['prices']>;
}

/**
 * Checks pages: files and addresses each in browsers of their own, several at once, each page in an untouched storage of the
 * extension's. A browser that breaks down costs the page that it was at. @throws Trouble where none starts at all.
 */
export async function check(visits: readonly Visit[], options: CheckOptions): Promise<Report> {
  const started = Date.now();
  const results: PageResult[] = [];
  let done = 0;
  let browserName = '';
  const note = (index: number, result: PageResult): void => {
    results[index] = result;
    options.remark(`[${++done}/${visits.length}] ${result.page}: ${progressOf(result)} (${result.seconds} s)`);
  };
  const numbered = visits.map((each, index) => ({ ...each, index }));
  for (const queue of [numbered.filter(({ target }) => target.file), numbered.filter(({ target }) => !target.file)]) {
    const isFiles = queue[0]?.target.file !== undefined;
    const workers = Math.min(queue.length, options.launch.userDataDir ? 1 : options.concurrency);
    const work = async (): Promise<void> => {
      const worker = await startWorker(options, isFiles);
      try {
        browserName ||= await worker.version();
        for (let next = queue.shift(); next && !options.signal.aborted; next = queue.shift())
          note(next.index, await worker.visit(next));
      } finally {
        await worker.close();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: workers }, work));
    const [broken] = ends.filter((end) => end.status === 'rejected');
    if (!broken || options.signal.aborted) continue;
    const why = broken.reason instanceof Error ? broken.reason.message : String(broken.reason);
    if (done === 0) throw broken.reason;
    // What the others have read is not lost, and what they had to read they have.
    if (queue.length === 0) options.remark(`One browser fewer has looked: ${why}`);
    for (const { target, index } of queue.splice(0))
      note(index, { ...newResult(target), status: 'failed', trouble: `${target.address} was not read: ${why}` });
  }
  const { rateCard = 'auto', balance = 'unknown' } = options.launch;
  return {
    version: 1,
    upfront: options.version,
    browser: browserName,
    startedAt: new Date(started).toISOString(),
    seconds: Math.round((Date.now() - started) / 100) / 10,
    isReadOnly: !options.allowSpending,
    rateCard,
    balance,
    ...(options.prices && { prices: options.prices }),
    pages: visits.map(({ target }, index) => results[index] ?? unread(newResult(target), endedBefore(target.address))),
  };
}

/** One browser that looks at pages one after the other. */
async function startWorker(options: CheckOptions, isFiles: boolean) {
  const server: FileServer | undefined = isFiles ? await serveFiles() : undefined;
  const start = (): Promise<UpfrontBrowser> =>
    launchWithUpfront({ ...options.launch, ...(server && { port: server.port }) });
  let upfront = await start().catch(async (error: unknown) => {
    await server?.close();
    throw error;
  });
  const quit = (): Promise<void> => upfront.close().catch(() => undefined);
  // Whoever ends the check does not wait for a page.
  options.signal.addEventListener('abort', quit, { once: true });
  const attempt = async (next: Visit): Promise<PageResult & { isWorthAgain?: boolean }> => {
    try {
      if (!upfront.browser.connected) {
        await quit();
        upfront = await start();
        // Whoever ended the check meanwhile has closed the one before.
        if (options.signal.aborted) throw new Error('The check was ended.');
      }
      // What a page has shown before is nothing that this one knows. A profile is its owner's.
      if (!options.launch.userDataDir) await upfront.setStorage(storageOf(options.launch) ?? {});
      server?.show(next.target);
      return await visit(upfront, next, options);
    } catch (error) {
      // Nobody knows how it stands: the next page gets another one.
      await quit();
      return { ...unread(newResult(next.target), failureOf(next.target.address, error)), isWorthAgain: true };
    }
  };
  return {
    version: () => upfront.browser.version(),
    async visit(next: Visit): Promise<PageResult> {
      for (let attempts = 1; ; attempts++) {
        const { isWorthAgain = false, ...result } = await attempt(next);
        const isEnded = options.signal.aborted && result.status !== 'read';
        if (isEnded) return { ...unread(result, endedBefore(next.target.address)), attempts };
        if (!isWorthAgain || attempts > options.retries) return { ...result, attempts };
        options.remark(`${next.target.given}: ${result.trouble} Trying again.`);
        await new Promise((resolve) => setTimeout(resolve, 1000 * attempts));
        if (options.signal.aborted) return { ...result, attempts };
      }
    },
    async close(): Promise<void> {
      options.signal.removeEventListener('abort', quit);
      await quit();
      await server?.close();
    },
  };
}

const unread = (result: PageResult, { status, message }: Failure): PageResult => ({
  ...result,
  status,
  trouble: message,
});

function progressOf(result: PageResult): string {
  if (result.status !== 'read') return result.trouble;
  const missed = result.expectations.filter(({ isMet }) => !isMet).length;
  const stopped = result.steps.find(({ outcome }) => outcome !== 'done');
  const parts = [summaryOf(result)];
  if (result.errors.length > 0) parts.push(counted(result.errors.length, 'error'));
  if (result.expectations.length > 0)
    parts.push(
      missed === 0 ? 'as expected' : `${missed} of ${counted(result.expectations.length, 'expectation')} missed`,
    );
  if (stopped) parts.push(`${stopped.text} was ${stopped.outcome === 'refused' ? 'refused' : 'not possible'}`);
  return parts.join(', ');
}

/** The worst that any page says, as an exit code. */
export function exitOf({ pages }: Report): 0 | 1 | 2 {
  const outcomes = pages.map(outcomeOf);
  return outcomes.includes('trouble') ? 2 : outcomes.includes('missed') ? 1 : 0;
}
