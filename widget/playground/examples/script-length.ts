import type { UpfrontCreditsElement } from '../../element/index.ts';

const script = document.querySelector<HTMLTextAreaElement>('#script');
const cost = document.querySelector<UpfrontCreditsElement>('#cost');

function follow() {
  const words = script?.value.split(/\s+/).filter(Boolean).length ?? 0;
  if (!cost) return;
  // Between 130 and 170 words a minute.
  const seconds = { min: Math.ceil((words / 170) * 60), max: Math.ceil((words / 130) * 60) };
  cost.action = { feature: 'avatar-iv', ...(words > 0 && { seconds }) };
}

script?.addEventListener('input', follow);
follow();
