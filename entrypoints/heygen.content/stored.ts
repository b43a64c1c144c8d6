import { LESSONS, RATE_FILE, readStored, type Stored as Values, watchStored } from '../storage/area.ts';
import { BALANCE } from '../storage/balance.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS, type Settings } from '../storage/settings.ts';
import { ACCURACY } from '../storage/uncertain.ts';
import { after } from './annotate/settled.ts';
import { createKeptBalance, type KeptBalance } from './kept-balance.ts';

/** What the overlay knows from the extension's storage, as it is now. */
export interface Stored {
  settings: Settings;
  readonly balance: KeptBalance;
  /** What the user has taught, unread: the part that knows lessons validates them. */
  lessons: unknown;
  /** How estimates have done, unread too. */
  accuracy: unknown;
  /** A file with prices, unread as well; `undefined` where there was never one. */
  rateFile: { content: unknown } | undefined;
}

const KEYS = [SETTINGS, BALANCE, LESSONS, ACCURACY, RATE_FILE];

/** Storage that has not answered by then is not waited for: the defaults hold until it does. Milliseconds. */
const LATEST = 2000;

/** Reads what is stored, or waits no longer for it, and follows it from then on; `changed` is called whenever it differs. */
export async function followStored(changed: () => void, signal: AbortSignal): Promise<Stored> {
  const stored: Stored = {
    settings: DEFAULT_SETTINGS,
    balance: createKeptBalance(),
    lessons: undefined,
    accuracy: undefined,
    rateFile: undefined,
  };
  const take = (values: Values): void => {
    // What else the extension keeps, such as its history, changes nothing here.
    if (!KEYS.some((key) => key in values)) return;
    if (SETTINGS in values) stored.settings = parseSettings(values[SETTINGS]);
    if (LESSONS in values) stored.lessons = values[LESSONS];
    if (ACCURACY in values) stored.accuracy = values[ACCURACY];
    if (RATE_FILE in values) stored.rateFile = { content: values[RATE_FILE] };
    stored.balance.take(values[BALANCE]);
    changed();
  };
  signal.addEventListener('abort', watchStored(take));
  // Storage that cannot be read leaves the defaults: estimates work, and the popup says what is wrong.
  const reading = readStored(...KEYS).then(take, () => undefined);
  await Promise.race([reading, after(LATEST)]);
  return stored;
}
