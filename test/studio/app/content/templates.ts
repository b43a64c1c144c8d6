export interface Template {
  id: string;
  /** A name, by HeyGen or by whoever saved it; never a feature, even where it reads like one. */
  name: string;
  tall: boolean;
  scenes: readonly string[];
  duration: string;
  hue: number;
}

const SCENES = [
  ['Avatar IV', 'Chart', 'Sora in Blazer'],
  ['Opening', 'Veo 3.1', 'Goodbye'],
  ['Stock media', 'Avatar III', 'Call to action', 'Video Agent'],
] as const;

/** Names of templates, by category; categories are HeyGen's words. */
export const CATEGORIES = [
  { name: 'Training', templates: named(10, 'Avatar IV', 'Welcome, new colleague', 'Video Agent', 'Safety in the lab') },
  { name: 'Social media', templates: named(120, 'Sora 2', 'Reply to a comment', 'Veo 3.1', 'Seedance') },
  { name: 'Sales', templates: named(230, 'Avatar Shots', 'Upscale Video', 'Quarter in review', 'Photo to Video') },
  { name: 'News', templates: named(300, 'Runway', 'Breaking, two presenters', 'Public Avatars', 'Video Translation') },
] as const;

/** What the workspace saved itself. */
export const MY_TEMPLATES: readonly Template[] = named(
  60,
  'Public Avatars draft',
  'Avatar V',
  'Design with AI',
  'Avatar III renders, week 32',
  'Stock media',
  'Kling',
  'Audio Dubbing',
  'アバター IV',
);

function named(hue: number, ...names: readonly string[]): Template[] {
  return names.map((name, index) => ({
    id: `template-${hue}-${index}`,
    name,
    tall: (hue + index) % 3 === 2,
    scenes: SCENES[(hue + index) % SCENES.length] ?? SCENES[0],
    duration: `0:${15 + ((hue + index * 7) % 44)}`,
    hue: (hue + index * 37) % 360,
  }));
}
