/** Titles as users write them: full of feature names, and none of them is a feature. */
const TITLES = [
  'Avatar IV vs Avatar III comparison FINAL',
  'My Avatar IV test',
  "Sora's birthday",
  'Stock media law 101',
  'social media launch plan',
  'Kling family reunion',
  'Premium customer welcome',
  'Speed and Precision in surgery',
  'Untitled Video',
  'アバター IV テスト',
  'Avatar V',
  'Video Agent onboarding (EN)',
  'Avatar III renders, week 32',
  'Runway show, spring collection',
  'Getty museum visit',
  'Quarterly update, take 4',
  'Veo 3.1',
  'Design with AI: course intro',
  'Unlimited data plan explainer',
  'Seedance class recap',
  'Public Avatars draft',
  'Video Translation demo for sales',
  'Welcome to the team',
  'Upscale Video pricing notes',
] as const;

const ORIGINS = ['AI Studio', 'Video Translate', 'AI Studio', 'Video Agent', 'Avatar Video'] as const;
const WHEN = ['just now', '1 minute ago', '2 hours ago', 'yesterday', '3 days ago', 'last week'] as const;
const STATES = ['done', 'done', 'progress', 'done', 'draft', 'done', 'failed', 'done'] as const;

export interface Project {
  id: string;
  title: string;
  origin: string;
  when: string;
  state: (typeof STATES)[number];
  duration: string;
  progress: number;
  hue: number;
}

export function projectAt(index: number): Project {
  const round = Math.floor(index / TITLES.length);
  const title = TITLES[index % TITLES.length] ?? 'Untitled Video';
  const seconds = 35 + ((index * 137) % 900);
  return {
    id: `video-${index}`,
    title: round === 0 ? title : `${title} (${round + 1})`,
    origin: ORIGINS[index % ORIGINS.length] ?? 'AI Studio',
    when: WHEN[Math.min(index, WHEN.length - 1)] ?? 'last week',
    state: STATES[index % STATES.length] ?? 'done',
    duration: `${Math.floor(seconds / 60)}m ${seconds % 60}s`,
    progress: 12 + ((index * 29) % 80),
    hue: (index * 47) % 360,
  };
}
