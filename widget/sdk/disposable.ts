import type { Disposable } from './api.d.ts';

/** Browsers without explicit resource management have no such symbol; there, nobody can use it either. */
const DISPOSE: typeof Symbol.dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');

/** Something that ends once, however often it is disposed of. */
export function disposable(end: () => void): Disposable {
  let ended = false;
  const dispose = (): void => {
    if (ended) return;
    ended = true;
    end();
  };
  return { dispose, [DISPOSE]: dispose };
}

/** An object of the API's with the way to end it; what the object reads by getters stays a getter. */
export function withDispose<T extends object>(object: T, end: () => void): T & Disposable {
  return Object.assign(object, disposable(end));
}

export type Ending = Pick<Disposable, 'dispose'>;

/** What ends with something larger. What is added after the end ends at once. */
export interface Store {
  readonly isDisposed: boolean;
  add<T extends Ending>(item: T): T;
  /** Ends an item before its time. */
  end(item: Ending): void;
  dispose(): void;
}

/** @param failed Told of an item whose end has thrown; the others end all the same. */
export function createStore(failed: (error: unknown) => void): Store {
  const items = new Set<Ending>();
  let isDisposed = false;
  const end = (item: Ending): void => {
    items.delete(item);
    try {
      item.dispose();
    } catch (error) {
      failed(error);
    }
  };
  return {
    get isDisposed() {
      return isDisposed;
    },
    add(item) {
      items.add(item);
      if (isDisposed) end(item);
      return item;
    },
    end,
    dispose() {
      isDisposed = true;
      // The last first: what was made later may rest on what was made before.
      for (const item of [...items].reverse()) end(item);
    },
  };
}
