import { describe, expect, it } from 'vitest';
import { spendable } from '../../../shared/credits/balance.ts';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { describeEstimate, describeShortage, formatCredits, plural } from '../../../shared/credits/wording.ts';
import { ENGLISH, OTHERS } from './languages.ts';

/** Spaces of any kind, as one reads them. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

const messagesOf = (tag: string) => (OTHERS[tag] ?? ENGLISH).messages;

describe('amounts of credits', () => {
  it.each([
    ['en', 1, '1 premium credit'],
    ['de', 1, '1 Premium-Credit'],
    ['de', 1250, '1.250 Premium-Credits'],
    ['es', 1, '1 crédito premium'],
    ['es', 1_000_000, '1.000.000 de créditos premium'],
    ['fr', 0, '0 crédit premium'],
    ['fr', 2, '2 crédits premium'],
    ['fr', 2_000_000, '2 000 000 de crédits premium'],
    ['pt-BR', 0, '0 crédito premium'],
    ['pt-BR', { min: 14, max: 16 }, '14–16 créditos premium'],
    ['ja', 50, '50プレミアムクレジット'],
    ['zh-CN', 50, '50 个高级积分'],
    ['ru', 1, '1 премиум-кредит'],
    ['ru', 21, '21 премиум-кредит'],
    ['ru', 22, '22 премиум-кредита'],
    ['ru', 11, '11 премиум-кредитов'],
    ['ru', 25, '25 премиум-кредитов'],
    ['ru', 1.5, '1,5 премиум-кредита'],
    ['ru', { min: 14, max: 16 }, '14–16 премиум-кредитов'],
    ['ru', { min: 5, max: 22 }, '5–22 премиум-кредита'],
  ] as const)('in %s, %j: %s', (tag, credits, text) => {
    expect(plain(formatCredits(credits, 'premium', messagesOf(tag)))).toBe(text.replaceAll(' – ', '–'));
  });
});

describe('a shortage of one, of a few and of many', () => {
  // With 10 left, what costs more is short by the rest.
  const shortage = (tag: string, missing: number): string => {
    const value = withNativeCost(estimate({ feature: 'avatar-iv', seconds: 60 }, 'premium-2026'), 10 + missing);
    const left = spendable({ pools: [{ kind: 'plan', unit: 'credits', amount: 10 }], source: 'page', readAt: 0 }, 0);
    return plain(describeShortage(value, left, messagesOf(tag)));
  };

  it.each([
    ['de', 1, 'Nicht genug: Es fehlt 1 Premium-Credit.'],
    ['de', 2, 'Nicht genug: Es fehlen 2 Premium-Credits.'],
    ['es', 1, 'No es suficiente: falta 1 crédito premium.'],
    ['es', 12, 'No es suficiente: faltan 12 créditos premium.'],
    ['fr', 12, 'Solde insuffisant : il manque 12 crédits premium.'],
    ['pt-BR', 1, 'Não é suficiente: falta 1 crédito premium.'],
    ['pt-BR', 12, 'Não é suficiente: faltam 12 créditos premium.'],
    ['ru', 1, 'Не хватит: нужен ещё 1 премиум-кредит.'],
    ['ru', 3, 'Не хватит: нужно ещё 3 премиум-кредита.'],
    ['ru', 31, 'Не хватит: нужен ещё 31 премиум-кредит.'],
    ['ru', 12, 'Не хватит: нужно ещё 12 премиум-кредитов.'],
    ['ja', 12, '不足しています：あと12プレミアムクレジット必要です。'],
    ['zh-CN', 12, '余额不足：还差 12 个高级积分。'],
  ])('in %s, of %i: %s', (tag, missing, text) => {
    expect(shortage(tag, missing)).toBe(text);
  });
});

describe('the sentence about an estimate', () => {
  const value = estimate({ feature: 'avatar-iv', seconds: 150 }, 'premium-2026');
  const left = spendable({ pools: [{ kind: 'plan', unit: 'credits', amount: 1200 }], source: 'page', readAt: 0 }, 0);

  it.each([
    ['de', 'Das verbraucht 50 Premium-Credits (1.200 übrig).'],
    ['es', 'Esto usará 50 créditos premium (saldo: 1200).'],
    ['fr', 'Cela utilisera 50 crédits premium (solde : 1 200).'],
    ['pt-BR', 'Isto vai usar 50 créditos premium (saldo: 1.200).'],
    ['ja', '50プレミアムクレジットを消費します（残り1,200）。'],
    ['ru', 'Это будет стоить 50 премиум-кредитов (остаток: 1 200).'],
    ['zh-CN', '此操作将消耗 50 个高级积分（剩余 1,200）。'],
  ])('in %s: %s', (tag, text) => {
    expect(plain(describeEstimate(value, left, messagesOf(tag)))).toBe(text);
  });
});

describe('what is left', () => {
  it.each([
    ['de', 1, 'Noch 1 Credit'],
    ['es', 1, 'Te queda 1 crédito'],
    ['es', 200, 'Te quedan 200 créditos'],
    ['pt-BR', 200, 'Restam 200 créditos'],
    ['ru', 1, 'Остался 1 кредит'],
    ['ru', 200, 'Осталось 200 кредитов'],
  ])('in %s, of %i: %s', (tag, credits, text) => {
    const { messages, pages } = OTHERS[tag] ?? ENGLISH;
    const words = { credits: formatCredits(credits, 'plain', messages) };
    expect(plural(pages.left, credits, messages, words)).toBe(text);
  });
});

it('every card has a noun in every language', () => {
  for (const { messages } of Object.values(OTHERS)) expect(messages.noun[rateCard('premium-2026').noun]).toBeTruthy();
});
