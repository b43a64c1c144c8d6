import { ageInDays, OLD_AFTER_DAYS } from '../../../shared/credits/rate-card-file.ts';

/** For programs: a card's age in whole days, and whether that is too old. */
export function ageOf(checked: string, now: number): { ageInDays: number; isOld: boolean } {
  const days = ageInDays(checked, now);
  return { ageInDays: days, isOld: days > OLD_AFTER_DAYS };
}

/** What is to be said about an old card; empty for one that is not. */
export function ageRemark(name: string, checked: string, now: number): string {
  const { ageInDays: days, isOld } = ageOf(checked, now);
  if (!isOld) return '';
  return `${name} was last compared with its sources ${days} days ago: look whether its prices still hold.`;
}
