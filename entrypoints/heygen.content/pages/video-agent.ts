import type { PageDescription, Spends } from './page.ts';

/** Video Agent, its start and its conversations: accepting the plan of the last message spends; planning is free. */
export const videoAgent: PageDescription = {
  id: 'video-agent',
  routes: /^\/(?:home\/)?(?:video-)?agent(?:\/|$)/,
  reads: 'tool',
};

export const spends: Spends = {
  controls: [
    {
      named: /^(?:proceed|yes,?proceed|approve(?:plan)?)$/,
      stands: 'behind-plan',
      pays: {
        within: 'page',
        chosen: [[/^essential\b/i, { feature: 'video-agent-essential' }]],
        // The composer's switch for Seedance's visuals; any visuals where it has none.
        switched: {
          named: /seedance/i,
          on: { feature: 'video-agent', variant: { mode: 'seedance' } },
          off: { feature: 'video-agent', variant: { mode: 'standard' } },
        },
        otherwise: { feature: 'video-agent' },
      },
      length: 'plan',
    },
    {
      named: /^(?:continuewithunlimited|switchtounlimitedmode)$/,
      stands: 'behind-plan',
      pays: 'video-agent-essential',
      length: 'plan',
    },
  ],
};
