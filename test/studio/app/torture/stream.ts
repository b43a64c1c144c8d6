import { streamed } from '../state/torture.ts';

const WORDS = 'Our Video Agent is working on your video and tries Avatar IV with B-roll by Veo 3.1 for scene two'.split(
  ' ',
);

let timer: ReturnType<typeof setInterval> | undefined;

/** Streams words into the activity log, several in one tick when the pace asks for it. */
export function stream(perSecond: number): void {
  clearInterval(timer);
  if (perSecond <= 0) {
    streamed.set([]);
    return;
  }
  const every = Math.max(16, 1000 / perSecond);
  const atOnce = Math.max(1, Math.round((perSecond * every) / 1000));
  timer = setInterval(() => {
    streamed.set((words) => {
      const next = Array.from({ length: atOnce }, (_, step) => WORDS[(words.length + step) % WORDS.length] ?? '');
      return [...words, ...next].slice(-600);
    });
  }, every);
}
