import type { FeatureId, RateCardId, Variant } from '../types.ts';

/** Ways to do without a feature that are no feature of HeyGen's. */
export type WorkflowId =
  | 'own-footage'
  | 'own-photo'
  | 'existing-looks'
  | 'export-1080p'
  | 'render-locally'
  | 'plan-by-hand'
  | 'no-motion-prompt';

export interface AlternativeRule {
  instead: FeatureId;
  /** The feature to use, or a workflow that costs nothing. */
  use: FeatureId | WorkflowId;
  /** The choice within the feature; with `instead === use` the cheaper variant. */
  variant?: Variant;
  /** A workflow that still draws credits costs what this feature does. */
  costsLike?: FeatureId;
  cards: readonly RateCardId[];
  /** `published`: named by HeyGen itself. */
  confidence: 'published' | 'inferred';
  sources: readonly string[];
}

const PREMIUM = ['premium-2026'] as const;
const CREDITS = ['credits-2026a', 'credits-2026b'] as const;
const LATEST = ['credits-2026b'] as const;
const SINCE_2026 = [...PREMIUM, ...CREDITS] as const;
const ALL = ['generative-2025', ...SINCE_2026] as const;

/** Instead of one feature another, on these cards, says this source; inferred unless HeyGen itself names it. */
function rule(
  instead: FeatureId,
  use: AlternativeRule['use'],
  cards: readonly RateCardId[],
  source: string,
  more: Partial<Pick<AlternativeRule, 'variant' | 'costsLike' | 'confidence'>> = {},
): AlternativeRule {
  return { instead, use, cards, confidence: 'inferred', sources: [source], ...more };
}

/**
 * HeyGen names two replacements (the ones marked `published`); the others follow from what a card includes or from its
 * cheaper rates. What they cost and save is worked out from the card, never stated here.
 */
export const ALTERNATIVES: readonly AlternativeRule[] = [
  rule('avatar-iv', 'avatar-iii', PREMIUM, 'S-seed', { confidence: 'published' }),
  rule('video-agent', 'video-agent-essential', PREMIUM, 'S-seed', { confidence: 'published' }),
  rule('avatar-iv', 'avatar-iii', CREDITS, 'S-oct'),
  rule('avatar-iv', 'avatar-iv', LATEST, 'S-oct', { variant: { look: 'photo' } }),
  rule('avatar-iv', 'no-motion-prompt', SINCE_2026, 'S-fab'),
  rule('custom-motion', 'no-motion-prompt', SINCE_2026, 'S-fab'),
  rule('avatar-v', 'avatar-iii', PREMIUM, 'S-seed'),
  rule('avatar-v', 'avatar-iii', CREDITS, 'S-oct'),
  rule('avatar-v', 'avatar-iv', LATEST, 'S-oct'),
  rule('avatar-iii', 'avatar-iii', LATEST, 'S-oct', { variant: { look: 'video' } }),
  rule('avatar-iii', 'render-locally', CREDITS, 'S-hf'),
  rule('avatar-iii', 'own-footage', ALL, 'S-derived'),
  rule('photo-to-video', 'avatar-iii', PREMIUM, 'S-seed'),
  rule('photo-to-video', 'stock-media', SINCE_2026, 'S-seed'),
  rule('avatar-shots', 'avatar-shots', LATEST, 'S-film', { variant: { resolution: '720p' } }),
  rule('avatar-shots', 'stock-media', LATEST, 'S-plans'),
  rule('avatar-shots', 'avatar-iii', LATEST, 'S-oct'),
  rule('video-translation-lip-sync', 'audio-dubbing', PREMIUM, 'S-seed'),
  rule('video-translation-lip-sync', 'audio-dubbing', LATEST, 'S-ux'),
  rule('video-translation-lip-sync', 'video-translation-lip-sync', SINCE_2026, 'S-fab', { variant: { mode: 'speed' } }),
  rule('video-agent', 'video-agent', LATEST, 'S-vafaq', { variant: { mode: 'standard' } }),
  rule('video-agent', 'plan-by-hand', LATEST, 'S-ux', { costsLike: 'avatar-iii' }),
  rule('ai-avatar-look', 'stock-avatar-look', PREMIUM, 'S-seed'),
  rule('ai-avatar-look', 'own-photo', ALL, 'S-derived'),
  ...(['b-roll-sora-2', 'b-roll-veo-3-1', 'b-roll-other'] as const).flatMap((instead) => [
    rule(instead, 'stock-media', SINCE_2026, 'S-seed'),
    rule(instead, 'own-footage', ALL, 'S-derived'),
    rule(instead, 'render-locally', CREDITS, 'S-hf'),
  ]),
  rule('model-training', 'existing-looks', ALL, 'S-derived'),
  rule('add-motion', 'avatar-iii', ['generative-2025', 'premium-2026'], 'S-derived'),
  rule('upscale', 'export-1080p', ALL, 'S-derived'),
  rule('hyperframes-render', 'render-locally', CREDITS, 'S-hf'),
  rule('integration-generation', 'avatar-iii', PREMIUM, 'S-derived'),
];
