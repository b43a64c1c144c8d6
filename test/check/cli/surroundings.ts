/** What a command may touch of the world: tests give it another one. */
export interface Surroundings {
  /** Results. */
  out(text: string): void;
  /** Progress, remarks and troubles. */
  err(text: string): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends what takes long. */
  signal: AbortSignal;
}
