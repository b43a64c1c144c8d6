import type { Press } from '../../shared/credits/charges.ts';
import { writeFromPage } from './area.ts';

/** The last press of a control that spends: the background takes each into the history as it is written. */
export const PRESSED = 'pressed';

/** In the shape that the history has it, `null` where there is no figure. */
export function writePress({ at, features, estimate: said, charged = null }: WrittenPress): Promise<void> {
  const [min, max] = said === 'unknown' ? [null, null] : [said.min, said.max];
  return writeFromPage(PRESSED, { version: 1, press: [at, features, min, max, charged] });
}

type WrittenPress = Omit<Press, 'charged'> & { charged?: number | null };
