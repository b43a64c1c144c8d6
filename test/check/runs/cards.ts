import { DEFAULT_RATE_CARD, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { RATE_CARD_IDS, type RateCard } from '../../../shared/credits/types.ts';
import { ageRemark } from '../commands/age.ts';
import type { PageResult, Report } from './report.ts';

/** The card that the extension has counted with: as it has said, as it was told, or nobody knows. */
export function cardOf({ landmarks }: PageResult, { rateCard: told, prices }: Report): RateCard | undefined {
  const said = landmarks === 'unknown' ? told : landmarks.card;
  if (prices?.pricedCard.id === said) return prices.pricedCard;
  const id = RATE_CARD_IDS.find((known) => known === said);
  return id && rateCard(id);
}

/** What is to be said about the age of a report's cards on its day. Where nobody knows the card, it is the one that is assumed. */
export function agesIn(report: Report): string[] {
  const cards = report.pages.map((page) => cardOf(page, report) ?? rateCard(DEFAULT_RATE_CARD));
  const remarks = cards.map((card) => {
    const { prices, startedAt } = report;
    return ageRemark(card === prices?.pricedCard ? prices.name : card.id, card.checked, Date.parse(startedAt));
  });
  return [...new Set(remarks)].filter(Boolean);
}
