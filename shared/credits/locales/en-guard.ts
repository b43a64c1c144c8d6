import type { GuardMessages } from './messages.ts';

export const enGuard: GuardMessages = {
  askAbove: 'You want to be asked above {limit}.',
  askDay: 'You want to be asked above {limit} a day.',
  askToday: 'You want to be asked above {limit} a day. Seen so far today: {spent}.',
  askInstead: 'Instead',
  goOnOnce: 'Go on this once',
  goOnVideo: 'Always for this video',
  goOnHere: 'Always on this page',
  cancel: 'Cancel',
  pressAgain: 'Press it again to go on.',
  showMe: 'Show me',
  showMeThis: 'Show me: {text}',
  shownHere: 'Here: {text}.',
  shownInside: 'Open this: {text}.',
  shownBehind: 'Close this dialog first: {text}.',
};
