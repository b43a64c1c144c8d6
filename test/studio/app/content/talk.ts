/** What is said under a video, and in it. Whole comments are the name of a feature. */
export const TALK = [
  ['Mira', '2 hours ago', 'Great, but can we use Avatar IV in scene 2?'],
  ['Sora', '1 hour ago', 'Avatar III'],
  ['Tom', '40 minutes ago', 'Upscale Video'],
  ['Mira', '12 minutes ago', 'Video Translation'],
  ['Kling', '5 minutes ago', 'Stock media'],
  ['Tom', 'just now', 'Who pays the premium credits for this one?'],
] as const;

export const TRANSCRIPT = [
  ['0:00', 'Hello and welcome to the third part of our history of weaving.'],
  ['0:07', '...and that is how Kling made the first loom'],
  ['0:12', 'In the next part we compare Avatar IV with a real camera.'],
  ['0:19', 'Video Agent'],
  ['0:21', 'Avatar V'],
  ['0:24', 'Lip sync'],
  ['0:29', 'Veo 3.1'],
  ['0:33', 'Thank you for watching.'],
] as const;

export const SUMMARY = ['Avatar IV', 'Looms, from Kling to Runway', 'Video Agent', 'What a runway costs'] as const;
