import type { UpfrontCreditsElement } from '../../element/index.ts';

const scenes = document.querySelector<UpfrontCreditsElement>('#scenes');
if (scenes) {
  scenes.action = [
    { feature: 'avatar-iv', seconds: 55 },
    { feature: 'avatar-iii', seconds: 120 },
    { feature: 'avatar-v', seconds: { min: 20, max: 30 } },
  ];
}
