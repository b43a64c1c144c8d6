import type { Upfront, UpfrontOptions } from './api.d.ts';
import { registerBuiltIn } from './built-in.ts';
import { createCommands } from './commands.ts';
import { createExtensibleCore, nameCore } from './core.ts';
import { withDispose } from './disposable.ts';
import { createExtensions } from './extensions.ts';
import { createWindow, type Views } from './window.ts';

/** A chunk of their own, which is loaded when there is something to draw. */
const loadViews = async (): Promise<Views> => (await import('../views/views.tsx')).views;

/**
 * Makes an instance of the API.
 *
 * @param load Internal: loads what draws, the first time that there is something to draw.
 */
export function createUpfront(options?: UpfrontOptions, load: () => Promise<Views> = loadViews): Upfront {
  const core = createExtensibleCore(options, (kernel, holds) => createExtensions(kernel, () => upfront, holds));
  const { own, credits, rates, l10n, env, configure } = core;
  const { api: extensions } = core.contributions;
  const commands = createCommands(core);
  const window = createWindow(core, commands, load);
  const upfront: Upfront = withDispose({ commands, credits, rates, window, l10n, env, extensions, configure }, () =>
    own.dispose(),
  );
  nameCore(upfront, core);
  registerBuiltIn(core, commands, window);
  return upfront;
}
