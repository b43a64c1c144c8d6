import { readdirSync, readFileSync } from 'node:fs';
import type { Truth } from '../browser/lib/truth.ts';

/** A truth of this folder, and the page that it is about. */
export type StrangersTruth = Truth & { file: string };

export function readTruths(): Array<{ name: string; truth: StrangersTruth }> {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      truth: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as StrangersTruth,
    }));
}
