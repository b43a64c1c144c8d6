import { describe, expect, it } from 'vitest';
import { alternativesModel } from '../../../entrypoints/heygen.content/advice.ts';
import type { PageReading } from '../../../entrypoints/heygen.content/reading/read-page.ts';
import { balanceOf, spendable } from '../../../shared/credits/balance.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import type { Action } from '../../../shared/credits/types.ts';

const scene: Action = {
  feature: 'avatar-iv',
  seconds: { min: 30, max: 60 },
  variant: { look: 'video' },
  motionPrompt: true,
};

describe('the list under an estimate', () => {
  it('begins with what the balance on the page pays for', () => {
    const listed = (credits: number) =>
      alternativesModel(
        estimate(scene, 'credits-2026b'),
        {
          reading: {} as PageReading,
          left: spendable(balanceOf(credits, 'page', 0), 0),
          messages: en,
          lowAt: 0,
          assumed: false,
        },
        { has: () => false, show: () => undefined },
      ).items.map(({ id, saving }) => `${id}: ${saving}`);
    expect(listed(31)).toEqual([
      'avatar-iii: would use 2–4 credits, saves 28–60',
      'no-motion-prompt: would use 16–31 credits, saves 16–31',
      'avatar-iv: would use 16–32 credits, saves 0–46',
    ]);
    expect(listed(32)?.map((line) => line.split(':')[0])).toEqual(['avatar-iii', 'avatar-iv', 'no-motion-prompt']);
  });
});
