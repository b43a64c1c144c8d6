import type { Plan } from '../lib/settings.ts';
import type { Scene } from './editor.ts';
import { engineOf } from './engines.ts';
import { sceneSeconds } from './length.ts';

/** What this replica's account is charged; only HeyGen's own cost line shows it. */
export function costOf(scenes: readonly Scene[], plan: Plan): number {
  let credits = 0;
  for (const scene of scenes) {
    const engine = engineOf(scene.engine);
    const perMinute = engine.id === 'iii' && plan === 'credits-2026b' ? 3 : engine.perMinute;
    credits += (sceneSeconds(scene) / 60) * perMinute + engine.perClip;
  }
  return Math.ceil(credits);
}
