import type { Commands } from './api.d.ts';
import { callable, fail } from './check.ts';
import type { Core } from './core.ts';
import { disposable } from './disposable.ts';

const ID = /^[\w-]+(?:[.:][\w-]+)*$/;

export const isCommandId = (id: unknown): id is string => typeof id === 'string' && id.length <= 100 && ID.test(id);

export function createCommands({ own, contributions }: Core): Commands {
  const registered = new Map<string, (...args: readonly unknown[]) => unknown>();
  own.add({ dispose: () => registered.clear() });
  return {
    registerCommand(id, run) {
      if (!isCommandId(id)) fail('The id of a command', 'words joined by dots, such as "publisher.command"');
      callable(run, `What the command ${id} does`);
      if (registered.has(id)) throw new TypeError(`The command ${id} is registered already: dispose of the first one.`);
      if (own.isDisposed) return disposable(() => {});
      registered.set(id, run);
      return disposable(() => {
        if (registered.get(id) === run) registered.delete(id);
      });
    },
    async executeCommand<T>(id: string, ...args: readonly unknown[]): Promise<T> {
      const woken = contributions.wake(`onCommand:${id}`);
      // Who has registered it may be the one that is being activated: that would wait for itself.
      if (!registered.has(id)) await woken;
      const run = registered.get(id);
      if (!run) throw new Error(`Nobody has registered the command ${id}: call commands.registerCommand first.`);
      return (await run(...args)) as T;
    },
    getCommands(filterInternal = false) {
      const promised = contributions.all('commands').flatMap((list) => list.map(({ command }) => command));
      const ids = new Set([...registered.keys(), ...promised]);
      return [...ids].filter((id) => !filterInternal || !id.startsWith('_')).sort();
    },
  };
}
