import { createUpfront } from '../../api.ts';
import { actionOf } from '../../element/attributes.ts';
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
  const { view, theme, locale, rateCard, plan } = state;
  const about = aboutOf(state);
  const action = actionOf((name) => about[name]);
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
      ...(plan && { plan }),
      ...about,
    },
    options: {
      ...(theme !== DEFAULTS.theme && { theme }),
      ...(locale !== DEFAULTS.locale && { locale }),
      ...(rateCard !== DEFAULTS.rateCard && { rateCard }),
      ...(plan && { plan }),
      lowAt,
    },
    balance: balanceOf(state, action, lowAt),
  };
}

/** The attributes that say what an estimate is about; without a feature there are none. */
function aboutOf({
  feature,
  seconds,
  count,
  languages,
  motionPrompt,
  variant,
}: State): Readonly<Record<string, string>> {
  if (!feature) return {};
  return {
    feature,
    ...(seconds && { seconds }),
    ...(count && { count }),
    ...(languages && { languages }),
    ...(motionPrompt && { 'motion-prompt': '' }),
    ...(variant && { variant }),
  };
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

function costOf(action: Action | undefined, { rateCard, plan }: State): number {
  if (!action) return 0;
  const upfront = createUpfront({ rateCard, ...(plan && { plan }) });
  const { credits } = upfront.credits.estimate(action);
  upfront.dispose();
  return credits === 'unknown' ? 0 : credits.max;
}
