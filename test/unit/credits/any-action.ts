import fc from 'fast-check';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { RATE_CARDS } from '../../../shared/credits/catalog/rate-cards.ts';
import type { Action, FeatureId } from '../../../shared/credits/types.ts';

/** Any action that a page can hold, with known numbers or without. */
export const anyAction = fc.record(
  {
    feature: fc.constantFrom(...(Object.keys(FEATURE_NAMES) as FeatureId[])),
    seconds: fc.oneof(
      fc.double({ min: 0.1, max: 900, noNaN: true }),
      fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(200)).map(([min, more]) => ({ min, max: min + more })),
    ),
    count: fc.integer({ min: 1, max: 5 }),
    languages: fc.integer({ min: 1, max: 4 }),
    motionPrompt: fc.boolean(),
    variant: fc.record(
      {
        look: fc.constantFrom('photo', 'video'),
        mode: fc.constantFrom('speed', 'precision', 'standard', 'seedance'),
        resolution: fc.constantFrom('720p', '1080p'),
        engine: fc.constantFrom('third-party'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['feature'] },
) as fc.Arbitrary<Action>;
export const anyCard = fc.constantFrom(...RATE_CARDS.map(({ id }) => id));
