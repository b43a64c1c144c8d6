const SCRIPTS = [
  'Welcome back, everyone. In this lesson we look at how our team plans a product video from the first idea to the final cut. ' +
    'With Avatar IV we filmed the whole course in one afternoon, and nobody had to book a studio.',
  'Avatar IV\nThe avatar vendor we chose after a long search made the second draft easier. Veo lo que dices y no lo creo.',
  'Our social media launch plan has three parts. Part one is the teaser, part two is the walkthrough, and part three is the reply to your questions.',
  'Thanks for watching! Sora and Kling will answer your comments below. See you on the runway next week.',
  'Speed matters, and so does precision: the press line now checks every Video Translation before it leaves the building.',
] as const;

/** What scene number `index` says. */
export function scriptAt(index: number): string {
  return SCRIPTS[index % SCRIPTS.length] ?? '';
}
