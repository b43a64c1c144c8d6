import type { Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import { copyAction } from './action.ts';
import type { Action, Alternative, Credits, Estimate, EstimateOptions } from './api.d.ts';
import type { Balances } from './balance.ts';
import { describe, drawFor, type EstimateContext, readOptions } from './estimates.ts';
import type { Kernel } from './kernel.ts';
import { createWillSpend } from './will-spend.ts';

export interface Spending {
  readonly api: Credits;
  /** What the credit logic says of an action, for views. */
  draw(action: Action | readonly Action[], options?: EstimateOptions): SharedEstimate;
  /** The command that a contribution has for an alternative. */
  commandOf(alternative: Alternative): string | undefined;
  /** The action that was estimated last. */
  last(): readonly Action[] | undefined;
  /** Whether an activation event of its own is the case. */
  holds(event: string): boolean;
}

/** @param wake Tells extensions of an activation event. */
export function createCredits(
  kernel: Kernel,
  balances: Balances,
  context: () => EstimateContext,
  wake: (event: string) => Promise<void>,
): Spending {
  const commands = new WeakMap<Alternative, string>();
  const willSpend = createWillSpend(kernel);
  let last: SharedEstimate['actions'] | undefined;
  const estimated = new Set<string>();
  let isShort = false;

  function estimate(action: Action | readonly Action[], options?: EstimateOptions): Estimate {
    const about = context();
    const asked = readOptions(options);
    // With options that cannot be read, nothing can be said of a price.
    const drawn = drawFor(asked ? action : [], about, asked);
    const value = describe(drawn, about, asked, (alternative, { command }) => {
      if (command) commands.set(alternative, command);
    });
    if (drawn.actions.length > 0) last = drawn.actions;
    for (const feature of new Set(drawn.actions.map(({ feature }) => feature))) {
      estimated.add(`onEstimate:${feature}`);
      void wake(`onEstimate:${feature}`);
    }
    isShort = value.state === 'short';
    if (isShort) void wake('onInsufficient');
    return value;
  }

  return {
    api: {
      get balance() {
        return balances.now();
      },
      onDidChangeBalance: balances.onDidChange,
      registerBalanceProvider: balances.register,
      refresh: balances.refresh,
      estimate,
      willSpend(action) {
        const value = estimate(action);
        const woken = value.state === 'short' ? wake('onInsufficient') : Promise.resolve();
        return willSpend.ask({ estimate: value, action: copyAction(action) }, woken);
      },
      onWillSpend: willSpend.event,
    },
    draw: (action, options) => drawFor(action, context(), readOptions(options)),
    commandOf: (alternative) => commands.get(alternative),
    last: () => last,
    holds: (event) => (event === 'onInsufficient' ? isShort : estimated.has(event)),
  };
}
