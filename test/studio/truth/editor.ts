import {
  credits,
  ENTRIES,
  engine,
  entry,
  estimate,
  GENERATE,
  NEGATIVES,
  OTHERS,
  SELECT,
  SUBMIT,
  scene,
  step,
} from './editor-parts.ts';
import { covered, type PageTruth, type Truth } from './truth.ts';

const OWN = ['avatar-iii', 'avatar-iv', 'avatar-v'];
const ANY = [...OWN, 'b-roll-other', 'photo-to-video'];

/**
 * Four scenes of 16.8, 9.6, 10.8 and 7.2 s: Avatar IV, III, V and IV, on a digital twin and a photo in turn. Avatar IV for
 * 24 s is 8 credits at 20 a minute, Avatar V for 10.8 s 3.6: 12, however it is rounded. On the later card: IV 8.68 (video
 * look, 31 a minute) and 1.92 (photo look, 16), III 1.12, V 8.64: 21 rounded once, 22 rounded for each.
 */
const ALL = credits('12', { range: true, holds: [21, 22] });

/** Engines of scenes that were not opened are not on the page: no number, or a range that holds the right one. */
const fourScenes: Truth = {
  route: '/create-v4/draft',
  steps: [
    step(
      [],
      [engine('iv')],
      [estimate(GENERATE, ['avatar-iv'], credits({ notExact: [12, 12] }, { notExact: [21, 22] }), { featureMay: ANY })],
    ),
    step(
      [{ press: SELECT }],
      [engine('iv'), ...ENTRIES],
      [estimate(GENERATE, ['avatar-iv'], credits({ notExact: [12, 12] }, { notExact: [21, 22] }), { featureMay: ANY })],
    ),
    // Without the first scene: IV 2.4 and V 3.6, or III 2.24, IV 1.92 and V 8.64.
    step(
      [{ press: entry(3) }],
      [engine('iii')],
      [estimate(GENERATE, [], credits({ notExact: [6, 7] }, { notExact: [13, 15] }), { featureMay: ANY })],
    ),
  ],
};

/** Every scene is opened once; then the last one gets another maker's engine and its own back, and the dialog opens. */
const allScenes: Truth = {
  route: '/create-v4/draft?balance=90',
  steps: [
    step(
      [scene(2), scene(3), scene(4)],
      [engine('iv')],
      [estimate(GENERATE, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN, remaining: 'unknown' })],
    ),
    step(
      [{ press: SELECT }],
      [engine('iv'), ...ENTRIES, ...OTHERS],
      [estimate(GENERATE, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN })],
    ),
    // No price of a third-party engine is published for the first card; 10 a video on the later one, for one tool.
    step(
      [{ press: entry(4) }],
      [engine('kling')],
      [estimate(GENERATE, [], credits('unknown', { notExact: [29, 30] }), { featureMay: ANY })],
    ),
    step(
      [{ press: SELECT }, { press: entry(2) }],
      [engine('iv')],
      [estimate(GENERATE, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN })],
    ),
    step([{ click: GENERATE }], covered([engine('iv')]), [
      estimate(SUBMIT, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN, remaining: 'unknown' }),
      estimate(GENERATE, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN, optional: true }),
    ]),
    // One of the folders is called "Avatar III renders".
    step(
      [{ press: '.modal .form-row:nth-of-type(2) .select' }],
      covered([engine('iv')]),
      [
        estimate(SUBMIT, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN }),
        estimate(GENERATE, ['avatar-iv', 'avatar-v'], ALL, { featureMay: OWN, optional: true }),
      ],
      [...NEGATIVES, '[role="option"]'],
    ),
  ],
};

const MOTION = 'textarea[aria-label="Custom motion"]';

/** One scene of 42 words on a photo look; two words more make 17.6 s. A motion prompt doubles the price of Avatar IV. */
const written: Truth = {
  route: '/create-v4/draft?scenes=1&engines=iv&looks=photo&dark=1',
  steps: [
    step([], [engine('iv')], [estimate(GENERATE, ['avatar-iv'], credits('6', '5-9'), { remaining: 'unknown' })]),
    step(
      [{ type: ['.script-text .ProseMirror', ' Veo 3.1 '], wait: 600 }],
      [engine('iv')],
      [estimate(GENERATE, ['avatar-iv'], credits('6', '5-10'))],
    ),
    step(
      [{ write: [MOTION, 'nods, then says Avatar V'] }],
      [engine('iv')],
      [
        estimate(GENERATE, ['avatar-iv'], credits('12', { range: true, holds: [10, 10] }), {
          featureMay: ['custom-motion'],
        }),
      ],
    ),
    // 17.6 s of Avatar III are 1.17 or 2.05 credits.
    step(
      [{ press: SELECT }, { press: entry(3) }],
      [engine('iii')],
      [estimate(GENERATE, ['avatar-iii'], credits('0', '2-3'))],
    ),
    // 5.87 and 14.08; whether the prompt doubles the price of Avatar V too is not published.
    step(
      [{ press: SELECT }, { press: entry(1) }],
      [engine('v')],
      [estimate(GENERATE, ['avatar-v'], credits({ notExact: [6, 12] }, { notExact: [15, 30] }))],
    ),
  ],
};

/**
 * A recording beside the script: 65 s of Avatar V are 21.67 and 52 credits. The script keeps its own length on the page, and no
 * source says which of the two counts.
 */
const audio: Truth = {
  route: '/create-v4/draft?scenes=1&engines=v&looks=video',
  steps: [
    step([], [engine('v')], [estimate(GENERATE, ['avatar-v'], credits('6', '14'))]),
    step([{ click: '.script-action' }], covered([engine('v')]), [
      estimate(GENERATE, ['avatar-v'], credits('6', '14'), { optional: true }),
    ]),
    step(
      [{ press: '.audio-file:nth-of-type(2)' }, { press: '.audio-dialog .button-brand' }],
      [engine('v')],
      [estimate(GENERATE, ['avatar-v'], credits({ range: true, holds: [6, 22] }, { range: true, holds: [14, 52] }))],
      [...NEGATIVES, '.audio-chip'],
    ),
  ],
};

/** AI Studio: scenes with an engine each, their scripts and recordings. */
export const editor: PageTruth = { visits: [fourScenes, allScenes, written, audio] };
