import { createStore } from './store.ts';

export interface Place {
  path: string;
  search: string;
}

/** The address as React shows it; it can lag behind `location` on purpose. */
export const place = createStore<Place>({ path: '/home', search: '' });

export function readPlace(address: string): Place {
  const url = new URL(address, 'https://studio.invalid');
  return { path: url.pathname, search: url.search };
}
