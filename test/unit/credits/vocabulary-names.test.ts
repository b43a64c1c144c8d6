import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../shared/credits/types.ts';
import { findFeature, PLACES, type Place } from '../../../shared/credits/vocabulary.ts';
import { facts } from './facts.ts';

// Every name of a feature that the facts know, and whether it is a label. A name that is none has its reason here.

/** The names that are labels, by feature; with a place, only there. */
const LABELS: ReadonlyArray<[feature: FeatureId, names: readonly string[], place?: Place]> = [
  ['avatar-iii', ['Avatar III', 'Avatar 3', 'Avatar Unlimited', 'Avatar III Applies lip sync. Unlimited usage.']],
  ['avatar-iii', ['Unlimited'], 'engine'],
  ['avatar-iv', ['Avatar IV', 'AvatarIV', 'Avatar 4', 'Avatar IV Premium', 'Avatar IV (Premium)']],
  ['avatar-iv', ['アバター IV (プレミアム)']],
  ['avatar-v', ['Avatar V', 'Avatar 5', 'Avatar V (Premium)']],
  ['avatar-v', ['Presenter'], 'avatar-shots'],
  ['custom-motion', ['Custom Expressive Motion', 'custom motion prompt', 'Expressive Motion']],
  ['photo-to-video', ['Photo to Video', 'image to video']],
  ['avatar-shots', ['Avatar Shots', 'Cinematic Avatar', 'cinematic shots']],
  ['avatar-shots', ['Cinematic'], 'avatar-shots'],
  [
    'video-translation-lip-sync',
    [
      'Video Translation',
      'Video Translation (with lip-sync)',
      'Video Translate',
      'lip-sync translation',
      'Translate with lip sync',
    ],
  ],
  ['video-translation-lip-sync', ['Speed', 'Precision', 'Lip sync'], 'translate'],
  [
    'audio-dubbing',
    [
      'Audio Dubbing',
      'Audio Only',
      'Dub audio only',
      'Audio translation',
      'Translate audio only',
      'audio overlay translation',
    ],
  ],
  ['video-agent', ['Video Agent', 'Video Agent Standard', 'Video Agent Seedance', 'Autopilot Mode', 'prompt to video']],
  [
    'video-agent-essential',
    [
      'Essential mode',
      'Video Agent Essential',
      'Video Agent Essential mode',
      'Continue with Unlimited',
      'Switch to unlimited mode',
    ],
  ],
  ['ai-avatar-look', ['AI-generated avatar looks', 'AI-generated look', 'Design with AI', 'New look']],
  ['ai-avatar-look', ['Generate Looks', 'Generate look']],
  ['stock-avatar-look', ['Stock avatar looks', 'stock avatars', 'public avatars', 'Stock Digital Twins']],
  ['b-roll-sora-2', ['Sora 2', 'Sora v2']],
  ['b-roll-veo-3-1', ['Veo 3.1', 'VEO 3.1', 'Veo 3']],
  ['b-roll-other', ['B-roll generation', 'AI B-roll', 'Video Generator', 'AI Video Generator']],
  // The engines of other makers, wherever one is chosen: Photo to Video and the B-roll generator have the same ones.
  ['b-roll-other', ['Kling', 'Runway', 'Hailuo', 'Seedance'], 'engine'],
  ['b-roll-other', ['Kling', 'Runway', 'Hailuo', 'Seedance'], 'models'],
  ['stock-media', ['Stock media', 'Stock images and videos', 'stock library', 'stock footage']],
  ['stock-media', ['Media', 'Getty', 'Storyblocks', 'Pexels'], 'media'],
  ['model-training', ['AI Model Training', 'Personal Model', 'Train your personal model', 'Train your model']],
  ['model-training', ['train model', 'photo avatar training']],
  ['add-motion', ['Add Motion']],
  ['upscale', ['Upscale Video', '4K upscale']],
  ['upscale', ['Upscale'], 'apps'],
  ['video-podcast', ['Video Podcast']],
  ['hyperframes-render', ['HyperFrames render']],
];

/** The names that are none, in no place, by the reason. */
const NO_LABELS: Readonly<Record<string, readonly string[]>> = {
  'a code name, which no page shows': ['heygen3', 'heygen4', 'heygen5', 'avatar_iii', 'avatar_iv', 'avatar_v'],
  'the words of the API for Speed and Precision': ['fast mode', 'quality mode'],
  'a description, where the pages have a name': [
    'standard avatar engine',
    'Seedance 2 shots',
    'pre-made avatars',
    'third-party models',
    'Getty stock',
    'motion for photo avatar',
  ],
  'too general: a word of any page': [
    'Translate',
    'Agent',
    'Looks',
    'podcast',
    'Enhance',
    'plan',
    'storyboard',
    'Make',
  ],
  'said of every render on a server': ['cloud render'],
  'a field of every prompted engine, also of those whose price it does not double; it counts once it is filled in': [
    'motion prompt',
    'gesture prompt',
  ],
  'the looks that one has, not the making of one': ['Photo Avatar looks'],
  'planning, which costs nothing, though only one rate card says so': [
    'Chat Mode',
    'Video Agent planning (storyboard)',
    'Generate Video Plan',
  ],
  'a tool in which only the render costs': ['Hyperframes', 'HyperFrames import and Enhance', 'Send to HyperFrames'],
  'outside of HeyGen’s pages': ['Generation through integrations', 'MCP', 'OAuth connection', 'n8n', 'Zapier'],
  'a kind of avatar: its engine is what costs': [
    ...['Digital Twin slot', 'video avatar', 'Instant Avatar', 'custom avatar', 'video look'],
    ...['Photo Avatar', 'talking photo', 'photar', 'photo look'],
  ],
  'for paid plans only: “Included” would be wrong for Free': [
    ...['Voice clone', 'brand voice', 'custom voice', 'instant voice clone'],
  ],
  'for Pro and higher only: “Included” would be wrong for Creator': ['Translation proofreading', 'Proofread'],
};

/** What looks like a name and is another thing: the negatives of the fact sheet about pages. */
const OTHER_THINGS: readonly string[] = [
  ...['Avatar I', 'Avatar VI', 'Avatar Video', 'Avatar Voice', 'Avatar & Voice', 'Avatar View', 'My Avatar IV test'],
  ...['Avatar III renders', 'Unlimited Photo Avatars', 'Applies lip sync.'],
  ...['Final lip-sync shows after video is generated', '175+ languages and dialects in natural voice and lip sync'],
  ...['Upload audio', 'Add audio', 'Original audio quality', 'Our Video Agent is working on your video'],
  ...['Add a look', 'Upload look', 'Edit Look', 'Switch look', 'Sora', 'Veo', 'social media'],
  ...['AI Studio', 'Script Writer', 'Captions', 'Music', 'Templates', 'Image Generator', 'Face Swap'],
];

describe('a name of a feature', () => {
  const rows = LABELS.flatMap(([feature, names, place]) => names.map((name) => ({ name, feature, place })));

  it.each(rows)('$name is $feature (place: $place)', ({ name, feature, place }) => {
    const where = { role: 'button', ...(place && { places: [place] }) } as const;
    for (const written of [name, name.toUpperCase(), name.toLowerCase()]) {
      expect(findFeature(written, where), written).toBe(feature);
    }
    if (place) expect(findFeature(name, { role: 'button' })).toBeUndefined();
  });

  const none = Object.entries(NO_LABELS).flatMap(([reason, names]) => names.map((name) => ({ name, reason })));

  it.each(none)('$name is no label: $reason', ({ name }) => {
    expect(findFeature(name, { role: 'button', places: PLACES })).toBeUndefined();
  });

  it.each(OTHER_THINGS)('is not %s', (text) => {
    expect(findFeature(text, { role: 'button', places: PLACES })).toBeUndefined();
  });

  /** Synonyms that the facts give with a remark, or several in one. */
  const REMARKS: Readonly<Record<string, readonly string[]>> = {
    'Unlimited (engine picker label)': ['Unlimited'],
    'Photo to Video (Avatar IV engine)': ['Photo to Video'],
    'Motion Engine: Kling / Runway / Hailuo / Seedance': ['Kling', 'Runway', 'Hailuo', 'Seedance'],
  };

  it.each(facts.features)('of $id is in one of the two tables, whichever it is', ({ name, synonyms }) => {
    const known = new Set([...rows, ...none].map((row) => row.name.toLowerCase()));
    const names = [name, ...synonyms].flatMap((given) => REMARKS[given] ?? [given]);
    expect(names.filter((given) => !known.has(given.toLowerCase()))).toEqual([]);
  });
});
