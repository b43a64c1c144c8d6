import { expect, it, vi } from 'vitest';
import { turn } from '../../../widget/element/turns.ts';

let now = performance.now();

/** How many tasks it takes to draw so many, where drawing one takes so many milliseconds. */
async function tasksFor(count: number, cost: number): Promise<number> {
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const begun = vi.spyOn(globalThis, 'setTimeout');
  try {
    const drawn = Array.from({ length: count }, async () => {
      await turn();
      now += cost;
    });
    await Promise.all(drawn);
    return begun.mock.calls.length;
  } finally {
    clock.mockRestore();
    begun.mockRestore();
  }
}

it.each([
  [6, 5, 5],
  [1, 12, 3],
])('where drawing one takes %i ms, %i are drawn in %i tasks', async (cost, count, tasks) => {
  expect(await tasksFor(count, cost)).toBe(tasks);
});
