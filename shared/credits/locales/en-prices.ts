import type { PriceMessages } from './messages.ts';

export const enPrices: PriceMessages = {
  from: 'Prices of “{name}”, last compared with their sources on {date}.',
  old: {
    one: 'That was {n} day ago: look whether they still hold.',
    other: 'That was {n} days ago: look whether they still hold.',
  },
};
