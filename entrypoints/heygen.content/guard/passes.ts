/** How long a press that was agreed to is waited for. Milliseconds. */
const PASS_LASTS = 60_000;

/**
 * What the user has agreed to: the next press of one control, as long as its cost is the same. The press itself is the
 * user's, and it is one: what has begun a second press, by pointer or key, is asked about again.
 */
export interface Passes {
  grant(control: Element, cost: string): void;
  /** Whether a press may begin. */
  mayBegin(control: Element, cost: string): boolean;
  /** Whether a press may be made; from then on it has been. */
  mayPress(control: Element, cost: string): boolean;
  clear(): void;
}

export function createPasses(now: () => number = () => performance.now()): Passes {
  let pass: { control: Element; cost: string; until: number; used: boolean } | undefined;
  const isFor = (control: Element, cost: string): boolean =>
    pass?.control === control && pass.cost === cost && !pass.used && now() < pass.until;
  return {
    grant(control, cost) {
      pass = { control, cost, until: now() + PASS_LASTS, used: false };
    },
    mayBegin: isFor,
    mayPress(control, cost) {
      const may = isFor(control, cost);
      if (pass && may) pass.used = true;
      return may;
    },
    clear() {
      pass = undefined;
    },
  };
}
