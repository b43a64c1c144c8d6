import { MENU_LABELS, MENU_NEGATIVES, type PageTruth, type Step } from './truth.ts';

/** Ways to begin and drafts: no feature is named outside the menu, nothing spends. */
const step = (act: Step['do']): Step => ({
  do: act,
  labels: [...MENU_LABELS],
  noBadge: [...MENU_NEGATIVES, 'h1', '.group-heading', '.start-card', '.card-title', '.card .support', '.card-badge'],
  noEstimate: ['body'],
});

export const studioLanding: PageTruth = {
  visits: [
    { route: '/home/studio', steps: [step([]), step([{ press: '.profile' }])] },
    { route: '/home/studio?lang=pt-BR&dark=1', lang: 'pt-BR', steps: [step([])] },
  ],
};
