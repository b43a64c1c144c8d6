import type { PageDescription } from './page.ts';

/** Avatars, looks and templates: what people and HeyGen have named, and the few features that make more of them. */
export const library: PageDescription = {
  id: 'library',
  routes: /^\/(?:templates|avatars|avatar\/my-avatars)(?:\/|$)/,
  only: ['stock-avatar-look', 'ai-avatar-look', 'avatar-shots', 'model-training', 'add-motion', 'photo-to-video'],
};
