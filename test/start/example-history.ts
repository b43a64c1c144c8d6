import type { FeatureId } from '../../shared/credits/types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What Upfront has stored after seven weeks on a plan with 600 credits a month: readings, and what was paid for. */
export function exampleHistory(now: number) {
  const readings: Array<[number, number, string]> = [];
  const charges: Array<[number, number, FeatureId[]]> = [];
  let left = 412;
  // In the morning: what is done within hours of it is done on the same day, whenever the example is looked at.
  const start = new Date(now).setHours(10, 0, 0, 0) - 49 * DAY;
  const spends: Array<[FeatureId[], number]> = [
    [['avatar-iv'], 8],
    [['video-agent'], 34],
    [['avatar-iv'], 16],
    [['video-translation-lip-sync'], 20],
    [[], 5],
    [['avatar-v'], 12],
    [['avatar-iv'], 5],
    [['ai-avatar-look'], 2],
    [['avatar-iv', 'avatar-v'], 21],
    [['avatar-shots'], 15],
  ];
  readings.push([start, left, 'page']);
  for (let day = 1; day < 49; day++) {
    const at = start + day * DAY + (day % 5) * HOUR;
    if (day === 11 || day === 41) {
      left += 600;
      readings.push([at - 3 * HOUR, left, 'page']);
    }
    // Nobody works every day, and some days more than others.
    if (day % 7 === 2 || day % 7 === 3) continue;
    for (let render = 0; render < 1 + (day % 3); render++) {
      const [features, credits] = spends[(day * 3 + render) % spends.length] ?? [[], 0];
      if (credits > left) continue;
      left -= credits;
      const seen = at + render * HOUR;
      readings.push([seen, left, render % 2 ? 'cost-line' : 'page']);
      if (features.length > 0) charges.push([seen, credits, features]);
    }
  }
  return {
    history: { version: 1, readings, charges, waiting: [] },
    balance: { version: 1, credits: left, source: 'page', readAt: now - 60_000 },
  };
}

/** Twenty comparisons, of which the last says one credit too much. */
export function exampleAccuracy(now: number) {
  const comparisons = Array.from({ length: 20 }, (_, index) => [now - (20 - index) * DAY, ['avatar-iv'], 6, 6, 6]);
  comparisons[19] = [now - HOUR, ['video-translation-lip-sync'], 11, 11, 10];
  return { accuracy: { version: 1, comparisons, uncertain: [] } };
}
