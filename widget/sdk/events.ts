import type { Disposable, Event } from './api.d.ts';
import { disposable } from './disposable.ts';

/** Tells of what went wrong in somebody's code; see `Env.onDidError`. */
export type Report = (source: string, error: unknown) => void;

export interface Emitter<T> {
  readonly event: Event<T>;
  readonly isHeard: boolean;
  /** Calls all who listen now, in the order in which they came. */
  fire(event: T): void;
  dispose(): void;
}

/**
 * @param name As the API's readers know it, for reports.
 * @param whileHeard Called with the first listener; what it answers with, after the last has gone. So nothing is watched
 *   for nobody.
 */
export function createEmitter<T>(name: string, report: Report, whileHeard?: () => () => void): Emitter<T> {
  const listeners = new Set<(event: T) => void>();
  let stop: (() => void) | undefined;
  let isDisposed = false;

  const update = (): void => {
    if (listeners.size === 0) {
      stop?.();
      stop = undefined;
    } else if (!stop) stop = whileHeard?.();
  };

  return {
    event(listener, thisArg, disposables) {
      if (typeof listener !== 'function') throw new TypeError(`The listener of ${name} must be a function.`);
      const call = (event: T): void => attempt(`A listener of ${name}`, report, () => listener.call(thisArg, event));
      if (!isDisposed) listeners.add(call);
      update();
      const registration: Disposable = disposable(() => {
        listeners.delete(call);
        update();
      });
      disposables?.push(registration);
      return registration;
    },
    get isHeard() {
      return listeners.size > 0;
    },
    fire(event) {
      // Who comes while it is told is not told; nor who has gone meanwhile.
      for (const call of [...listeners]) if (listeners.has(call)) call(event);
    },
    dispose() {
      isDisposed = true;
      listeners.clear();
      update();
    },
  };
}

/** Runs somebody's code: what it throws, now or later, is reported and goes no further. */
export function attempt(source: string, report: Report, run: () => unknown): void {
  try {
    const result = run();
    if (isThenable(result)) result.then(undefined, (error: unknown) => report(source, error));
  } catch (error) {
    report(source, error);
  }
}

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
