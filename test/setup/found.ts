import { readFileSync } from 'node:fs';

const STAMP = new URL('../../node_modules/.upfront-setup.json', import.meta.url);

const VARIABLES = {
  chrome: ['UPFRONT_CHROME', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['UPFRONT_FIREFOX'],
} as const;

/** Path of a browser: what the environment names, else what the set-up found. */
export function browserPath(name: keyof typeof VARIABLES): string {
  const named = VARIABLES[name].map((variable) => process.env[variable]).find(Boolean);
  const path = named ?? readStamp()[name];
  if (typeof path !== 'string')
    throw new Error(`No ${name} is known: run "npm run setup", which finds or installs it.`);
  return path;
}

function readStamp(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}
