import type { PageDescription, Spending, Spends } from './page.ts';

const GENERATE = { named: /^generate(?:shots?|video)?$/ };
const SPEECH = { ...GENERATE, pays: 'avatar-v', reads: 'motion-prompt' } satisfies Spending;

/** Avatar Shots: "Cinematic" films a described shot for a flat price, "Presenter" speaks a script or a recording with Avatar V. */
export const avatarShots: PageDescription = {
  id: 'avatar-shots',
  routes: /^\/avatar\/avatar-shots\/?$/,
  places: ['avatar-shots'],
  reads: 'tool',
};

export const spends: Spends = {
  controls: [
    {
      ...GENERATE,
      stands: { beside: /\bshot\b|ショット|镜头|кадр|a (?:cena|tomada)\b|\ble plan\b/i },
      pays: 'avatar-shots',
      reads: 'resolution',
    },
    { ...SPEECH, stands: { beside: 'script' }, length: 'script' },
    { ...SPEECH, stands: { beside: 'recording' }, length: 'recording' },
  ],
};
