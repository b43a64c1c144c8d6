import { readStored, writeStored } from './area.ts';
import { isRecord } from './settings.ts';

/** Where the user has put the meter, and how much of it is shown. */
export interface MeterPlace {
  /** Part of the free width and height that is left of it and above it, from 0 to 1: so it keeps its corner in any window. */
  at?: { x: number; y: number };
  /** Only the balance is shown. */
  folded: boolean;
}

/** Its place in the extension's storage. */
export const METER = 'meter';

/** What is malformed is as if nothing had been stored: the meter finds a free corner by itself. */
export function parseMeterPlace(value: unknown): MeterPlace {
  if (!isRecord(value)) return { folded: false };
  const { at, folded } = value;
  const isPlaced = isRecord(at) && isPart(at.x) && isPart(at.y);
  return {
    folded: folded === true,
    ...(isPlaced && { at: { x: at.x as number, y: at.y as number } }),
  };
}

export async function readMeterPlace(): Promise<MeterPlace> {
  return parseMeterPlace((await readStored(METER))[METER]);
}

export async function writeMeterPlace(place: MeterPlace): Promise<void> {
  await writeStored(METER, storedMeterPlace(place));
}

/** The shape that is stored. */
export const storedMeterPlace = ({ at, folded }: MeterPlace): unknown => {
  return { ...(at && { at: { x: at.x, y: at.y } }), folded, version: 1 };
};

/** Whether a value is a place as it was exported, with nothing malformed in it. */
export function isMeterPlace(value: unknown): value is MeterPlace {
  if (!isRecord(value) || typeof value.folded !== 'boolean') return false;
  return value.at === undefined || parseMeterPlace(value).at !== undefined;
}

const isPart = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
