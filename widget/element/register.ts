import { define } from './define.ts';

/** Registers the element for pages with modules: what draws is loaded when the first element is on a page. */
export const register = (): void => define(() => import('./live.ts'));
