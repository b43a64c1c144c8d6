/* A partner's project that uses all of the package's types; compiled against the installed package by package.test.ts. */

import { createUpfront, type Estimate, register, urlBalanceProvider } from 'upfront-credits';
import { type Balance, fixedBalanceProvider, mockBalanceProvider } from 'upfront-credits/api';
import { describeEstimate, en, estimate, RATE_CARDS, type RateCard, SOURCES } from 'upfront-credits/credits';
import type { UpfrontCreditsElement } from 'upfront-credits/element';
import english from 'upfront-credits/locales/en';
import 'upfront-credits/reserve.css';
import 'upfront-credits/single.js';

const upfront = createUpfront({ rateCard: 'premium-2026', theme: 'dark' });
upfront.credits.registerBalanceProvider(urlBalanceProvider('/balance', { refreshEvery: 0 }));
upfront.credits.registerBalanceProvider(fixedBalanceProvider(200));
upfront.credits.registerBalanceProvider(mockBalanceProvider([{ fault: 'offline' }]));
upfront.credits.registerBalanceProvider({
  provideBalance: async ({ signal }) => (await fetch('/mine', { signal })).json(),
});
const said: Estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: { min: 14, max: 16 } });
const ended: string[] = [said.sentence];
upfront.credits.onDidChangeBalance((balance: Balance) => ended.push(balance.text))[Symbol.dispose]();
// @ts-expect-error No such feature, and no such card.
createUpfront({ rateCard: 'premium-2025' });
// @ts-expect-error Nothing takes a key.
createUpfront({ apiKey: 'x' });

register();
const element: UpfrontCreditsElement = document.createElement('upfront-credits');
element.balance = { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] };
element.upfront = upfront;
element.addEventListener('upfront-estimate', ({ detail }) => ended.push(detail.sentence));
document.addEventListener('upfront-select', ({ detail }) => ended.push(detail.text));
// @ts-expect-error No such view.
element.view = 'pie';

const cards: readonly RateCard[] = RATE_CARDS;
export const bare: string = describeEstimate(
  estimate([{ feature: 'avatar-iv', seconds: 55 }], cards[0]?.id ?? 'premium-2026'),
  { kind: 'unknown' },
  english.messages,
);
export const locales: readonly string[] = [en.locale, english.messages.locale];
export const sources: readonly string[] = SOURCES.map(({ id }) => id);
