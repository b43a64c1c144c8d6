import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import { ageInDays, parseRateCardFile, withRateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { wrongExamples } from '../../../shared/credits/worked-examples.ts';
import { CONTRACT, contractWith } from './rate-card-example.ts';
import { TODAY } from './run-command.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../shared/credits/rate-card.schema.json', import.meta.url), 'utf8'),
);
const fitsSchema = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const faultsOf = (value: unknown): string[] =>
  parseRateCardFile(value, TODAY).faults.map(({ at, message }) => `${at.join('.')} ${message}`);

/** Broken in one place each: where, with what, and what is said about it. The last says that a schema cannot see it. */
const BROKEN: ReadonlyArray<
  [at: Array<string | number>, value: unknown, said: RegExp, onlyOurs?: 'no schema sees it']
> = [
  [['version'], 2, /^version must be 1/],
  [['card'], 'premium-2031', /^card must be one of generative-2025/],
  [['name'], '', /^name must be a text/],
  [['name'], 'x'.repeat(201), /^name must be a text/],
  [['checked'], '20.11.2026', /^checked must be a day/],
  [['checked'], '2026-02-31', /^checked must be a day/, 'no schema sees it'],
  [['checked'], '2027-01-01', /^checked is a day that is still to come/, 'no schema sees it'],
  [['sources'], [], /^sources must name at least one source/],
  [['sources'], undefined, /^sources must name at least one source/],
  [['sources', 0, 'id'], 'no spaces', /^sources.0.id must be letters/],
  [['sources', 0, 'url'], 'javascript:alert(1)', /^sources.0.url must be an address/],
  [['sources', 0, 'seen'], 'last week', /^sources.0.seen must be a day/],
  [['rates', 0, 'feature'], 'avatar-x', /^rates.0.feature must be the id of a feature/],
  [['rates', 0, 'feature'], 'toString', /^rates.0.feature must be the id of a feature/],
  [['rates', 0, 'credits'], -1, /^rates.0.credits must be a number from 0 to 10000/],
  [['rates', 0, 'credits'], '20', /^rates.0.credits must be a number/],
  [['rates', 0, 'credits'], { min: 30, max: 20 }, /^rates.0.credits has a "min" above its "max"/, 'no schema sees it'],
  [['rates', 0, 'per'], 'hour', /^rates.0.per must be one of minute/],
  [['rates', 1, 'per'], 'video', /^rates.1.per must be the unit of the other prices/, 'no schema sees it'],
  [['rates', 1, 'when', 'look'], 'photo', /^rates.1 repeats an earlier price/, 'no schema sees it'],
  [['rates', 0, 'when', 'look'], 'drawing', /^rates.0.when.look must be one of photo, video/],
  [['rates', 0, 'when', 'size'], 'large', /^rates.0.when.size is no known field/],
  [['rates', 0, 'confidence'], 'sure', /^rates.0.confidence must be one of published, inferred/],
  [['rates', 0, 'sources'], ['elsewhere'], /^rates.0.sources.0 is no source of this file/, 'no schema sees it'],
  [['rates', 2, 'plans'], ['gold'], /^rates.2.plans.0 must be one of free/],
  [['rates', 0, 'onlyWhen'], false, /^rates.0.onlyWhen must be true/],
  [['rates'], 'none', /^rates must be a list/],
  [['motion', 'factor'], 'twice', /^motion.factor must be a whole number/],
  [['motion', 'factor'], 1.5, /^motion.factor must be a whole number/],
  [['included'], ['everything'], /^included.0 must be the id of a feature/],
  [['examples', 0, 'action', 'seconds'], -5, /^examples.0.action.seconds must be a number/],
  [['examples', 0, 'action', 'count'], 1.5, /^examples.0.action.count must be a whole number/],
  [['examples', 0, 'action', 'motionPrompt'], 'yes', /^examples.0.action.motionPrompt must be true or false/],
  [['price'], 3, /^price is no known field/],
];

describe('a file with prices', () => {
  it('is read, and its prices take the place of the card’s, feature by feature', () => {
    const { file, faults } = parseRateCardFile(CONTRACT, TODAY);
    expect(faults).toEqual([]);
    if (!file) throw new Error('not read');
    const before = rateCard('credits-2026b');
    const prices = withRateCardFile(before, file);
    const cost = (action: Parameters<typeof estimate>[0]) => creditsOf(estimate(action, 'credits-2026b', { prices }));
    expect(cost({ feature: 'avatar-iv', seconds: 60, variant: { look: 'photo' } })).toEqual({ min: 12, max: 12 });
    // After rounding: 25 a minute for 10 seconds are 5 credits.
    expect(cost({ feature: 'avatar-iv', seconds: 10, variant: { look: 'video' }, motionPrompt: true })).toEqual({
      min: 15,
      max: 15,
    });
    expect(cost({ feature: 'audio-dubbing', seconds: 60 })).toEqual({ min: 0, max: 0 });
    // What the file does not name stays.
    expect(cost({ feature: 'avatar-v', seconds: 60 })).toEqual({ min: 48, max: 48 });
    expect(creditsOf(estimate({ feature: 'avatar-iv', seconds: 60 }, 'credits-2026b'))).toEqual({ min: 16, max: 31 });
  });

  it.each(BROKEN)('with %j = %j is refused, and the place is named', (at, value, said, onlyOurs) => {
    const broken = contractWith(at, value);
    expect(
      faultsOf(broken).some((fault) => said.test(fault)),
      faultsOf(broken).join('\n'),
    ).toBe(true);
    expect(fitsSchema(broken)).toBe(onlyOurs !== undefined);
  });

  it.each([[null], [[]], ['a text'], [42], [{}]])('that is %j is refused by us and by the schema', (value) => {
    expect(faultsOf(value)).not.toEqual([]);
    expect(fitsSchema(value)).toBe(false);
  });

  it('that changes nothing is refused', () => {
    expect(faultsOf({ ...CONTRACT, rates: [], included: [], motion: undefined })).toContainEqual(
      expect.stringMatching(/changes nothing/),
    );
  });

  it('fits the published schema, which knows every feature', () => {
    expect(fitsSchema(CONTRACT), JSON.stringify(fitsSchema.errors)).toBe(true);
    expect(schema.$defs.feature.enum).toEqual(Object.keys(FEATURE_NAMES));
  });

  it('has worked examples that its prices must give', () => {
    const { file } = parseRateCardFile(contractWith(['examples', 0, 'credits'], 24), TODAY);
    if (!file) throw new Error('not read');
    expect(wrongExamples(file)).toEqual([{ index: 0, credits: { min: 23, max: 23 } }]);
  });

  it('has an age in whole days', () => {
    expect(ageInDays('2026-11-20', TODAY)).toBe(7);
    expect(ageInDays('2026-11-28', TODAY)).toBe(0);
  });
});
