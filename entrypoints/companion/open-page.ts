import { type ComponentChild, render } from 'preact';
import { load } from './state.ts';
import { dressPage } from './theme.ts';

/** Storage that has not answered by then is not waited for: the page says what it knows. Milliseconds. */
const STORAGE_LATEST = 300;

/** Starts a page of the extension's: with what is stored, so that nobody sees it in another theme first. */
export async function openPage(view: ComponentChild, after: () => Promise<void> = async () => {}): Promise<void> {
  const loaded = load();
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, STORAGE_LATEST))]);
  dressPage(document.documentElement);
  render(view, document.getElementById('app') as HTMLElement);
  await loaded;
  await after();
}
