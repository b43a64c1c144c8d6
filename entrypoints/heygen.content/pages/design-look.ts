import type { PageDescription } from './page.ts';

/** The designer of looks: each generation costs, and so does the training of a personal model. */
export const designLook: PageDescription = {
  id: 'design-look',
  routes: /^\/avatar\/design-look(?:\/|$)/,
  reads: 'tool',
  spendsAt: /design-look\/?$/,
  spends: [
    { named: /^generate(?:looks?)?$/, pays: 'ai-avatar-look' },
    { named: /^(?:trainyourpersonalmodel|trainmodel|starttraining)$/, pays: 'model-training' },
  ],
};
