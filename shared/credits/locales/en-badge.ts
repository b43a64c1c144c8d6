import type { BadgeMessages } from './messages.ts';

/** What badges say: all that the overlay needs while a page has no estimate. */
export const enBadge: BadgeMessages = {
  locale: 'en',
  dir: 'ltr',
  perShort: { minute: '{n}/min', clip: '{n}/clip', video: '{n}/video', look: '{n}/look' },
  rateUnknown: 'no published rate',
  premium: 'Premium',
  included: 'Included',
};
