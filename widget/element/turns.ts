/** How long views are drawn in one task, so that even a machine four times slower answers a person in between. Milliseconds. */
const LONGEST = 4;

let queue: Promise<void> = Promise.resolve();
let began = Number.NEGATIVE_INFINITY;

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when it is the caller's turn to draw for the first time: while the task is young, or in the next one. */
export function turn(): Promise<void> {
  queue = queue.then(async () => {
    if (performance.now() - began < LONGEST) return;
    await nextTask();
    began = performance.now();
  });
  return queue;
}
