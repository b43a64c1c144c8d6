import type { HelpMessages } from './messages.ts';

export const enHelp: HelpMessages = {
  point: {
    spends: 'Point at the button that spends credits.',
    length: 'Point at the length of the video.',
    balance: 'Point at your balance.',
    'not-a-feature': 'Point at the name that is no feature.',
  },
  keys: 'Or reach it with Tab and press Enter. Esc ends this.',
  noLength: 'There is no length in “{text}”. A text such as 0:45 or 1m 20s is wanted.',
  noBalance: 'There is no single whole number in “{text}”.',
  noBadge: 'Upfront has marked nothing in “{text}”.',
  notButton: '“{text}” cannot be pressed. Point at a button.',
  pays: 'What does “{text}” pay for?',
  icon: 'this button',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Remembered for this page.',
  notSaved: 'This could not be stored. Reload this page, then try again.',
};
