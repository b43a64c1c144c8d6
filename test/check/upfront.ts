#!/usr/bin/env node
// The command line of the testers' kit; `upfront help` lists what it does.
import './kit/older-node.ts';
import process from 'node:process';
import { EXIT } from './cli/trouble.ts';
import { run, sentenceOf } from './run.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // Browsers are closed first, and what was read is reported; a second time ends it at once, and Puppeteer its browsers.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    process.exitCode = 130;
  });
}
// Node's own exit code for it is 1, which here means that something is not as expected; Puppeteer ends its browsers.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(EXIT.trouble);
});
// A reader that has seen enough, as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const code = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => Date.now(),
  signal: stop.signal,
});
process.exitCode ||= code;
