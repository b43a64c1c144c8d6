import { describe, expect, test } from 'vitest';
import { capText, priceOn, priceText, variantText } from '../../../entrypoints/options/prices.ts';
import { RATE_CARDS, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { SOURCES } from '../../../shared/credits/catalog/sources.ts';

const on = (card: Parameters<typeof rateCard>[0], feature: Parameters<typeof priceOn>[1]) =>
  priceOn(rateCard(card), feature);

describe('a price in the tables', () => {
  test('is a figure, a span, or said to be unknown, with its unit', () => {
    expect(priceText(20, 'minute')).toBe('20 per minute');
    expect(priceText('unknown', 'clip')).toBe('No published rate');
    expect(on('credits-2026b', 'avatar-iv')).toEqual({ kind: 'premium', text: '16–31/min' });
    expect(on('premium-2026', 'b-roll-sora-2')).toEqual({ kind: 'premium', text: 'Price unknown' });
  });

  test('tells what is included, up to which cap, and what a card does not list', () => {
    expect(on('premium-2026', 'avatar-iii')).toEqual({ kind: 'included', text: 'Included' });
    expect(on('generative-2025', 'avatar-iv')).toEqual({ kind: 'premium', text: 'First included, then 30/min' });
    expect(on('generative-2025', 'avatar-v').kind).toBe('absent');
    expect(capText(rateCard('generative-2025'), 'avatar-iv')).toBe('each month: Creator 600 sec, Team 600 sec');
    expect(capText(rateCard('generative-2025'), 'photo-avatar')).toBe('in all: Free 3, Creator 10, Team unlimited');
  });

  test('that holds for one choice alone names it', () => {
    expect(on('credits-2026b', 'photo-to-video').text).toBe('10/video (Kling, Runway, Hailuo or Seedance)');
    expect(on('credits-2026a', 'video-agent').text).toBe('20/min (Standard)');
  });

  test('has words for every choice, and a source for every id', () => {
    const rates = RATE_CARDS.flatMap((card) => card.rates);
    for (const rate of rates) expect(variantText(rate)).not.toContain('undefined');
    const known = new Set(SOURCES.map(({ id }) => id));
    expect(rates.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([]);
  });
});
