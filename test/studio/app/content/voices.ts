export interface Voice {
  /** What its owner, or the library, calls it. */
  name: string;
  language: string;
  style: string;
  hue: number;
}

/** Voices that are called like engines, models and modes. */
export const MY_VOICES: readonly Voice[] = voices(
  20,
  ['Sora 2', 'English', 'Narration'],
  ['Avatar V', 'English', 'Ads'],
  ['Precision', 'German', 'Training'],
  ['Kling', 'French', 'Ads'],
  ['Audio Dubbing', 'English', 'News'],
  ['Kit, morning', 'English', 'Podcast'],
  ['Video Agent', 'Spanish', 'Support'],
  ['Avatar IV voiceover', 'English', 'Training'],
);

export const LIBRARY_VOICES: readonly Voice[] = voices(
  200,
  ['Sora', 'Japanese', 'Calm'],
  ['Veo', 'Spanish', 'Bright'],
  ['Speed', 'English', 'Sports'],
  ['Presenter', 'English', 'News'],
  ['Cinematic', 'English', 'Trailer'],
  ['Avatar III', 'English', 'Neutral'],
  ['Lip sync', 'English', 'Singing'],
  ['Runway', 'Italian', 'Fashion'],
  ['Stock Digital Twins', 'English', 'Neutral'],
  ['Marlow', 'English', 'Friendly'],
  ['Seedance', 'Chinese', 'Bright'],
  ['Essential mode', 'English', 'Calm'],
);

function voices(hue: number, ...rows: ReadonlyArray<readonly [string, string, string]>): Voice[] {
  return rows.map(([name, language, style], index) => ({ name, language, style, hue: (hue + index * 41) % 360 }));
}
