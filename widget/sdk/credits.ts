import type { Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import { copyAction } from './action.ts';
import type { Action, Alternative, Credits, Estimate, EstimateOptions } from './api.d.ts';
import type { Balances } from './balance.ts';
import { describe, drawFor, type EstimateContext } from './estimates.ts';
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

  function estimate(action: Action | readonly Action[], options?: EstimateOptions): Estimate {
    const about = context();
    const drawn = drawFor(action, about, options);
    const value = describe(drawn, about, options, (alternative, { command }) => {
      if (command) commands.set(alternative, command);
    });
    if (drawn.actions.length > 0) last = drawn.actions;
    for (const feature of new Set(drawn.actions.map(({ feature }) => feature))) void wake(`onEstimate:${feature}`);
    if (value.state === 'short') void wake('onInsufficient');
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
    draw: (action, options) => drawFor(action, context(), options),
    commandOf: (alternative) => commands.get(alternative),
    last: () => last,
  };
}
