import { type ComponentChild, render } from 'preact';

/** A page that cannot be read from storage, or in its language, by then is shown as it is. Milliseconds. */
const LATEST = 400;

/** Shows a page of the extension, at once in the language that it is read in: when what it says has been loaded. */
export async function openPage(view: ComponentChild, loaded: Promise<void>): Promise<void> {
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LATEST))]);
  render(view, document.getElementById('app') as HTMLElement);
}
