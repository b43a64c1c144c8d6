import type { Contributions, Extension, ExtensionContext, Extensions, Upfront } from './api.d.ts';
import { type Checked, checkExtension } from './contributions.ts';
import type { ContributionsOf } from './core.ts';
import { disposable } from './disposable.ts';
import { attempt } from './events.ts';
import type { Kernel } from './kernel.ts';

export interface Registry extends ContributionsOf {
  readonly api: Extensions;
}

interface Entry extends Checked {
  readonly context: ExtensionContext;
  /** Begun at the first of its activation events, and never twice. */
  activation?: Promise<void>;
  isActive: boolean;
  isGone: boolean;
  readonly activate: Extension['activate'];
  readonly deactivate: Extension['deactivate'];
}

/** @param holds Whether an activation event is the case already, so that who comes late is not too late. */
export function createExtensions(
  { emitter, report, own, changed }: Kernel,
  upfront: () => Upfront,
  holds: (event: string) => boolean,
): Registry {
  const entries = new Map<string, Entry>();
  const didChange = emitter<void>('extensions.onDidChange');

  function contributed<K extends keyof Contributions>(point: K): NonNullable<Contributions[K]>[] {
    return [...entries.values()].map(({ contributes }) => contributes[point]).filter((given) => given !== undefined);
  }

  function change(): void {
    changed.fire();
    didChange.fire();
  }

  function begin(entry: Entry): Promise<void> {
    entry.activation ??= activate(entry);
    return entry.activation;
  }

  async function activate(entry: Entry): Promise<void> {
    const { id, context } = entry;
    // Whatever has woken it goes on first.
    await undefined;
    if (entry.isGone) return;
    try {
      await entry.activate?.(context);
      // Gone meanwhile: what it has made since is taken away as well.
      if (entry.isGone) return leave(entry);
      entry.isActive = true;
      didChange.fire();
    } catch (error) {
      report(`The extension ${id}`, error);
      leave(entry);
    }
  }

  function leave(entry: Entry): void {
    entry.isActive = false;
    const { id, deactivate } = entry;
    if (deactivate) attempt(`The extension ${id}`, report, deactivate);
    endSubscriptions(entry);
  }

  function endSubscriptions({ id, context }: Entry): void {
    for (const one of context.subscriptions.splice(0).reverse()) {
      attempt(`The extension ${id}`, report, () => one.dispose());
    }
  }

  function refuseTaken({ id, contributes }: Checked): void {
    if (entries.has(id)) throw new TypeError(`The extension ${id} is registered already: dispose of the first one.`);
    const taken = (point: 'features' | 'commands', ids: readonly string[]): void => {
      const others = new Set(
        point === 'features'
          ? contributed('features')
              .flat()
              .map(({ id }) => id)
          : contributed('commands')
              .flat()
              .map(({ command }) => command),
      );
      const twice = ids.find((id, i) => others.has(id) || ids.indexOf(id) !== i);
      if (twice) throw new TypeError(`contributes.${point} names ${twice}, which is contributed already.`);
    };
    taken('features', contributes.features?.map(({ id }) => id) ?? []);
    taken('commands', contributes.commands?.map(({ command }) => command) ?? []);
  }

  function register(extension: Extension): ReturnType<Extensions['register']> {
    const checked = checkExtension(extension);
    refuseTaken(checked);
    if (own.isDisposed) return disposable(() => {});
    const { id } = checked;
    const entry: Entry = {
      ...checked,
      context: { id, subscriptions: [], upfront: upfront() },
      isActive: false,
      isGone: false,
      activate: extension.activate?.bind(extension),
      deactivate: extension.deactivate?.bind(extension),
    };
    entries.set(id, entry);
    change();
    if ([...entry.activationEvents].some(holds)) void begin(entry);
    const registration = disposable(() => {
      own.end(registration);
      entry.isGone = true;
      entries.delete(id);
      if (entry.isActive) leave(entry);
      else endSubscriptions(entry);
      change();
    });
    return own.add(registration);
  }

  return {
    api: {
      register,
      get all() {
        return Object.freeze([...entries.values()].map(({ id, isActive }) => Object.freeze({ id, isActive })));
      },
      onDidChange: didChange.event,
    },
    async wake(event) {
      const woken = [...entries.values()].filter(({ activationEvents }) => activationEvents.has(event));
      await Promise.all(woken.map(begin));
    },
    all: contributed,
  };
}
