import type { FeatureId } from '../types.ts';

/** Regions of pages in which words mean something that they do not mean elsewhere ("Speed", "Runway", "Getty"). */
export const PLACES = ['translate', 'avatar-shots', 'engine', 'models', 'media', 'apps'] as const;
export type Place = (typeof PLACES)[number];

/**
 * A feature, its whole labels as `normalizeLabel` leaves them, separated by `|`, and the only places in which they count;
 * without places, everywhere.
 */
export type FeatureLabels = readonly [feature: FeatureId, labels: string, places?: readonly Place[]];

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
  ['avatar-iii', 'avatar unlimited'],
  ['avatar-iii', 'unlimited', ['engine']],
  ['avatar-v', 'presenter', ['avatar-shots']],
  ['photo-to-video', 'photo to video|image to video'],
  ['avatar-shots', 'avatar shots|create new shots|cinematic avatar|cinematic shots'],
  ['avatar-shots', 'cinematic|apply custom motion', ['avatar-shots']],
  ['custom-motion', 'custom expressive motion|custom motion prompt|expressive motion'],
  [
    'video-translation-lip-sync',
    'video translation|video translate|lip-sync translation|lip sync translation|translate with lip sync|video translation with lip-sync|video translation (with lip-sync)',
  ],
  ['video-translation-lip-sync', 'speed|precision|lip sync|lip-sync', ['translate']],
  [
    'audio-dubbing',
    'audio dubbing|audio only|dub audio only|audio translation|translate audio only|audio overlay translation',
  ],
  ['video-agent', 'video agent|video agent standard|video agent seedance|autopilot mode|prompt to video'],
  [
    'video-agent-essential',
    'essential mode|video agent essential|video agent essential mode|continue with unlimited|switch to unlimited mode',
  ],
  [
    'ai-avatar-look',
    'design with ai|generate looks|generate look|new look|ai-generated look|ai-generated looks|ai-generated avatar looks',
  ],
  ['stock-avatar-look', 'public avatars|stock avatars|stock digital twins|stock avatar looks|stock looks|公共数字人'],
  ['b-roll-other', 'video generator|ai b-roll|b-roll generation|ai video generator'],
  ['stock-media', 'stock media|stock images and videos|stock images|stock videos|stock footage|stock library'],
  ['stock-media', 'media|getty|storyblocks|pexels|медиа|媒体', ['media']],
  [
    'model-training',
    'personal model|ai model training|train your personal model|improve likeness with a personal model|train your model|train model|photo avatar training',
  ],
  ['add-motion', 'add motion'],
  ['upscale', 'upscale video|4k upscale'],
  ['upscale', 'upscale', ['apps']],
  ['video-podcast', 'video podcast'],
  ['hyperframes-render', 'hyperframes render'],
];
