import type { Step, Truth, TruthLabel } from '../../browser/lib/truth.ts';
import type { PageTruth } from './truth.ts';

const MENU: ReadonlyArray<readonly [string, string]> = [
  ['Avatar IV', 'avatar-iv'],
  ['Avatar V', 'avatar-v'],
  ['Video Agent', 'video-agent'],
  ['Video Translate', 'video-translation-lip-sync'],
  ['Photo to Video', 'photo-to-video'],
  ['Upscale Video', 'upscale'],
];

const premium = (selector: string, feature: string): TruthLabel => ({ selector, feature, kind: 'premium' });
const included = (selector: string, feature: string): TruthLabel => ({ selector, feature, kind: 'included' });
const heading = (name: string, feature: string): TruthLabel => premium(`[data-heading="${name}"]`, feature);
const row = (name: string, feature: string): TruthLabel => premium(`[data-row="${name}"]`, feature);
const freeRow = (name: string, feature: string): TruthLabel => included(`[data-row="${name}"]`, feature);

/** The footer repeats the menu; nobody has said whether it wants badges too. */
const FOOTER: readonly TruthLabel[] = MENU.map(([name, feature]) => ({
  ...premium(`[data-footer="${name}"]`, feature),
  debatable: true,
}));

const OPEN_MENU: readonly TruthLabel[] = MENU.map(([name, feature]) => premium(`[data-product="${name}"]`, feature));

/** Prose, quotes, questions and the names of people, firms and posts. */
const PROSE = [
  '.site-nav-trigger',
  '.site-nav-link',
  '.site-product-line',
  '.site-main p',
  '.site-main strong',
  '.site-quote',
  '.site-creator',
  '.site-crumbs',
  '.site-steps',
  '.site-faq-question',
  '.site-faq-answer',
  '.site-table td',
  '.site-table thead th',
  '.site-price',
  '.site-post-title',
  '.site-code',
  '.site-pull',
  '.site-button',
  '.site-fine',
];

const page = (labels: readonly TruthLabel[], ...acts: Step['do']): Step => ({
  do: acts,
  labels: [...FOOTER, ...labels],
  noBadge: PROSE,
  noEstimate: ['body'],
});

const OPEN = { click: '.site-nav-trigger' };

const visit = (route: string, labels: readonly TruthLabel[], ...more: Step[]): Truth => ({
  host: 'www.heygen.com',
  route,
  steps: [page(labels), ...more],
});

/** With the menu of products over the page. */
const withMenu = (labels: readonly TruthLabel[]): Step => page([...OPEN_MENU, ...labels], OPEN);

const LANDING: readonly TruthLabel[] = [
  heading('Avatar IV', 'avatar-iv'),
  heading('Video Agent', 'video-agent'),
  heading('Avatar Shots', 'avatar-shots'),
  heading('Video Translation', 'video-translation-lip-sync'),
];

const PRICING: readonly TruthLabel[] = [
  freeRow('Avatar III videos', 'avatar-iii'),
  row('Avatar IV', 'avatar-iv'),
  row('Avatar V', 'avatar-v'),
  freeRow('Stock Digital Twins', 'stock-avatar-look'),
  row('AI-generated avatar looks', 'ai-avatar-look'),
  row('Lip-sync translation', 'video-translation-lip-sync'),
  freeRow('Audio dubbing', 'audio-dubbing'),
  row('Video Agent', 'video-agent'),
  row('Avatar Shots', 'avatar-shots'),
  row('Sora 2', 'b-roll-sora-2'),
  row('Veo 3.1', 'b-roll-veo-3-1'),
  freeRow('Stock media', 'stock-media'),
  row('Upscale Video', 'upscale'),
];

const AVATAR: readonly TruthLabel[] = [
  heading('Avatar IV', 'avatar-iv'),
  freeRow('Avatar III', 'avatar-iii'),
  row('Avatar IV', 'avatar-iv'),
  row('Avatar V', 'avatar-v'),
  row('Photo to Video', 'photo-to-video'),
];

const TRANSLATE: readonly TruthLabel[] = [
  heading('Video Translate', 'video-translation-lip-sync'),
  row('Lip-sync translation', 'video-translation-lip-sync'),
  freeRow('Audio translation', 'audio-dubbing'),
  row('Upscale Video', 'upscale'),
  heading('Photo to Video', 'photo-to-video'),
  heading('Avatar Shots', 'avatar-shots'),
];

const unfold = (labels: readonly TruthLabel[], ...questions: string[]): Step =>
  page(labels, ...questions.map((question) => ({ click: `[data-question="${question}"]` })));

export const website: PageTruth = {
  visits: [
    visit('/', LANDING, withMenu(LANDING)),
    visit('/pricing', PRICING, unfold(PRICING, 'Avatar IV', 'What is Video Agent?'), withMenu(PRICING)),
    visit('/avatars/avatar-iv', AVATAR),
    visit('/faq', [], unfold([], 'What is Video Agent?', 'Upscale Video', 'Stock media', 'Essential mode')),
    visit('/apps/video-translate', TRANSLATE),
    visit('/blog/ten-prompts', []),
    visit('/pt-br/pricing', PRICING, withMenu(PRICING)),
    visit('/ja-jp/', LANDING, withMenu(LANDING)),
  ],
};
