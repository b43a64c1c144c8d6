import type { FeatureId } from '../types.ts';

/** A region of a page in which words mean something that they do not mean elsewhere ("Speed", "Runway", "Getty"). */
export type Place = 'translate' | 'avatar-shots' | 'engine' | 'models' | 'media' | 'apps' | 'agent';

export interface FeatureLabels {
  feature: FeatureId;
  /** Whole labels as `normalizeLabel` leaves them, separated by `|`. */
  labels: string;
  /** The only places in which these labels count; without it, everywhere. */
  places?: readonly Place[];
}

/** The names by which people call the features; proper names, the same in every language. */
export const FEATURE_NAMES: Readonly<Record<FeatureId, string>> = {
  'avatar-iii': 'Avatar III',
  'avatar-iv': 'Avatar IV',
  'avatar-v': 'Avatar V',
  'custom-motion': 'Custom Expressive Motion',
  'photo-to-video': 'Photo to Video',
  'avatar-shots': 'Avatar Shots',
  'video-translation-lip-sync': 'Video Translation',
  'audio-dubbing': 'Audio Dubbing',
  'video-agent': 'Video Agent',
  'video-agent-essential': 'Video Agent Essential mode',
  'ai-avatar-look': 'AI-generated looks',
  'stock-avatar-look': 'Stock avatar looks',
  'b-roll-sora-2': 'Sora 2',
  'b-roll-veo-3-1': 'Veo 3.1',
  'b-roll-other': 'B-roll',
  'stock-media': 'Stock media',
  'model-training': 'AI Model Training',
  'add-motion': 'Add Motion',
  upscale: 'Upscale Video',
  'hyperframes-render': 'HyperFrames render',
  'hyperframes-edit': 'HyperFrames import and Enhance',
  'video-podcast': 'Video Podcast',
  proofread: 'Proofread',
  'integration-generation': 'Integrations',
  'digital-twin': 'Digital Twin',
  'photo-avatar': 'Photo Avatar',
  'voice-clone': 'Voice clone',
  'video-agent-planning': 'Video Agent planning',
};

/**
 * What HeyGen's pages call the features: help pages, announcement, and labels seen in public code, in English and in
 * the localised forms that were seen. The avatar engines are numerals and have their own rule in `vocabulary.ts`.
 */
export const FEATURE_LABELS: readonly FeatureLabels[] = [
  { feature: 'avatar-iii', labels: 'avatar unlimited' },
  { feature: 'avatar-iii', labels: 'unlimited', places: ['engine'] },
  { feature: 'avatar-v', labels: 'presenter', places: ['avatar-shots'] },
  { feature: 'photo-to-video', labels: 'photo to video' },
  { feature: 'avatar-shots', labels: 'avatar shots|create new shots|cinematic avatar|cinematic shots' },
  { feature: 'avatar-shots', labels: 'cinematic|apply custom motion', places: ['avatar-shots'] },
  { feature: 'custom-motion', labels: 'custom expressive motion|custom motion prompt' },
  {
    feature: 'video-translation-lip-sync',
    labels:
      'video translation|video translate|lip-sync translation|lip sync translation|translate with lip sync|video translation with lip-sync|video translation (with lip-sync)',
  },
  { feature: 'video-translation-lip-sync', labels: 'speed|precision|lip sync|lip-sync', places: ['translate'] },
  {
    feature: 'audio-dubbing',
    labels: 'audio dubbing|audio only|dub audio only|audio translation|translate audio only|audio overlay translation',
  },
  { feature: 'video-agent', labels: 'video agent|video agent standard|video agent seedance|autopilot mode' },
  {
    feature: 'video-agent-essential',
    labels:
      'essential mode|video agent essential|video agent essential mode|continue with unlimited|switch to unlimited mode',
  },
  {
    feature: 'ai-avatar-look',
    labels:
      'design with ai|generate looks|generate look|ai-generated look|ai-generated looks|ai-generated avatar looks',
  },
  {
    feature: 'stock-avatar-look',
    labels: 'public avatars|stock avatars|stock digital twins|stock avatar looks|stock looks|公共数字人',
  },
  { feature: 'b-roll-other', labels: 'video generator|ai b-roll|b-roll generation|ai video generator' },
  {
    feature: 'stock-media',
    labels: 'stock media|stock images and videos|stock images|stock videos|stock footage|stock library',
  },
  { feature: 'stock-media', labels: 'media|getty|storyblocks|pexels|медиа|媒体', places: ['media'] },
  {
    feature: 'model-training',
    labels:
      'personal model|ai model training|train your personal model|improve likeness with a personal model|train your model',
  },
  { feature: 'add-motion', labels: 'add motion' },
  { feature: 'upscale', labels: 'upscale video|4k upscale' },
  { feature: 'upscale', labels: 'upscale', places: ['apps'] },
  { feature: 'video-podcast', labels: 'video podcast' },
  { feature: 'hyperframes-render', labels: 'hyperframes render' },
];
