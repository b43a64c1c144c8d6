import { createUpfront } from '../../api.ts';
import type { Action, MockStep, UpfrontOptions } from '../../sdk/api.d.ts';
import { DEFAULTS, type State } from './state.ts';

/** How a state is brought about: what both the preview and the code to copy are made from. */
export interface Recipe {
  /** Of the element, in the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly options: UpfrontOptions;
  readonly view: State['view'];
  readonly action: Action | undefined;
  /**
   * Where the balance is from: a figure that an attribute can say, a mock that is asked once for each step, one that never
   * answers, or the page's own server.
   */
  readonly balance: number | readonly MockStep[] | 'never' | 'server';
}

/** Older than a balance may be without being called so; milliseconds. */
const LONG_AGO = 600_000;

/** A state's balance is chosen by what the action costs, so that "low" is low for every feature and length. */
export function recipeOf(state: State): Recipe {
  const action = actionOf(state);
  const { view, theme, locale, rateCard } = state;
  const lowAt = Number(state.lowAt);
  return {
    view,
    action,
    attributes: {
      view,
      ...(theme !== DEFAULTS.theme && { theme }),
      ...(locale !== DEFAULTS.locale && { locale }),
      ...(rateCard !== DEFAULTS.rateCard && { 'rate-card': rateCard }),
      'low-at': state.lowAt,
      ...(state.feature && { feature: state.feature }),
      ...(state.feature && state.seconds && { seconds: state.seconds }),
    },
    options: {
      ...(theme !== DEFAULTS.theme && { theme }),
      ...(locale !== DEFAULTS.locale && { locale }),
      ...(rateCard !== DEFAULTS.rateCard && { rateCard }),
      lowAt,
    },
    balance: balanceOf(state, action, lowAt),
  };
}

function actionOf({ feature, seconds }: State): Action | undefined {
  if (!feature) return undefined;
  const [min, max] = seconds.split('-').map(Number);
  if (!seconds || min === undefined) return { feature };
  return { feature, seconds: max === undefined ? min : { min, max } };
}

function balanceOf(state: State, action: Action | undefined, lowAt: number): Recipe['balance'] {
  const cost = costOf(action, state);
  const enough = Math.max(1250, cost * 10, lowAt * 2);
  switch (state.balance) {
    case 'enough':
      return enough;
    case 'low':
      return cost > 0 ? Math.ceil(cost * 1.6) : Math.max(1, Math.floor(lowAt / 2));
    case 'short':
      return Math.floor(cost * 0.6);
    case 'unknown':
      return [{ balance: 'unknown' }];
    case 'loading':
      return 'never';
    case 'stale':
      return [
        {
          balance: {
            pools: [{ kind: 'plan', unit: 'credits', amount: enough }],
            readAt: Date.now() - LONG_AGO,
          },
        },
      ];
    case 'offline':
      return [{ balance: enough }, { fault: 'offline' }];
    case 'error':
      return [{ balance: enough }, { fault: 'server-error' }];
  }
}

function costOf(action: Action | undefined, { rateCard }: State): number {
  if (!action) return 0;
  const upfront = createUpfront({ rateCard });
  const { credits } = upfront.credits.estimate(action);
  upfront.dispose();
  return credits === 'unknown' ? 0 : credits.max;
}
