/** The first delay after a failure, and the longest. Milliseconds. */
const FIRST_DELAY = 2000;
const LONGEST_DELAY = 5 * 60_000;

export interface Schedule {
  /** Begins to watch the page and the clock; answers with the end of it. */
  start(): () => void;
  answered(): void;
  /** @param wait What the server has told: it is not asked before. Milliseconds. */
  failed(wait?: number): void;
  /** There is nothing to be had any more. */
  stop(): void;
  /** The server wants to be left alone until later. */
  isToldToWait(): boolean;
}

/**
 * When to ask again: regularly after an answer, with growing and random delays after a failure, and only while the page can
 * be seen. Without a page there is only the clock.
 *
 * @param every Milliseconds; 0 for not after an answer.
 */
export function createSchedule(every: number, ask: () => void): Schedule {
  const page = globalThis.document;
  let failures = 0;
  let toldUntil = 0;
  let isRunning = false;
  let due: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    if (!isRunning || due === undefined || page?.visibilityState === 'hidden') return;
    timer = setTimeout(
      () => {
        due = undefined;
        ask();
      },
      Math.max(0, due - Date.now()),
    );
    (timer as { unref?(): void }).unref?.();
  }

  /** The network is back: what has failed for want of it need not wait. */
  function comeBack(): void {
    if (failures === 0 || due === undefined) return;
    due = Math.max(Date.now(), toldUntil);
    wait();
  }

  function dueIn(time: number | undefined): void {
    due = time === undefined ? time : Date.now() + time;
    wait();
  }

  return {
    start() {
      isRunning = true;
      page?.addEventListener('visibilitychange', wait);
      globalThis.addEventListener?.('online', comeBack);
      wait();
      return () => {
        isRunning = false;
        clearTimeout(timer);
        page?.removeEventListener('visibilitychange', wait);
        globalThis.removeEventListener?.('online', comeBack);
      };
    },
    answered() {
      failures = 0;
      dueIn(every || undefined);
    },
    failed(told = 0) {
      const delay = Math.min(FIRST_DELAY * 2 ** failures++, LONGEST_DELAY);
      toldUntil = Date.now() + told;
      // Never before the time that was told, and random, so that those who have failed together do not come back together.
      dueIn(Math.max(told, delay / 2) + (delay / 2) * Math.random());
    },
    stop: () => dueIn(undefined),
    isToldToWait: () => Date.now() < toldUntil,
  };
}
