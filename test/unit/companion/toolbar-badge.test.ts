import { describe, expect, test, vi } from 'vitest';
import { balanceOf } from '../../../shared/credits/balance.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { toolbarBadge } = await import('../../../entrypoints/companion/toolbar-badge.ts');
const { DEFAULT_SETTINGS } = await import('../../../entrypoints/storage/settings.ts');
const { TOOLBAR_WORDS } = await import('../../../entrypoints/texts/toolbar-words.ts');

const NOW = Date.UTC(2026, 10, 22, 14, 2);
const MINUTE = 60_000;
type Shown = { minutes?: number; source?: 'page' | 'user' } & Partial<typeof DEFAULT_SETTINGS>;
const badge = (credits: number | undefined, { minutes = 0, source = 'page', ...settings }: Shown = {}) =>
  toolbarBadge(
    credits === undefined ? undefined : balanceOf(credits, source, NOW - minutes * MINUTE),
    { ...DEFAULT_SETTINGS, ...settings },
    NOW,
    TOOLBAR_WORDS.en,
  );

describe('the toolbar’s button', () => {
  test.each([
    ['what was just read', badge(200), '200'],
    ['a large balance', badge(1250), '1.2k'],
    ['what may have changed', badge(200, { minutes: 6 }), '~200'],
    ['what the user has entered, as what no page has shown', badge(200, { source: 'user' }), '~200'],
    ['the same, and little of it', badge(42, { source: 'user', lowAt: 50 }), '42!'],
    ['the same, large', badge(12_500, { minutes: 6 }), '~12k'],
    ['what is larger than there is room for, only that it may have changed', badge(250_000, { minutes: 6 }), '~'],
    ['less than the user’s threshold', badge(42, { lowAt: 50 }), '42!'],
    ['nothing left', badge(0), '0!'],
    ['nothing, where nothing is known', badge(undefined), ''],
    ['nothing, where Upfront is off', badge(200, { enabled: false }), ''],
    ['nothing, where the user wants none', badge(200, { toolbar: false }), ''],
  ])('shows %s', (_, { text }, expected) => {
    expect(text).toBe(expected);
    expect([...text].length).toBeLessThanOrEqual(4);
  });

  test('says the whole sentence with its time when it is pointed at', () => {
    expect(badge(200).title).toMatch(/^Upfront: 200 credits left, read from HeyGen’s page, as of \d\d:\d\d$/);
    expect(badge(200, { minutes: 6 }).title).toMatch(/as of \d\d:\d\d \(may have changed since\)$/);
    expect(badge(200, { rateCard: 'premium-2026', toolbar: false }).title).toContain('200 premium credits left');
    expect(badge(undefined).title).toBe('Upfront: balance unknown');
    expect(badge(200, { enabled: false }).title).toBe('Upfront is switched off');
  });

  test('has a colour for each state, and words that can be read on it', () => {
    const states = [badge(200), badge(0), badge(200, { minutes: 6 })];
    expect(new Set(states.map(({ color }) => color)).size).toBe(3);
    for (const { color, textColor } of states) expect(contrast(color, textColor)).toBeGreaterThan(7);
  });
});

/** By WCAG, of two colours as "#rrggbb". */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const [high = 0, low = 1] = [light(one), light(other)].sort((a, b) => b - a);
  return high / low;
}
