/**
 * What HeyGen has called its credits, and since when: days, ISO. "Generative Credits" became "Premium Credits" (S-seed), and on
 * the credit-based plans they are just "credits" (S-usage).
 */
export const CALLED_PREMIUM_SINCE = '2026-01-06';
export const CALLED_CREDITS_SINCE = '2026-05-15';
