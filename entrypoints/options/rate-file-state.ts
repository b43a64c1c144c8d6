import { batch, signal } from '@preact/signals';
import {
  type Fault,
  LONGEST_RATE_FILE,
  parseRateCardFile,
  type RateCardFile,
} from '../../shared/credits/rate-card-file.ts';
import { fill } from '../../shared/credits/wording.ts';
import { wrongExamples } from '../../shared/credits/worked-examples.ts';
import { trouble } from '../companion/state.ts';
import { textOfFile } from '../companion/text-of-file.ts';
import { writeRateFile } from '../storage/rate-file.ts';
import { texts } from '../texts/texts.ts';

/** A file that was chosen and is in order, until its prices are taken or left. */
export const offered = signal<{ file: RateCardFile; json: unknown } | undefined>(undefined);
/** What was done last, in a sentence. */
export const said = signal('');

/** Reads a file that may hold prices. What is wrong with it is said, and changes nothing. */
export async function offer(file: Blob): Promise<void> {
  const text = await textOfFile(file.slice(0, LONGEST_RATE_FILE * 4));
  const read = text === undefined ? { fault: texts.value.trouble.unreadableFile } : readPrices(text, Date.now());
  batch(() => {
    said.value = '';
    trouble.value = 'fault' in read ? read.fault : '';
    offered.value = 'fault' in read ? undefined : read;
  });
}

/** The prices in a text, or what is wrong with it, in a sentence for people. */
export function readPrices(text: string, now: number): { file: RateCardFile; json: unknown } | { fault: string } {
  const { faults: words } = texts.value.options.rateFile;
  if (text.length > LONGEST_RATE_FILE) return { fault: words.tooLarge };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: words.noJson };
  }
  const { file, faults } = parseRateCardFile(json, now);
  if (!file) return { fault: faultText(faults) };
  const [wrong] = wrongExamples(file);
  if (wrong) return { fault: fill(words.example, { n: `${wrong.index + 1}` }) };
  return { file, json };
}

/** The first fault by its place: "rates[2].credits". */
function faultText([first]: readonly Fault[]): string {
  const { faults: words } = texts.value.options.rateFile;
  const [name, ...rest] = first?.at ?? [];
  if (name === undefined || name === 'version') return words.notOurs;
  const where = `${name}${rest.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')}`;
  return fill(words.entry, { where });
}

/** Lets the offered prices hold, on these pages and in open tabs. */
export async function takeOffered(): Promise<void> {
  if (!offered.value) return;
  if (await store(offered.value.json, texts.value.options.rateFile.taken)) offered.value = undefined;
}

export const leaveOffered = (): void => {
  offered.value = undefined;
};

export async function removeFile(): Promise<void> {
  await store(undefined, texts.value.options.rateFile.removed);
}

async function store(json: unknown, done: string): Promise<boolean> {
  try {
    await writeRateFile(json);
    said.value = done;
    trouble.value = '';
    return true;
  } catch {
    said.value = '';
    trouble.value = texts.value.data.notStored;
    return false;
  }
}
