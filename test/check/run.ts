import type { Surroundings } from './cli/surroundings.ts';
import { EXIT, type Exit, Trouble } from './cli/trouble.ts';
import { version } from './kit/package-root.ts';

/** A command: its help, and what runs it. Loaded when it is asked for: most of them need no browser. */
interface Command {
  /** One line. */
  about: string;
  load(): Promise<{ help: string; run(args: readonly string[], surroundings: Surroundings): Promise<Exit> }>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    about: 'what Upfront shows on pages, as a report; for CI with expectations',
    load: async () => {
      const { CHECK_HELP: help, checkCommand: run } = await import('./commands/check.ts');
      return { help, run };
    },
  },
  drift: {
    about: 'what the site has changed between two reports',
    load: async () => {
      const { DRIFT_HELP: help, driftCommand: run } = await import('./commands/drift.ts');
      return { help, run };
    },
  },
  watch: {
    about: 'repeats a check, keeps the reports, and says what has changed',
    load: async () => {
      const { WATCH_HELP: help, watchCommand: run } = await import('./commands/watch.ts');
      return { help, run };
    },
  },
  estimate: {
    about: 'what an action will cost, what would be left, what to use instead',
    load: async () => {
      const { ESTIMATE_HELP: help, estimateCommand: run } = await import('./commands/estimate.ts');
      return { help, run };
    },
  },
  rates: {
    about: 'the prices of a rate card; "rates diff A B", "rates check FILE"',
    load: async () => {
      const { RATES_HELP: help, ratesCommand: run } = await import('./commands/rates.ts');
      return { help, run };
    },
  },
};

const HELP = `upfront COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join('\n')}
  help      this, or "help COMMAND"
  version   of this package

Exit codes: 0 all is well, 1 something is not as expected, 2 the call or something around it is wrong.
`;

/** Runs a command line, and answers its exit code. What goes wrong is one sentence on the error output. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { out, err } = surroundings;
  const [name = 'help', ...rest] = args;
  try {
    if (['version', '--version', '-v'].includes(name)) {
      out(`${version()}\n`);
      return EXIT.fine;
    }
    if (['help', '--help', '-h'].includes(name)) {
      const about = commandOf(rest[0]);
      if (rest[0] !== undefined && !about) throw new Trouble(unknown(rest[0]));
      out(about ? `${(await about.load()).help}\n` : HELP);
      return EXIT.fine;
    }
    const command = commandOf(name);
    if (!command) throw new Trouble(unknown(name));
    const { help, run: start } = await command.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      out(`${help}\n`);
      return EXIT.fine;
    }
    return await start(rest, surroundings);
  } catch (error) {
    err(`${sentenceOf(error)}\n`);
    return EXIT.trouble;
  }
}

/** Only what was foreseen has a way out. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Trouble
    ? error.message
    : `upfront ${version()} has broken down, which is a fault of its own: ${error}.`;

const commandOf = (name = ''): Command | undefined => (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined);

const unknown = (name: string): string =>
  `"${name}" is no command: there are ${Object.keys(COMMANDS).join(', ')}, help and version.`;
