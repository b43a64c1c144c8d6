import {
  describeAlternative,
  describeLine,
  describeRate,
  describeSaving,
} from '../../../shared/credits/advice-wording.ts';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { balanceOf, spendable } from '../../../shared/credits/balance.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { OFFERS } from '../../../shared/credits/catalog/plans.ts';
import { DEFAULT_RATE_CARD } from '../../../shared/credits/catalog/rate-cards.ts';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';
import { creditState } from '../../../shared/credits/credit-state.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import type { Action, Estimate, FeatureId, Variant } from '../../../shared/credits/types.ts';
import { describeEstimate, describeShortage } from '../../../shared/credits/wording.ts';
import { choiceOf, countOf, numberOf, readArguments, secondsOf } from '../cli/arguments.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { table } from '../cli/table.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { ageOf, ageRemark } from './age.ts';
import { PLANS, readPrices } from './prices.ts';

const MESSAGES = { ...en, ...enAdvice };

const OPTIONS = {
  seconds: { type: 'string' },
  count: { type: 'string' },
  languages: { type: 'string' },
  look: { type: 'string' },
  mode: { type: 'string' },
  resolution: { type: 'string' },
  engine: { type: 'string' },
  motion: { type: 'boolean' },
  plan: { type: 'string' },
  balance: { type: 'string' },
  'rate-card': { type: 'string' },
  'at-most': { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const ESTIMATE_HELP = `upfront estimate FEATURE [options]

What an action will cost, what would be left, and what to use instead. Several features are the parts of one video.

  --seconds N         the length: 55, a range as 40-48, or a clock as 1:30
  --look photo|video  --mode speed|precision|standard|seedance  --resolution 720p|1080p|4k  --engine third-party|avatar-iv
  --motion            with a custom motion prompt
  --count N           of clips, looks, trainings
  --languages N       target languages of a translation
  --plan NAME         ${PLANS.join(', ')}: leaves out what it does not offer
  --balance N         credits that are left
  --rate-card CARD    premium-2026 (default), credits-2026b, credits-2026a, generative-2025, or a file
  --at-most N         exit code 1 where it may cost more, or where nobody knows
  --json              for programs

  upfront estimate avatar-iv --seconds 55 --plan creator --balance 200`;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];
type Prices = Awaited<ReturnType<typeof readPrices>>;

/** `upfront estimate`. */
export async function estimateCommand(args: readonly string[], { out, err, now }: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('estimate', args, OPTIONS);
  const actions = actionsOf(positionals, values);
  const prices = await readPrices(values['rate-card'] ?? DEFAULT_RATE_CARD, now());
  const plan = planOn(prices, values.plan);
  const balance = numberOf('balance', values.balance);
  const atMost = numberOf('at-most', values['at-most']);

  const options = { prices: prices.card };
  const found = estimate(actions, prices.card.id, options);
  const left = spendable(balance === undefined ? undefined : balanceOf(balance, 'user', now()), now());
  const cost = creditsOf(found);
  const answer: Answer = {
    prices,
    found,
    cost,
    state: creditState(found, left),
    sentence: describeEstimate(found, left, MESSAGES),
    shortage: isPressing(found, left) ? describeShortage(found, left, MESSAGES) : '',
    instead: alternatives(found, left, { ...options, ...(plan && { plan }) }),
    sources: sourcesOf(found, prices),
  };
  const isOver = atMost !== undefined && (cost === 'unknown' || cost.max > atMost);
  if (values.json) {
    out(jsonOf(answer, now()));
    return isOver ? EXIT.missed : EXIT.fine;
  }
  out(textOf(answer));
  const remark = ageRemark(prices.name, prices.card.checked, now());
  if (remark) err(`${remark}\n`);
  if (isOver)
    err(
      `That is more than the ${atMost} credits of --at-most${cost === 'unknown' ? ', or may be: it is unknown' : ''}.\n`,
    );
  return isOver ? EXIT.missed : EXIT.fine;
}

/** What is to be done, as the arguments name it. */
function actionsOf(positionals: readonly string[], values: Values): Action[] {
  if (positionals.length === 0)
    throw new Trouble(
      'Name a feature, as "upfront estimate avatar-iv --seconds 55". They are: ' +
        `${Object.keys(FEATURE_NAMES).join(', ')}.`,
    );
  const seconds = secondsOf('seconds', values.seconds);
  const count = countOf('count', values.count, 1, 10_000);
  const languages = countOf('languages', values.languages, 1, 10_000);
  const variant: Variant = {
    ...oneOf('look', values.look, ['photo', 'video']),
    ...oneOf('mode', values.mode, ['speed', 'precision', 'standard', 'seedance']),
    ...oneOf('resolution', values.resolution, ['720p', '1080p', '4k']),
    ...oneOf('engine', values.engine, ['third-party', 'avatar-iv']),
  };
  return positionals.flatMap((given): Action[] => {
    const feature = choiceOf('The feature', given, Object.keys(FEATURE_NAMES) as FeatureId[]);
    if (!feature) return [];
    return [
      {
        feature,
        ...(seconds !== undefined && { seconds }),
        ...(count !== undefined && { count }),
        ...(languages !== undefined && { languages }),
        ...(values.motion && { motionPrompt: true }),
        variant,
      },
    ];
  });
}

/** The plan that is named, where these prices have it. */
function planOn({ card: { id } }: Prices, given: string | undefined) {
  const plan = choiceOf('The plan', given, PLANS);
  const offered = OFFERS[id].plans.map((each) => each.id);
  if (plan && !offered.includes(plan))
    throw new Trouble(`There is no plan "${plan}" on ${id}: it has ${offered.join(', ')}.`);
  return plan;
}

/** All that is to be said, before anybody says it. */
interface Answer {
  prices: Prices;
  found: Estimate;
  cost: ReturnType<typeof creditsOf>;
  state: ReturnType<typeof creditState>;
  sentence: string;
  shortage: string;
  instead: ReturnType<typeof alternatives>;
  sources: readonly NamedSource[];
}

function jsonOf(
  { prices: { card }, found, cost, state, sentence, shortage, instead, sources }: Answer,
  now: number,
): string {
  const { kind, lines } = found;
  const { id: rateCard, checked } = card;
  const answer = { kind, credits: cost, state, sentence, shortage, rateCard, checked, ...ageOf(checked, now), lines };
  return `${JSON.stringify({ ...answer, alternatives: instead, sources }, null, 2)}\n`;
}

function textOf({ prices, found, sentence, shortage, instead, sources }: Answer): string {
  const { id, checked } = prices.card;
  const lines = found.lines.map((line) => [describeLine(line, id, MESSAGES), describeRate(line, id, MESSAGES)]);
  const others = instead.map((one) => [describeAlternative(one, MESSAGES), describeSaving(one, id, MESSAGES)]);
  return [
    `${[sentence, shortage].filter(Boolean).join(' ')}\n\n`,
    table(['What', 'Rate'], lines),
    ...(others.length > 0 ? ['\n', table(['Instead', ''], others)] : []),
    `\nPrices: ${prices.name}, compared with their sources on ${checked}.\n`,
    ...sources.map(({ title, url }) => `  ${title}${url ? `, ${url}` : ''}\n`),
  ].join('');
}

const oneOf = <K extends keyof Variant>(
  name: K,
  given: string | undefined,
  choices: ReadonlyArray<NonNullable<Variant[K]>>,
) => {
  const chosen = choiceOf(`--${name}`, given, choices);
  return chosen === undefined ? {} : { [name]: chosen };
};

const isPressing = (found: Estimate, left: ReturnType<typeof spendable>): boolean =>
  ['low', 'short'].includes(creditState(found, left));

interface NamedSource {
  id: string;
  title: string;
  url?: string;
}

/** What the prices that were counted with are from: a file's own, for what it prices, whatever they are called. */
function sourcesOf({ lines }: Estimate, { file }: Prices): NamedSource[] {
  const priced = new Set([...(file?.rates ?? []).map(({ feature }) => feature), ...(file?.included ?? [])]);
  const [own, ours] = [true, false].map((isOwn) => {
    const mine = lines.filter(({ feature }) => priced.has(feature) === isOwn);
    return new Set(mine.flatMap(({ sources }) => sources));
  });
  return [...(file?.sources ?? []).filter(({ id }) => own?.has(id)), ...SOURCES.filter(({ id }) => ours?.has(id))];
}
