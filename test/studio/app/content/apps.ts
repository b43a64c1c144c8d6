export const APP_TYPES = ['All', 'Avatars', 'Video', 'Marketing'] as const;

export interface App {
  title: string;
  icon: string;
  line: string;
  type: (typeof APP_TYPES)[number];
}

export const APP_TILES: readonly App[] = [
  { title: 'Avatar IV', icon: 'avatar', line: 'Bring a photo to life with natural gestures.', type: 'Avatars' },
  { title: 'Video Translate', icon: 'translate', line: 'Any video in 175+ languages, with lip sync.', type: 'Video' },
  { title: 'Upscale', icon: 'full', line: 'Sharper footage in a click, up to 4K.', type: 'Video' },
  { title: 'Highlights', icon: 'scenes', line: 'Short clips from long videos. AI Clipping, once.', type: 'Video' },
  { title: 'Face Swap', icon: 'avatar', line: 'Another face on the same body.', type: 'Avatars' },
  { title: 'UGC Video Generator', icon: 'quick', line: 'Creator-style ads with Avatar IV.', type: 'Marketing' },
  { title: 'Video Agent', icon: 'agent', line: 'From a prompt to a finished video.', type: 'Video' },
  { title: 'Photo to Video', icon: 'image', line: 'Use a photo for your avatar.', type: 'Avatars' },
  { title: 'PPT/PDF to Video', icon: 'file', line: 'Slides with a presenter.', type: 'Video' },
  { title: 'Video Podcast', icon: 'voice', line: 'Two hosts, one script.', type: 'Video' },
  { title: 'Batch Mode', icon: 'layers', line: 'Many videos from one table.', type: 'Marketing' },
  { title: 'Product Placement', icon: 'brand', line: 'Your product in the picture.', type: 'Marketing' },
  { title: 'AI Video Generator', icon: 'play', line: 'Clips by Sora 2, Veo 3.1, Kling and more.', type: 'Video' },
];

/** What was made lately: a file's or video's name, and when. */
export const RECENT_RESULTS = [
  ['Avatar IV.mp4', 'just now'],
  ['Video Agent', '2 minutes ago'],
  ['veo_3.1_demo_clip.mp4', '1 hour ago'],
  ['Upscale', 'yesterday'],
  ['Speed and Precision in surgery', '3 days ago'],
  ['Photo to Video', 'last week'],
] as const;

/** Files to choose from. */
export const FILES = ['Video Translation.mov', 'Precision.mov', 'kling_family.mp4', 'Audio Dubbing.mp4'] as const;
