import type { Inside } from '../overlay.ts';
import { check } from './check.ts';
import { report } from './report.ts';
import { teach } from './teach.ts';

export { applyLessons } from './lessons.ts';

/** Answers a message of the popup's; `undefined` for what it does not know. */
export function answer(message: unknown, inside: Inside, reply: (answer: unknown) => void): void {
  const { ask, kind } = Object(message) as { ask?: unknown; kind?: unknown };
  if (ask === 'report') report(inside).then(reply, () => reply(undefined));
  else if (ask === 'check') check(inside).then(reply, () => reply(undefined));
  else if (ask === 'teach') reply(teach(kind, inside));
  else reply(undefined);
}
