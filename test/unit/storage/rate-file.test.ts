import { afterEach, describe, expect, it, vi } from 'vitest';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import type { RateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { CONTRACT, contractWith } from '../check/rate-card-example.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { applyRateFile, idOfFile, parseRateFile, publishedCard } = await import(
  '../../../entrypoints/storage/rate-file.ts'
);

const read = (file: unknown): RateCardFile => {
  const { file: found, faults } = parseRateFile({ version: 1, file });
  if (!found) throw new Error(JSON.stringify(faults));
  return found;
};
const minuteOfIv = (card: 'credits-2026b' | 'premium-2026') =>
  estimate({ feature: 'avatar-iv', seconds: 60, variant: { look: 'video' } }, card);

afterEach(() => applyRateFile(undefined));

describe('a stored file with prices', () => {
  it('is nothing where nothing is stored, and has faults where it is malformed', () => {
    expect(parseRateFile(undefined)).toEqual({ faults: [] });
    expect(parseRateFile(null)).toEqual({ faults: [] });
    expect(parseRateFile('text').faults[0]?.at).toEqual([]);
    expect(parseRateFile({ version: 1, file: contractWith(['name'], 7) }).faults[0]?.at).toEqual(['name']);
  });

  it('is in order however the clock stands: its days were looked at when it was taken', () => {
    vi.useFakeTimers({ now: Date.parse('2001-01-01') });
    expect(read(CONTRACT).name).toBe('Contract of November');
    vi.useRealTimers();
  });

  it('holds wherever a card is asked for, and leaves nothing when it is gone', () => {
    const before = rateCard('credits-2026b');
    const ours = minuteOfIv('credits-2026b');
    applyRateFile(read(CONTRACT));
    expect(minuteOfIv('credits-2026b')).toMatchObject({ credits: 25 });
    expect(publishedCard('credits-2026b')).toBe(before);
    applyRateFile(read(contractWith(['card'], 'premium-2026')));
    expect(minuteOfIv('credits-2026b')).toEqual(ours);
    expect(minuteOfIv('premium-2026')).toMatchObject({ credits: 25 });
    applyRateFile(undefined);
    expect(rateCard('credits-2026b')).toBe(before);
    expect(publishedCard('premium-2026')).toBe(rateCard('premium-2026'));
  });

  it('has sources of its own, whatever they are called', () => {
    const sources = [{ ...CONTRACT.sources[0], id: 'S-seed' }];
    applyRateFile(read(contractWith(['sources'], sources)));
    const [rate] = rateCard('credits-2026b').rates.filter(({ feature }) => feature === 'avatar-iv');
    expect(rate?.sources).toEqual([idOfFile('S-seed')]);
  });
});
