import {
  credits,
  ENTRIES,
  engine,
  entry,
  estimate,
  GENERATE,
  NEGATIVES,
  option,
  rail,
  SELECT,
  SUBMIT,
  step,
} from './editor-parts.ts';
import { covered, type PageTruth, type Truth, type TruthEstimate, type TruthLabel } from './truth.ts';

const ONE_SCENE = '/create-v4/draft?scenes=1&engines=iv&looks=video';
/** 16.8 s of Avatar IV. */
const ONE = credits('6', '5-9');
const generate = (more: Partial<TruthEstimate> = {}): TruthEstimate => estimate(GENERATE, ['avatar-iv'], ONE, more);

const TILE: TruthLabel = { selector: '.ai-tile:nth-of-type(4)', feature: 'b-roll-other', kind: 'premium' };
const MODEL = '#ai-model';
const MODELS = ['b-roll-veo-3-1', 'b-roll-sora-2', ...Array(4).fill('b-roll-other')].map(
  (feature, index): TruthLabel => ({ selector: option(index + 1), feature, kind: 'premium', native: false }),
);
const model = (feature: string): TruthLabel => ({ selector: MODEL, feature, kind: 'premium', native: false });
/** No price of a generated clip is published for any card. */
const clip = (feature: string): TruthEstimate =>
  estimate('.ai-form .button-brand', [], credits('unknown', 'unknown'), { featureMay: [feature], optional: true });

const PANEL: TruthLabel = { selector: '.right-panel h2', feature: 'stock-media', kind: 'included', debatable: true };
const SOURCE = '.media-filters > div:nth-of-type(1) .select';
const SOURCES = [2, 3, 4].map(
  (place): TruthLabel => ({ selector: option(place), feature: 'stock-media', kind: 'included' }),
);

/** The tools beside the scene: what the video costs stays as it is. */
const tools: Truth = {
  route: ONE_SCENE,
  steps: [
    step([{ click: rail(1) }], [TILE], [generate()]),
    step([{ click: '.ai-tile:nth-of-type(4)' }], [TILE, model('b-roll-veo-3-1')], [generate(), clip('b-roll-veo-3-1')]),
    step(
      [{ press: MODEL }],
      [...covered([TILE, model('b-roll-veo-3-1')]), ...MODELS],
      [generate({ optional: true }), clip('b-roll-veo-3-1')],
    ),
    step([{ press: option(2) }], [TILE, model('b-roll-sora-2')], [generate(), clip('b-roll-sora-2')]),
    step([{ click: rail(2) }], [PANEL], [generate()], [...NEGATIVES, '.media-filters .select']),
    step(
      [{ press: SOURCE }],
      [...covered([PANEL]), ...SOURCES],
      [generate({ optional: true })],
      [...NEGATIVES, option(1)],
    ),
    // The value that was chosen stands in the select.
    step(
      [{ press: option(2) }],
      [PANEL, { selector: SOURCE, feature: 'stock-media', kind: 'included', debatable: true }],
      [generate()],
    ),
  ],
};

/** Another look: its name is the user's, the tab and the tile beside it are HeyGen's. */
const looks: Truth = {
  route: `${ONE_SCENE}&dark=1`,
  steps: [
    step(
      [{ press: '.row-button' }],
      [
        ...covered([engine('iv')]),
        { selector: '.looks .pill:nth-of-type(3)', feature: 'stock-avatar-look', kind: 'included' },
        { selector: '.look-tile:nth-of-type(1)', feature: 'ai-avatar-look', kind: 'premium' },
      ],
      [generate({ optional: true })],
      [...NEGATIVES, '.look-tile:nth-of-type(n + 2)', '.looks .pill:nth-of-type(-n + 2)'],
    ),
    // One look is called "Kling".
    step([{ press: '.look:nth-of-type(6)' }], [engine('iv')], [generate()]),
  ],
};

/** The list of engines and the dialog in another language. In Japanese the mark is a part of the name, and two more engines are listed. */
function language(lang: string): Truth {
  const more = lang === 'ja' ? [entry(4), entry(5)] : [];
  return {
    route: `${ONE_SCENE}&lang=${lang}`,
    lang,
    steps: [
      step([], [engine('iv')], [generate()]),
      step([{ press: SELECT }], [engine('iv'), ...ENTRIES], [generate()], [...NEGATIVES, ...more]),
      step([{ press: entry(3) }], [engine('iii')], [estimate(GENERATE, ['avatar-iii'], credits('0', '2'))]),
      step([{ click: GENERATE }], covered([engine('iii')]), [
        estimate(SUBMIT, ['avatar-iii'], credits('0', '2')),
        estimate(GENERATE, ['avatar-iii'], credits('0', '2'), { optional: true }),
      ]),
    ],
  };
}

/** What opens beside the scenes and over them. */
export const editorPanels: PageTruth = { visits: [tools, looks] };

export const editorLanguages: PageTruth = { visits: ['ja', 'pt-BR', 'fr', 'zh'].map(language) };
