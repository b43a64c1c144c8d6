import { useEffect, useState } from 'react';
import { spokenSeconds } from '../state/length.ts';

const LAG = 300;

/** The scene's length as the page shows it: it comes from a server in reality, so it trails the typing. */
export function useEstimate(script: string): string {
  const [seconds, setSeconds] = useState(() => spokenSeconds(script));
  useEffect(() => {
    const timer = setTimeout(() => setSeconds(spokenSeconds(script)), LAG);
    return () => clearTimeout(timer);
  }, [script]);
  return seconds.toFixed(1).replace(/\.0$/, '');
}
