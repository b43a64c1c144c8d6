/** What a command says with its exit code. */
export const EXIT = {
  fine: 0,
  /** Everything worked, and what was found is not what was expected. */
  missed: 1,
  /** The command was called wrongly, or something around it is missing. */
  trouble: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a command cannot do: its message says in a sentence what happened and what to do. */
export class Trouble extends Error {}
