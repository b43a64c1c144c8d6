import { place, readPlace } from '../lib/place.ts';

/** The first edit saves the draft: the address gets its id, without a load and with the query kept. */
export function markEdited(): void {
  if (location.pathname !== '/create-v4/draft' && location.pathname !== '/create-v3/draft') return;
  const id = crypto.randomUUID().replaceAll('-', '');
  const address = `${location.pathname.replace('draft', id)}${location.search}`;
  history.replaceState(history.state, '', address);
  place.set(readPlace(address));
}
