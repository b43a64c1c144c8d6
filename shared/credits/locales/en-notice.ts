import type { NoticeMessages } from './messages.ts';

export const enNotice: NoticeMessages = {
  rename: {
    mark: 'What are Generative Credits?',
    head: 'Generative Credits are now Premium Credits',
    text: 'HeyGen renamed them on {renamed}. On plans bought since {plain} they are just called credits.',
    off: 'Upfront’s options turn this mark off.',
    close: 'Close',
  },
  meter: {
    name: 'Upfront',
    exact: '{credits} left',
    stale: '{credits} left as of {time}',
    unknown: 'Balance unknown',
    free: 'Free plan: no credits',
    asOf: '{source}, {time}',
    mayHaveChanged: '{source}; may have changed since',
    howToKnow: 'Open HeyGen’s profile menu once, and it is read there.',
    page: 'This page: {credits}',
    pageFree: 'This page: no {noun}',
    pageVideo: 'This page: one free video',
    pageUnknown: 'This page: cost unknown',
    pageNothing: 'This page: no button that spends',
    resets: 'Credits renew on {day}.',
    move: 'Move with the mouse or the arrow keys',
    fold: 'Show less',
    unfold: 'Show more',
    close: 'Close the meter',
    notStored: 'This could not be stored. Reload this page, then try again.',
    closed: 'The meter is off. Upfront’s options switch it on again.',
  },
};
