import type { Env, ErrorEvent, UpfrontOptions } from './api.d.ts';
import { oneOf } from './check.ts';
import { createStore, type Store } from './disposable.ts';
import { createEmitter, type Emitter, type Report } from './events.ts';
import { VERSION } from './version.ts';

/** What all namespaces of an instance share. */
export interface Kernel {
  readonly env: Env;
  readonly report: Report;
  /** What ends with the instance. */
  readonly own: Store;
  /** Something that a view may show has changed: a balance, prices, texts, what is contributed. */
  readonly changed: Emitter<void>;
  emitter<T>(name: string, whileHeard?: () => () => void): Emitter<T>;
  /** As it was asked for; `env.theme` says which one that is now. */
  readonly theme: (typeof THEMES)[number];
  setTheme(theme: unknown): void;
}

export const THEMES = ['auto', 'light', 'dark', 'high-contrast'] as const satisfies readonly NonNullable<
  UpfrontOptions['theme']
>[];

/** In the order in which they count. Without such a question (in Node), the theme is light. */
const PREFERENCES = [
  ['(forced-colors: active)', 'high-contrast'],
  ['(prefers-contrast: more)', 'high-contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
] as const;

export function createKernel(theme: unknown): Kernel {
  const own = createStore((error) => report('The end of something', error));
  const toConsole = ({ error, message }: ErrorEvent): void => {
    // biome-ignore lint/suspicious/noConsole: where nobody listens, this is where developers look.
    console.error(message, error);
  };
  // A listener to errors that fails itself must not be told of it again.
  const errors = createEmitter<ErrorEvent>('env.onDidError', (source, error) => toConsole(describe(source, error)));
  own.add(errors);

  function report(source: string, error: unknown): void {
    const event = describe(source, error);
    if (errors.isHeard) errors.fire(event);
    else toConsole(event);
  }

  function emitter<T>(name: string, whileHeard?: () => () => void): Emitter<T> {
    const made = own.add(createEmitter<T>(name, report, whileHeard));
    const { fire } = made;
    // The end of an instance is told to nobody, piece by piece.
    made.fire = (event) => {
      if (!own.isDisposed) fire(event);
    };
    return made;
  }

  let wanted = oneOf(theme ?? 'auto', THEMES, 'options.theme');
  let asked: readonly (readonly [MediaQueryList | undefined, Env['theme']])[] | undefined;
  /** Made when somebody wants to know: most instances are one of many on a page with a theme of its own. */
  const queries = (): NonNullable<typeof asked> => {
    asked ??= PREFERENCES.map(([query, result]) => [globalThis.matchMedia?.(query), result]);
    return asked;
  };
  const themeNow = (): Env['theme'] =>
    wanted === 'auto' ? (queries().find(([query]) => query?.matches)?.[1] ?? 'light') : wanted;
  let told: Env['theme'] | undefined;
  const tell = (): void => {
    const now = themeNow();
    if (now === told) return;
    told = now;
    themes.fire(now);
    changed.fire();
  };
  const themes = emitter<Env['theme']>('env.onDidChangeTheme', () => {
    told = themeNow();
    for (const [query] of queries()) query?.addEventListener('change', tell);
    return () => {
      for (const [query] of queries()) query?.removeEventListener('change', tell);
    };
  });
  const changed = emitter<void>('changes');

  return {
    env: {
      version: VERSION,
      get theme() {
        return themeNow();
      },
      onDidChangeTheme: themes.event,
      get isOnline() {
        return globalThis.navigator?.onLine !== false;
      },
      onDidError: errors.event,
    },
    report,
    own,
    changed,
    emitter,
    get theme() {
      return wanted;
    },
    setTheme(theme) {
      wanted = oneOf(theme, THEMES, 'theme');
      tell();
    },
  };
}

function describe(source: string, error: unknown): ErrorEvent {
  return { source, error, message: `${source} failed and was passed over; the rest goes on. ${wordsOf(error)}` };
}

function wordsOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'What was thrown has no words.';
  }
}
