import { readStored, watchStored, writeStored } from './area.ts';
import { isRecord } from './settings.ts';

/** Its place in the extension's storage: the videos for which the guard asks nothing any more, as paths of their pages. */
export const AGREED = 'agreed';

/** More than are edited at the same time; the oldest are asked about again. */
const MOST = 100;
const LONGEST_PATH = 200;

/** Without what is malformed. */
export function parseAgreed(value: unknown): readonly string[] {
  const paths = isRecord(value) && Array.isArray(value.paths) ? value.paths : [];
  return paths.filter(isPath).slice(-MOST);
}

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/') && value.length <= LONGEST_PATH;

export const readAgreed = async (): Promise<readonly string[]> => parseAgreed((await readStored(AGREED))[AGREED]);

/** Adds one more. */
export async function writeAgreed(path: string): Promise<void> {
  const before = await readAgreed();
  if (!isPath(path) || before.includes(path)) return;
  await writeStored(AGREED, { version: 1, paths: [...before, path].slice(-MOST) });
}

/** None is agreed to any more. */
export const forgetAgreed = (): Promise<void> => writeStored(AGREED, { version: 1, paths: [] });

export function watchAgreed(changed: (paths: readonly string[]) => void): () => void {
  return watchStored((values) => {
    if (AGREED in values) changed(parseAgreed(values[AGREED]));
  });
}
