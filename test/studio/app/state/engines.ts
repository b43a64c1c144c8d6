import type { LookKind } from '../content/looks.ts';
import type { Plan } from '../lib/settings.ts';

export type EngineId = 'v' | 'iv' | 'iii' | 'ii' | 'i' | 'kling' | 'runway' | 'hailuo' | 'seedance';

export interface Engine {
  id: EngineId;
  label: string;
  premium: boolean;
  description: string;
  /** Credits a minute; third parties charge by the clip. */
  perMinute: number;
  perClip: number;
}

const OWN: readonly Engine[] = [
  own('v', 'Avatar V', true, 'Moves like you.', 20),
  own('iv', 'Avatar IV', true, 'General motion that adapts to the script.', 20),
  own('iii', 'Avatar III', false, 'Applies lip sync.', 0),
];
const OLD: readonly Engine[] = [
  own('ii', 'Avatar II', false, 'Applies lip sync.', 0),
  own('i', 'Avatar I', false, 'Applies lip sync.', 0),
];
const THIRD: readonly Engine[] = [
  third('kling', 'Kling'),
  third('runway', 'Runway'),
  third('hailuo', 'Hailuo'),
  third('seedance', 'Seedance'),
];

export function engineOf(id: string): Engine {
  const all = [...OWN, ...OLD, ...THIRD];
  return all.find((engine) => engine.id === id) ?? own('iv', 'Avatar IV', true, '', 20);
}

/** The menu of one look, in the order of the page. */
export function enginesFor(kind: LookKind, plan: Plan, lang: string): Engine[] {
  const mine = OWN.map((engine) =>
    engine.id === 'iii' && plan === 'premium-2026'
      ? { ...engine, description: 'Applies lip sync. Unlimited usage.' }
      : engine,
  );
  return [...mine, ...(lang === 'ja' ? OLD : []), ...(kind === 'photo' ? THIRD : [])];
}

function own(id: EngineId, label: string, premium: boolean, description: string, perMinute: number): Engine {
  return { id, label, premium, description, perMinute, perClip: 0 };
}

function third(id: EngineId, label: string): Engine {
  return { id, label, premium: true, description: '', perMinute: 0, perClip: 10 };
}
