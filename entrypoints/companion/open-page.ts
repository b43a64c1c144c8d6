import { type ComponentChild, render } from 'preact';
import { load } from './state.ts';
import { dressPage } from './theme.ts';

/** Storage or a language that is not there by then is not waited for: the page says what it knows. Milliseconds. */
const LATEST = 400;

/** Starts a page of the extension's: with what is stored, so that nobody sees it in another theme or language first. */
export async function openPage(view: ComponentChild, after: () => Promise<void> = async () => {}): Promise<void> {
  const loaded = load();
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LATEST))]);
  dressPage(document.documentElement);
  render(view, document.getElementById('app') as HTMLElement);
  // What comes after asks others than the storage, which may never answer.
  await Promise.all([loaded, after()]);
}
