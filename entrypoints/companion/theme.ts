import { effect } from '@preact/signals';
import { credits } from '../texts/texts.ts';
import { settings } from './state.ts';

/** Gives a page of the extension's its theme and its language, and keeps both while they change. */
export function dressPage(root: HTMLElement): void {
  effect(() => {
    const { theme } = settings.value;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  });
  effect(() => {
    root.lang = credits.value.messages.locale;
  });
}
