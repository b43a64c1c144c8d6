import type { Action as SharedAction } from '../../shared/credits/types.ts';
import type { Action } from './api.d.ts';
import { type Fields, fields } from './check.ts';
import { asShared, isFeature } from './names.ts';

/** More parts than any video has scenes. */
const MOST_PARTS = 1000;

/**
 * An action as the credit logic takes it, or its parts; copied. What is no action gives no parts, for which the estimate is
 * unknown; what is no quantity stays one that the credit logic refuses.
 */
export function readParts(value: Action | readonly Action[]): SharedAction[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read = parts.length > MOST_PARTS ? [] : parts.map(readPart);
  // A total without one of its parts would be too low.
  return read.includes(undefined) ? [] : read.filter((part) => part !== undefined);
}

function readPart(value: unknown): SharedAction | undefined {
  if (typeof value !== 'object' || !value) return undefined;
  const { feature, seconds, count, languages, motionPrompt, variant } = value as Fields;
  if (!isFeature(feature)) return undefined;
  return {
    feature: asShared(feature),
    ...(seconds !== undefined && { seconds: readLength(seconds) }),
    ...(count !== undefined && { count: readNumber(count) }),
    ...(languages !== undefined && { languages: readNumber(languages) }),
    ...(motionPrompt === true && { motionPrompt }),
    ...(variant !== undefined && { variant: readVariant(fields(variant, 'variant')) }),
  };
}

const readNumber = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

function readLength(value: unknown): number | { min: number; max: number } {
  if (typeof value !== 'object' || !value) return readNumber(value);
  const { min, max } = value as Fields;
  return { min: readNumber(min), max: readNumber(max) };
}

/** A choice that no card knows has no price, so it need not be looked at here. */
function readVariant({ look, mode, resolution, engine }: Fields): NonNullable<SharedAction['variant']> {
  const choices = Object.entries({ look, mode, resolution, engine }).filter(([, choice]) => choice !== undefined);
  return Object.fromEntries(choices);
}

/** A copy, so that later changes of the partner's object change nothing. What cannot be copied is no action. */
export function copyAction(action: Action | readonly Action[]): Action | readonly Action[] {
  try {
    return structuredClone(action);
  } catch {
    return [];
  }
}
