import { useSettings } from '../lib/settings.ts';
import { useStore } from '../lib/store.ts';
import { spent } from './editor.ts';

/** The number in the account box; null is an account whose number is missing. */
export function useBalance(): number | null {
  const { balance } = useSettings();
  const gone = useStore(spent);
  return balance === null ? null : Math.max(0, balance - gone);
}
