import type { PageDescription } from './page.ts';

/** Quick create, "Script to video": one composer with script and engine; its button or arrow spends at once. */
export const quickCreate: PageDescription = {
  id: 'quick-create',
  routes: /^\/avatar\/?$/,
  reads: 'composer',
};
