/**
 * Runs what reads a stored value, changes it and writes it back, one after the other: whoever came between would lose what
 * the other has written. The lock is the browser's own and holds across the background and all open pages of the extension;
 * where there is none, the turns of this page alone are kept.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (locks) return locks.request(name, work) as Promise<T>;
  const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
  turns.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

const turns = new Map<string, Promise<unknown>>();
