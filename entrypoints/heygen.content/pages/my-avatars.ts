import type { PageDescription } from './page.ts';

/** Avatars and their looks, which people have named, and the few features that make more of them. */
export const myAvatars: PageDescription = {
  id: 'my-avatars',
  routes: /^\/(?:avatars|avatar\/my-avatars)(?:\/|$)/,
  only: ['stock-avatar-look', 'ai-avatar-look', 'avatar-shots', 'model-training', 'add-motion', 'photo-to-video'],
};
