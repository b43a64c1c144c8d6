import { cloneElement, type ReactElement, type Ref, useCallback, useState } from 'react';
import { registerSwap } from '../torture/swaps.ts';

/** Makes its one child replaceable by an equal new element: a new key is a new DOM node in the same commit. */
export function Swap({ children }: { children: ReactElement<{ ref?: Ref<Element> }> }) {
  const [version, setVersion] = useState(0);
  const register = useCallback(
    (element: Element | null) =>
      element ? registerSwap({ element, bump: () => setVersion((number) => number + 1) }) : undefined,
    [],
  );
  return cloneElement(children, { key: version, ref: register });
}
