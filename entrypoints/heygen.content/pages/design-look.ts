import type { PageDescription, Spends } from './page.ts';

/** The designer of looks: each generation costs, and so does the training of a personal model. */
export const designLook: PageDescription = {
  id: 'design-look',
  routes: /^\/avatar\/design-look(?:\/|$)/,
  reads: 'tool',
};

export const spends: Spends = {
  at: /design-look\/?$/,
  controls: [
    { named: /^generate(?:looks?)?$/, pays: 'ai-avatar-look' },
    { named: /^(?:trainyourpersonalmodel|trainmodel|starttraining)$/, pays: 'model-training' },
  ],
};
