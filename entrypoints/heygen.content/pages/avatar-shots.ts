import type { PageDescription } from './page.ts';

/** Avatar Shots: "Presenter" speaks a script with Avatar V, "Cinematic" films a shot for a flat price. */
export const avatarShots: PageDescription = {
  id: 'avatar-shots',
  routes: /^\/avatar\/avatar-shots\/?$/,
  places: ['avatar-shots'],
  reads: 'tool',
};
