export type LookKind = 'video' | 'photo';

export interface Look {
  id: string;
  /** What the user called it. */
  name: string;
  kind: LookKind;
  hue: number;
}

/** Look names are user content; two of them are called like engines. */
export const MY_LOOKS: readonly Look[] = [
  { id: 'look-1', name: 'Avatar IV', kind: 'video', hue: 250 },
  { id: 'look-2', name: 'Sora in Blazer', kind: 'photo', hue: 18 },
  { id: 'look-3', name: 'Navy suit, office', kind: 'video', hue: 205 },
  { id: 'look-4', name: 'Photo to Video portrait', kind: 'photo', hue: 330 },
  { id: 'look-5', name: 'Kling', kind: 'video', hue: 150 },
  { id: 'look-6', name: 'Beach, golden hour', kind: 'photo', hue: 38 },
];

export const PUBLIC_LOOKS: readonly Look[] = [
  { id: 'look-21', name: 'Marlow Upper Body', kind: 'video', hue: 190 },
  { id: 'look-22', name: 'Office Guide', kind: 'video', hue: 280 },
  { id: 'look-23', name: 'Stock Presenter V', kind: 'video', hue: 95 },
  { id: 'look-24', name: 'Veo', kind: 'photo', hue: 350 },
  { id: 'look-25', name: 'News Desk', kind: 'video', hue: 225 },
  { id: 'look-26', name: 'Kitchen, morning', kind: 'photo', hue: 60 },
];

const FALLBACK: Look = { id: 'look-0', name: 'Untitled look', kind: 'video', hue: 0 };

export function lookAt(index: number, kind: LookKind): Look {
  const fitting = MY_LOOKS.filter((look) => look.kind === kind);
  return fitting[index % fitting.length] ?? FALLBACK;
}
