export interface Comment {
  id: string;
  author: string;
  initial: string;
  hue: number;
  when: string;
  text: string;
}

export const COMMENTS: readonly Comment[] = [
  {
    id: 'c1',
    author: 'Reviewer A',
    initial: 'A',
    hue: 268,
    when: '2 hours ago',
    text: 'Great, but can we use Avatar IV in scene 2?',
  },
  { id: 'c2', author: 'Reviewer B', initial: 'B', hue: 160, when: '1 hour ago', text: 'Avatar III' },
  {
    id: 'c3',
    author: 'Reviewer C',
    initial: 'C',
    hue: 24,
    when: '5 minutes ago',
    text: 'Make the B-roll with Sora 2, please. Or Veo 3.1.',
  },
  {
    id: 'c4',
    author: 'Reviewer A',
    initial: 'A',
    hue: 268,
    when: 'just now',
    text: 'Who pays the premium credits for this one?',
  },
];
