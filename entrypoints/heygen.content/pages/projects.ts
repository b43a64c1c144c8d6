import type { PageDescription } from './page.ts';
import { TRANSLATION } from './translate.ts';

/**
 * Projects, and the page of one finished video: all titles are the user’s. The older way to translate is a dialog over them,
 * where other dialogs translate nothing.
 */
export const projects: PageDescription = {
  id: 'projects',
  routes: /^\/(?:projects|videos)(?:\/|$)/,
  only: ['upscale'],
  reads: 'tool',
  spendsAt: /^\/projects\/?$/,
  spends: [{ named: /^submitfortranslation$/, stands: 'in-dialog', ...TRANSLATION }],
};
