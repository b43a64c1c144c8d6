/** Who has not answered by then is not waited for any longer. Milliseconds. */
export const LONGEST_QUESTION = 30_000;

/** A timer that keeps no process running. Longer waits than a timer can take end early, which does no harm. */
export function inBackground(run: () => void, wait: number): ReturnType<typeof setTimeout> {
  const timer: { unref?(): void } = setTimeout(run, Math.min(wait, 2 ** 31 - 1));
  timer.unref?.();
  return timer as ReturnType<typeof setTimeout>;
}
