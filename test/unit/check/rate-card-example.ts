/** A contract's prices, in order: tests break it in one place each. */
export const CONTRACT = {
  version: 1,
  card: 'credits-2026b',
  name: 'Contract of November',
  checked: '2026-11-20',
  sources: [{ id: 'contract', title: 'Order form 4711', url: 'https://example.com/4711', seen: '2026-11-20' }],
  rates: [
    { feature: 'avatar-iv', credits: 12, per: 'minute', when: { look: 'photo' } },
    { feature: 'avatar-iv', credits: 25, per: 'minute', when: { look: 'video' } },
    { feature: 'video-agent', credits: { min: 25, max: 30 }, per: 'minute', confidence: 'inferred', plans: ['pro'] },
  ],
  motion: { factor: 3, on: ['avatar-iv'] },
  included: ['audio-dubbing'],
  examples: [
    { action: { feature: 'avatar-iv', seconds: 55, variant: { look: 'video' } }, credits: 23 },
    { action: { feature: 'avatar-iv', seconds: 60 }, credits: { min: 12, max: 25 } },
    { action: [{ feature: 'audio-dubbing', seconds: 60 }], credits: 0 },
  ],
} as const;

type Path = ReadonlyArray<string | number>;

/** The contract with another value at one place; `undefined` leaves the place out. */
export function contractWith(at: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(CONTRACT);
  let around = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) around = around[key] as Record<string | number, unknown>;
  const last = at.at(-1) ?? '';
  if (value === undefined) delete around[last];
  else around[last] = value;
  return copy;
}
