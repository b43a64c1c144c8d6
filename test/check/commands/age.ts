import { ageInDays, OLD_AFTER_DAYS } from '../../../shared/credits/rate-card-file.ts';

/** What is to be said about an old card; empty for one that is not. */
export function ageRemark(name: string, checked: string, now: number): string {
  const days = ageInDays(checked, now);
  if (days <= OLD_AFTER_DAYS) return '';
  return `${name} was last compared with its sources ${days} days ago: look whether its prices still hold.`;
}
