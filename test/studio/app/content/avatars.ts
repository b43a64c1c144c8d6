import { hex32 } from './hash.ts';
import type { Look, LookKind } from './looks.ts';

export interface AvatarGroup {
  id: string;
  /** What the user called it. */
  name: string;
  voice: string;
  hue: number;
  looks: readonly Look[];
}

/** Users call avatars, looks and voices as they like, also by the name of a feature and nothing else. */
const AVATARS: ReadonlyArray<readonly [name: string, voice: string, looks: number]> = [
  ['Avatar IV', 'Sora 2', 12],
  ['Kit at the desk', 'Kit, warm', 9],
  ['Sora', 'Avatar Voice', 3],
  ['Kling', 'Speed', 1],
  ['Avatar 32 looks', 'Calm Narrator', 4],
  ['Avatar V', 'Cinematic', 6],
  ['Personal model', 'Kit, warm', 2],
  ['Design with AI', 'Veo', 5],
  ['Marketing double', 'Precision', 8],
  ['Runway Ruby', 'Sora', 7],
  ['Video Agent', 'Calm Narrator', 2],
  ['Public Avatars', 'Kling', 4],
  ['アバター IV', 'Sora', 3],
];

const LOOKS = [
  'Avatar III',
  'Navy suit, office',
  'Sora 2',
  'Add Motion',
  'Beach, golden hour',
  'Design with AI',
  'Kling',
  'Veo 3.1',
  'Cinematic',
  'Generate look',
  'Personal model',
  'Seedance',
  'Photo to Video portrait',
  'AI-generated look',
  'Create new shots',
  'Sora in Blazer',
  'Red jacket, street',
] as const;

/** Portraits have long hair where the hue ends so: every second one. */
export const hueAt = (index: number): number => {
  const hue = (index * 53 + 250) % 360;
  return index % 2 === 0 ? Math.floor(hue / 20) * 20 + 10 : Math.floor(hue / 20) * 20 + 4;
};

export const MY_AVATARS: readonly AvatarGroup[] = AVATARS.map(([name, voice, count], index) => ({
  id: hex32(`avatar ${name}`),
  name,
  voice,
  hue: hueAt(index),
  looks: Array.from({ length: count }, (_, step) => lookOf(index, step)),
}));

/** Every second look is a photo, and only those can be set in motion. */
function lookOf(avatar: number, step: number): Look {
  const kind: LookKind = step % 2 === 0 ? 'video' : 'photo';
  const name = LOOKS[(avatar * 4 + step) % LOOKS.length] ?? 'Untitled look';
  return { id: hex32(`look ${avatar} ${step}`), name, kind, hue: hueAt(avatar + step * 3) };
}

export const avatarWithId = (id: string): AvatarGroup | undefined => MY_AVATARS.find((avatar) => avatar.id === id);

export interface PublicAvatar {
  id: string;
  name: string;
  hue: number;
  looks: number;
  kind: string;
}

const PUBLIC: ReadonlyArray<readonly [name: string, kind: string]> = [
  ['Marlow', 'Professional'],
  ['Presenter', 'Professional'],
  ['Veo', 'Lifestyle'],
  ['Sora in Blazer', 'Professional'],
  ['Speed', 'Lifestyle'],
  ['Avatar II', 'UGC'],
  ['Getty', 'UGC'],
  ['Cinematic', 'Lifestyle'],
  ['Juniper on set', 'UGC'],
  ['Runway', 'Lifestyle'],
  ['Stock Digital Twins', 'Professional'],
  ['Precision', 'Community'],
];

/** The categories of the stock avatars, as the page names them. */
export const PUBLIC_KINDS = ['All', 'Professional', 'Lifestyle', 'UGC', 'Community'] as const;

export const PUBLIC_AVATARS: readonly PublicAvatar[] = PUBLIC.map(([name, kind], index) => ({
  id: hex32(`public ${name}`),
  name,
  kind,
  hue: hueAt(index * 5 + 2),
  looks: 3 + ((index * 11) % 40),
}));
