import { projectAt } from './titles.ts';

/** A file to translate or to upscale, by the name that its owner gave it. */
export interface Source {
  name: string;
  seconds: number;
  size: string;
  hue: number;
}

/** What the file chooser of the replica has to offer. */
export const SAMPLES: readonly Source[] = [
  { name: 'Avatar IV.mp4', seconds: 200, size: '84 MB', hue: 214 },
  { name: 'Precision', seconds: 956, size: '412 MB', hue: 328 },
  { name: 'Sora 2 at the beach.mov', seconds: 45, size: '19 MB', hue: 38 },
  { name: 'Audio Only', seconds: 3723, size: '1.2 GB', hue: 152 },
];

/** "3m20s" of an address as a file of that length. */
export function sourceOf(length: string | null): Source | null {
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(length ?? '') ?? [];
  const total = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return total > 0 ? { name: 'Avatar IV.mp4', seconds: total, size: '84 MB', hue: 214 } : null;
}

/** As on a player: 0:45, 3:20, 1:02:03. */
export function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What the source says: timed lines, some of which are a feature's name. */
export const SOURCE_TRANSCRIPT = [
  ['0:00', 'Hello, and welcome to the workshop.'],
  ['0:07', 'Speed'],
  ['0:12', 'and then comes Precision, as every surgeon knows.'],
  ['0:19', 'Audio Dubbing'],
  ['0:26', 'Lip sync'],
  ['0:31', 'Kling made the first loom, and Sora wove the first cloth.'],
] as const;

/** What was translated before: the file's name and the language are one text. */
export interface Translation {
  name: string;
  language: string;
  length: string;
  hue: number;
  state: 'done' | 'progress' | 'failed';
}

const RESULT_NAMES = [
  'Avatar IV',
  'Speed',
  'Audio Only',
  'Precision',
  'Video Translation',
  'veo_3.1_demo_clip.mp4',
  'Kling',
  'Photo to Video',
  'Welcome to the team',
  'Lip sync',
] as const;
const RESULT_LANGUAGES = ['English', 'Spanish', 'German', 'Japanese'] as const;

export const TRANSLATIONS: readonly Translation[] = RESULT_NAMES.map((name, index) => ({
  name,
  language: RESULT_LANGUAGES[index % RESULT_LANGUAGES.length] ?? 'English',
  length: projectAt(index).duration,
  hue: projectAt(index).hue,
  state: index === 3 ? 'failed' : 'done',
}));

/** The user's own lists of words. */
export const GLOSSARIES = ['None', 'Speed', 'Avatar IV terms', 'Kling & Söhne', 'Lip sync'] as const;
