import type { CancellationToken } from './api.d.ts';
import { createEmitter, type Report } from './events.ts';

export interface Cancellation {
  readonly token: CancellationToken;
  cancel(): void;
}

const NAME = 'onCancellationRequested';

/** A token for one question, and the means to say that nobody waits for the answer any more. */
export function createCancellation(report: Report): Cancellation {
  const controller = new AbortController();
  const { signal } = controller;
  const cancelled = createEmitter<void>(NAME, report);
  return {
    token: {
      get isCancellationRequested() {
        return signal.aborted;
      },
      onCancellationRequested(listener, thisArg, disposables) {
        if (!signal.aborted) return cancelled.event(listener, thisArg, disposables);
        // Whoever comes too late is told all the same, once they have the registration.
        const late = createEmitter<void>(NAME, report);
        const registration = late.event(listener, thisArg, disposables);
        Promise.resolve().then(() => late.fire());
        return registration;
      },
      signal,
    },
    cancel() {
      if (signal.aborted) return;
      controller.abort();
      cancelled.fire();
      cancelled.dispose();
    },
  };
}
