import { createStore } from '../lib/store.ts';

export const toast = createStore<string | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(text: string): void {
  toast.set(text);
  clearTimeout(timer);
  timer = setTimeout(() => toast.set(null), 6000);
}
