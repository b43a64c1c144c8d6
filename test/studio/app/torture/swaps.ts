import { flushSync } from 'react-dom';

interface Swappable {
  element: Element;
  bump(): void;
}

const swappables = new Set<Swappable>();

export function registerSwap(swappable: Swappable): () => void {
  swappables.add(swappable);
  return () => swappables.delete(swappable);
}

export function swapEqual(selector: string): boolean {
  const wanted = document.querySelector(selector);
  if (!wanted) return false;
  const around = [...swappables].filter(({ element }) => element.contains(wanted));
  const nearest = around.find(({ element }) => around.every((other) => other.element.contains(element)));
  if (!nearest) return false;
  flushSync(() => nearest.bump());
  return true;
}

/** Any one of them, for random tests. */
export function swapSome(random: () => number): void {
  const all = [...swappables];
  all[Math.floor(random() * all.length)]?.bump();
}
