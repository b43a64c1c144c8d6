import { credits, engine, estimate, GENERATE, NEGATIVES, SUBMIT, scene, step } from './editor-parts.ts';
import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth, type Truth } from './truth.ts';

const ONE_SCENE = '/create-v4/draft?scenes=1&engines=iv&looks=video';

/** HeyGen's own line wins over the rate card, by which 16.8 s are 5.6 credits, or 4.48 to 8.68. */
const announced: Truth = {
  route: `${ONE_SCENE}&native=announce&balance=200`,
  steps: [
    step([], [engine('iv')], [estimate(GENERATE, ['avatar-iv'], credits('6', '5-9'), { remaining: 'unknown' })]),
    step([{ click: GENERATE }], covered([engine('iv')]), [
      estimate(SUBMIT, ['avatar-iv'], credits('6', '6'), { remaining: '200' }),
      // Behind the dialog: HeyGen's number or the card's own.
      estimate(GENERATE, ['avatar-iv'], credits('6', '6'), { debatable: true }),
    ]),
  ],
};

/** Too little is left: HeyGen says so, offers Avatar III, and takes away the button. */
const short: Truth = {
  route: `${ONE_SCENE}&native=live&balance=3&cost=50`,
  steps: [
    step([{ click: GENERATE }], covered([engine('iv')]), [
      estimate(SUBMIT, ['avatar-iv'], credits('50', '50'), { remaining: '3' }),
      estimate(GENERATE, ['avatar-iv'], credits('50', '50'), { debatable: true }),
    ]),
    // Included in the one plan; in the other the page still says 50.
    step([{ press: '.note .button-small' }], covered([engine('iii')]), [
      estimate(SUBMIT, [], credits('0', '50'), { featureMay: ['avatar-iii'] }),
      estimate(GENERATE, [], credits('0', '50'), { featureMay: ['avatar-iii'], debatable: true }),
    ]),
  ],
};

/** The balance is in the account box of another page: seen there, it is known in the editor, which has no such box. */
const fromTheBalance: Truth = {
  route: '/avatar?scenes=2&engines=iv,iii&looks=video&balance=150',
  steps: [
    {
      do: [{ press: '.profile' }],
      labels: [
        ...MENU_LABELS,
        { selector: '.quick .pill:nth-of-type(3)', feature: 'photo-to-video', kind: 'premium' },
        { selector: '.chip-strong', feature: 'avatar-iv', kind: 'premium', native: false },
      ],
      noBadge: [...MENU_NEGATIVES, '.quick-card'],
      estimates: [
        estimate('.composer .button-brand', ['avatar-iv'], credits('unknown', 'unknown'), {
          remaining: '150',
          optional: true,
        }),
      ],
    },
    {
      do: [{ press: '.left-create' }, { wait: 300 }],
      labels: [...MENU_LABELS],
      noBadge: [...MENU_NEGATIVES, '.card-title', '.start-card'],
      noEstimate: ['body'],
    },
    // IV 5.6; or 4.48 to 8.68, and III 0.64 to 1.12 for the second scene.
    step(
      [{ press: '.start-card:nth-of-type(1)' }, { wait: 600 }, scene(2)],
      [engine('iii')],
      [
        estimate(GENERATE, ['avatar-iv'], credits('6', { range: true, holds: [6, 11] }), {
          featureMay: ['avatar-iii'],
          remaining: '150',
        }),
      ],
    ),
    step(
      [{ click: GENERATE }],
      covered([engine('iii')]),
      [
        estimate(SUBMIT, ['avatar-iv'], credits('6', { range: true, holds: [6, 11] }), {
          featureMay: ['avatar-iii'],
          remaining: '150',
        }),
        estimate(GENERATE, ['avatar-iv'], credits('6', { range: true, holds: [6, 11] }), { debatable: true }),
      ],
      NEGATIVES,
    ),
  ],
};

/** The dialog whose "Submit" spends, HeyGen's own words in it, and the balance. */
export const editorSpending: PageTruth = { visits: [announced, short, fromTheBalance] };
