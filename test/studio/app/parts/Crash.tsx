import { useStore } from '../lib/store.ts';
import { crash } from '../state/torture.ts';

export function Crash() {
  if (useStore(crash)) throw new Error('crash() was called');
  return null;
}
