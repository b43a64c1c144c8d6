/** One line for each thing the set-up does. */
export function say(line) {
  console.log(`Set-up: ${line}`);
}

/** What the set-up cannot do by itself: its message is the one sentence that says what to do. */
export class Trouble extends Error {}
