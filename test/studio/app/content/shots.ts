/** What was made with Avatar Shots before: titles are the user's. */
export const CREATIONS: ReadonlyArray<readonly [title: string, state: string]> = [
  ['Cinematic', '0:12'],
  ['Sora’s birthday', '0:08'],
  ['Avatar V', '0:45'],
  ['Presenter', '1:02'],
  ['Upscale Video', '0:15'],
  ['Runway', '0:06'],
  ['Add Motion', 'Failed'],
  ['Kling and the fox', '0:10'],
  ['Veo 3.1', '0:08'],
  ['Avatar Shots', '0:30'],
  ['Apply Custom Motion', '0:21'],
  ['Seedance', '0:05'],
  ['Avatar III', '0:58'],
  ['Market stall, rainy evening', '0:12'],
];

/** Voices, by the names that their makers gave them. */
export const VOICES = ['Sora 2', 'Kit, warm', 'Avatar Voice', 'Cinematic', 'Kling', 'Presenter', 'Speed'] as const;

/** Recordings that stand for the file chooser. */
export const RECORDINGS = [
  { name: 'avatar_v_take2.mp3', seconds: 60 },
  { name: 'Cinematic', seconds: 65 },
  { name: 'Audio Dubbing', seconds: 24 },
] as const;

export const REFERENCES = ['Hailuo.png', 'Avatar IV', 'Seedance'] as const;

/** Gestures that the page offers, and some that the user has saved. */
export const GESTURES = ['Wave', 'Nod', 'Point at viewer', 'Thumbs up'] as const;
export const OWN_GESTURES = ['Runway walk', 'Avatar IV'] as const;
