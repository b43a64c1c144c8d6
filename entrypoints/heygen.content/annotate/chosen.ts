import { CHOSEN_BY } from './elements.ts';

/** Whether the page marks it as the chosen one of several; `undefined` where it says nothing. */
export function isChosen(element: Element): boolean | undefined {
  for (const name of CHOSEN_BY) {
    const value = element.getAttribute(name);
    if (value !== null) return value !== 'false';
  }
  const state = element.getAttribute('data-state');
  if (state && /^(?:active|on|checked|selected)$/.test(state)) return true;
  if (state && /^(?:inactive|off|unchecked)$/.test(state)) return false;
  const input = element.matches('input') ? element : element.querySelector('input[type=radio],input[type=checkbox]');
  return input instanceof HTMLInputElement ? input.checked : undefined;
}
