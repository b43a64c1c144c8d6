/** Looks that were generated before, by the prompts that the user wrote for them. */
export interface Generation {
  prompt: string;
  looks: readonly string[];
}

export const GENERATIONS: readonly Generation[] = [
  {
    prompt: 'Navy suit, standing in a bright office, shot like a Sora 2 film',
    looks: ['Navy suit', 'Avatar IV', 'Sora 2', 'Personal model'],
  },
  { prompt: 'Runway', looks: ['Runway', 'AI-generated look', 'Design with AI', 'Seedance'] },
  { prompt: 'Train your personal model', looks: ['Conductor', 'Kling', 'Generate look', 'Cinematic'] },
  { prompt: 'Avatar V, but on a beach at golden hour', looks: ['Golden hour', 'Avatar V', 'Add Motion', 'Veo 3.1'] },
];

/** Photos from which a personal model learns: their file names. */
export const TRAINING_PHOTOS = [
  'avatar_iv_1.jpg',
  'Kling.png',
  'Seedance',
  'office.heic',
  'Avatar V',
  'kit-laughing.jpg',
  'Veo 3.1.heic',
  'garden.jpg',
  'Stock media',
  'profile-left.jpg',
  'Design with AI',
  'train.jpg',
] as const;
