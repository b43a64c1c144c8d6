import type { UpfrontCreditsProperties, UpfrontEvents } from '../element/api.d.ts';
import type { Attribute } from '../element/attributes.ts';
import type { FeatureId, PlanId, RateCardId } from '../sdk/api.d.ts';

/**
 * What `<upfront-credits>` takes and tells, in words: editors, catalogues and the documentation are made from this table. Its
 * keys are held to the element's own types; tests hold slots, parts and custom properties to what views draw.
 */

export const SUMMARY =
  'Shows a HeyGen balance, what an action will cost before it is started, and what costs nothing instead.';

/** Ids that an editor can offer. Contributed features have others. */
const FEATURES: Readonly<Record<FeatureId, true>> = {
  'avatar-iii': true,
  'avatar-iv': true,
  'avatar-v': true,
  'custom-motion': true,
  'photo-to-video': true,
  'avatar-shots': true,
  'video-translation-lip-sync': true,
  'audio-dubbing': true,
  'video-agent': true,
  'video-agent-essential': true,
  'ai-avatar-look': true,
  'stock-avatar-look': true,
  'b-roll-sora-2': true,
  'b-roll-veo-3-1': true,
  'b-roll-other': true,
  'stock-media': true,
  'model-training': true,
  'add-motion': true,
  upscale: true,
  'hyperframes-render': true,
  'hyperframes-edit': true,
  'video-podcast': true,
  proofread: true,
  'integration-generation': true,
  'digital-twin': true,
  'photo-avatar': true,
  'voice-clone': true,
  'video-agent-planning': true,
};

const RATE_CARDS: Readonly<Record<RateCardId, true>> = {
  'generative-2025': true,
  'premium-2026': true,
  'credits-2026a': true,
  'credits-2026b': true,
};

const PLANS: Readonly<Record<PlanId, true>> = {
  free: true,
  creator: true,
  team: true,
  pro: true,
  business: true,
  enterprise: true,
};

interface AttributeWords {
  readonly text: string;
  /** What an editor offers. */
  readonly values?: readonly string[];
  readonly default?: string;
  /** What the attribute's text is taken for, where it is not one of `values`. */
  readonly type?: string;
}

export const ATTRIBUTE_WORDS: Readonly<Record<Attribute, AttributeWords>> = {
  view: {
    text: 'What is shown: the balance, an estimate, what to do instead, all of them, or one short line.',
    values: ['meter', 'estimate', 'alternatives', 'panel', 'status'],
    default: 'meter',
  },
  theme: {
    text: 'Follows the text around the element, unless one is named.',
    values: ['auto', 'light', 'dark', 'high-contrast'],
    default: 'auto',
  },
  locale: { text: 'BCP 47 tag of the language; that of the text around the element, unless said.' },
  'balance-url': {
    text: 'Address of the page’s own server that answers with the balance. Another element of the page that has none takes the same.',
  },
  balance: {
    text: 'A balance that the page knows already, in premium credits. What is empty is unknown, never 0.',
    type: 'number',
  },
  'rate-card': {
    text: 'The pricing generation that holds.',
    values: Object.keys(RATE_CARDS),
    default: 'premium-2026',
  },
  'rates-url': {
    text: 'Address of the page’s own server that answers with prices of its own, such as those of a contract: a file as in rate-card.schema.json.',
  },
  plan: { text: 'The person’s plan, on which some prices depend.', values: Object.keys(PLANS) },
  'low-at': { text: 'Credits under which a balance or an estimate counts as low.', type: 'number', default: '0' },
  feature: {
    text: 'What an estimate is about: one of HeyGen’s features, or a contributed one, “publisher.name”.',
    values: Object.keys(FEATURES),
    type: 'string',
  },
  seconds: { text: 'Length in seconds, “55”, or a range, “14-16”. Left out while it is not known.' },
  count: { text: 'How many clips, looks or trainings; 1 unless said.', type: 'number', default: '1' },
  languages: { text: 'Number of target languages of a translation; 1 unless said.', type: 'number', default: '1' },
  'motion-prompt': { text: 'A custom motion prompt is set.', type: 'boolean' },
  variant: {
    text: 'Choices that change the price, in any order, “photo 1080p”: photo, video, speed, precision, standard, seedance, 720p, 1080p, 4k, third-party, avatar-iv.',
  },
};

/** What a page sets on its own button; `data-upfront-` comes before it. */
export const BUTTON_WORDS: Readonly<Record<string, AttributeWords>> = {
  feature: { ...ATTRIBUTE_WORDS.feature, text: 'Puts an estimate for this feature beside the button.' },
  seconds: ATTRIBUTE_WORDS.seconds,
  count: ATTRIBUTE_WORDS.count,
  languages: ATTRIBUTE_WORDS.languages,
  'motion-prompt': ATTRIBUTE_WORDS['motion-prompt'],
  variant: ATTRIBUTE_WORDS.variant,
  place: {
    text: 'Where the estimate stands; under the button unless said. “flow” gives it room of its own.',
    values: ['below', 'above', 'after', 'flow'],
    default: 'below',
  },
  id: { text: 'Id of the estimate, for the button’s own `aria-describedby`.' },
  theme: ATTRIBUTE_WORDS.theme,
};

interface PropertyWords {
  readonly type: string;
  /** Where no attribute says the same. */
  readonly text?: string;
}

const ACTION = 'Action | readonly Action[] | undefined';

export const PROPERTY_WORDS: Readonly<Record<keyof UpfrontCreditsProperties, PropertyWords>> = {
  view: { type: 'CreditViewKind' },
  theme: { type: "'auto' | 'light' | 'dark' | 'high-contrast'" },
  locale: { type: 'string | undefined' },
  balanceUrl: { type: 'string | undefined' },
  balance: { type: 'ProvidedBalance | number | string | undefined' },
  rateCard: { type: 'RateCardId | undefined' },
  ratesUrl: { type: 'string | undefined' },
  plan: { type: 'PlanId | undefined' },
  lowAt: { type: 'number | string | undefined' },
  feature: { type: 'AnyFeatureId | undefined' },
  seconds: { type: 'number | Range | string | undefined' },
  count: { type: 'number | string | undefined' },
  languages: { type: 'number | string | undefined' },
  motionPrompt: { type: 'boolean | string | undefined' },
  variant: { type: 'Variant | string | undefined' },
  action: {
    type: ACTION,
    text: 'What the element is about, in the place of its attributes: the parts of one video, say.',
  },
  upfront: { type: 'Upfront | undefined', text: 'An instance that the page has made with `createUpfront`.' },
  balanceProvider: { type: 'BalanceProvider | undefined', text: 'Code that answers with the balance.' },
};

export const EVENT_WORDS: Readonly<Record<keyof UpfrontEvents, { readonly type: string; readonly text: string }>> = {
  'upfront-ready': { type: 'CustomEvent<undefined>', text: 'The view stands for the first time.' },
  'upfront-balance': { type: 'CustomEvent<Balance>', text: 'The balance has changed.' },
  'upfront-estimate': { type: 'CustomEvent<Estimate>', text: 'What the element’s action will draw has changed.' },
  'upfront-select': {
    type: 'CustomEvent<Alternative>',
    text: 'A person has chosen something else to do; what that means, the page decides.',
  },
  'upfront-error': {
    type: 'CustomEvent<ErrorEvent>',
    text: 'What went wrong and what to do. It is also in the console, unless the event is cancelled.',
  },
};

export const SLOT_WORDS: Readonly<Record<string, string>> = {
  '': 'What is shown until the view stands, and where there are no scripts.',
  header: 'Above the view.',
  title: 'In the place of the meter’s title.',
  footer: 'Below the view.',
};

export const PART_WORDS: Readonly<Record<string, string>> = {
  alternatives: 'The list of what to do instead.',
  alternative: 'One thing to do instead, a button.',
  bar: 'The bar of the meter.',
  breakdown: 'The estimate as a button that opens its breakdown.',
  button: 'Every button.',
  command: 'A button that an extension has contributed.',
  estimate: 'The line of an estimate.',
  item: 'An item of the status bar that code has created.',
  left: 'What is left, the large figure.',
  menu: 'The buttons that extensions have contributed.',
  message: 'What went wrong with the balance.',
  meter: 'The balance.',
  note: 'The line below an estimate’s sentence.',
  pools: 'The kinds of credits that the balance is made of.',
  popover: 'What opens from an estimate or a status line.',
  refresh: 'The button that asks for the balance again.',
  sentence: 'The sentence of an estimate.',
  source: 'Where the balance comes from, and when it was read.',
  state: 'The word and the shape for what state a balance is in.',
  status: 'The status line as a button.',
};

/** Colours win over `--vscode-*`, which win over the widget's own. */
export const CUSTOM_PROPERTY_WORDS: Readonly<Record<string, string>> = {
  'upfront-foreground': 'Colour of texts.',
  'upfront-soft': 'Colour of texts that explain.',
  'upfront-background': 'Colour behind them.',
  'upfront-border': 'Colour of borders.',
  'upfront-accent': 'Colour of focus rings and of what to do instead.',
  'upfront-enough': 'Colour of a balance that is enough.',
  'upfront-low': 'Colour of a low one.',
  'upfront-short': 'Colour of one that is short, and of errors.',
  'upfront-font-family': 'Font; that of the text around the element, unless said.',
  'upfront-font-size': 'Size of texts; 14px unless said.',
  'upfront-radius': 'Radius of corners; 12px unless said.',
  'upfront-block-size': 'Height that is kept before the view is there; by view, unless said.',
};
