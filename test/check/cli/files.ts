import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Trouble } from './trouble.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the name and the folder',
  EACCES: 'may not be opened by you: change its rights or choose another',
  EPERM: 'may not be opened by you: change its rights or choose another',
  EISDIR: 'is a folder, and a file is wanted',
  ENOTDIR: 'stands where a folder is wanted: choose another name',
  EEXIST: 'stands where a folder is wanted: choose another name',
  EROFS: 'lies on a disk that cannot be written: choose another folder',
  ENOSPC: 'cannot be written because the disk is full: free some space or choose a folder on another disk',
  EDQUOT: 'cannot be written because your quota is used up: free some space or choose a folder on another disk',
  EMFILE: 'cannot be opened because too many files are open: close some programs',
};

/** The text of a file that a person has named; `longest` in bytes. */
export async function readText(path: string, longest = 32 * 1024 * 1024): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > longest)
      throw new Trouble(`${path} has ${size} bytes, and at most ${longest} are read: it is another file.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw asTrouble(path, error);
  }
}

/** Writes a file, and the folders that it stands in. */
export async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw asTrouble(path, error);
  }
}

/** What the system says about a file, in a sentence. */
export function asTrouble(path: string, error: unknown): Error {
  if (error instanceof Trouble) return error;
  const { code = '', message = String(error) } = Object(error) as { code?: string; message?: string };
  return new Trouble(`${path} ${REASONS[code] ?? `cannot be used: ${message}`}.`);
}
