/** Which of the first steps and of what is new were shown, so that each is shown once: its place in the extension's storage. */
export const SEEN = 'seen';
