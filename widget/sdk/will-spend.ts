import type { WillSpendEvent } from './api.d.ts';
import type { Kernel } from './kernel.ts';

/** After this, whoever has not answered has no objection. Milliseconds. */
const LONGEST_WAIT = 10_000;

/** Asks everybody who listens; `false` from anyone is the answer, and nothing else is an objection. */
export function createWillSpend({ emitter, report, own }: Kernel) {
  const willSpend = emitter<WillSpendEvent>('credits.onWillSpend');
  /** The questions that are open; the instance's end answers them. */
  const open = new Set<() => void>();
  own.add({
    dispose() {
      for (const end of open) end();
    },
  });

  /** @param first What is waited for before anybody is asked, as long as for everybody. */
  function ask(question: Omit<WillSpendEvent, 'waitUntil'>, first: Promise<unknown>): Promise<boolean> {
    if (own.isDisposed) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (allowed: boolean): void => {
        clearTimeout(timer);
        open.delete(end);
        resolve(allowed);
      };
      const end = (): void => answer(true);
      const timer = setTimeout(end, LONGEST_WAIT);
      open.add(end);
      void first.then(() => {
        if (open.has(end)) void Promise.all(collect(question, answer)).then(end);
      });
    });
  }

  function collect(question: Omit<WillSpendEvent, 'waitUntil'>, answer: (allowed: false) => void): Promise<void>[] {
    const waiting: Promise<void>[] = [];
    let isOver = false;
    willSpend.fire({
      ...question,
      waitUntil(allowed) {
        if (isOver) throw new TypeError('waitUntil only works while the listener of credits.onWillSpend runs.');
        const heard = async (): Promise<void> => {
          try {
            if ((await allowed) === false) answer(false);
          } catch (error) {
            report('A listener of credits.onWillSpend', error);
          }
        };
        waiting.push(heard());
      },
    });
    isOver = true;
    return waiting;
  }

  return { event: willSpend.event, ask };
}
