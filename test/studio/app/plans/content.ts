import type { Plan as Model } from '../lib/settings.ts';

export interface Offer {
  name: string;
  price: string;
  per: string;
  button: string;
  rows: readonly string[];
}

type Tab = 'Individual' | 'Business';

const MONTH = 'a month';

/** What the plans' cards say, as accounts with premium credits and accounts with plain credits see it. */
export function offersOf(tab: Tab, model: Model): readonly Offer[] {
  const legacy = model === 'premium-2026';
  const credits = (premium: string, plain: string) => `${legacy ? premium : plain} monthly credits`;
  if (tab === 'Business')
    return [
      {
        name: 'Business',
        price: '$149',
        per: 'a month, $20 a further seat',
        button: 'Subscribe',
        rows: [
          credits('1,000', '1,500'),
          'Shared by the whole workspace',
          'Stock Digital Twins',
          '60-minute videos in 4K',
        ],
      },
      {
        name: 'Enterprise',
        price: 'Custom',
        per: 'billed yearly',
        button: 'Get Started',
        rows: [
          'Credits by contract',
          'Custom Digital Twin',
          'Voice Cloning',
          'A named contact for Avatar IV and Video Agent',
        ],
      },
    ];
  return [
    {
      name: 'Free',
      price: '$0',
      per: MONTH,
      button: model === 'free' ? 'Current Plan' : 'Get Started',
      rows: ['3 videos a month', 'Unlimited Photo Avatars', '1 Custom Digital Twin'],
    },
    {
      name: 'Creator',
      price: '$29',
      per: MONTH,
      button: model === 'free' ? 'Upgrade to Creator' : 'Current Plan',
      rows: [
        credits('200', '600'),
        'Unlimited Photo Avatars',
        'Custom Digital Twin',
        'Stock Digital Twins',
        'Voice Cloning',
        ...(legacy ? [] : ['Credit rollovers']),
      ],
    },
    {
      name: 'Pro',
      price: legacy ? '$99' : '$49',
      per: MONTH,
      button: 'Subscribe',
      rows: [
        credits('2,000', '1,000'),
        'Everything in Creator, and Avatar V',
        'First in line for Sora 2 and Veo 3.1',
        '4K',
      ],
    },
  ];
}

/** Rows of the full comparison: name, what each column says. */
export const COMPARISON: ReadonlyArray<readonly [string, string, string, string]> = [
  ['monthly credits', '0', 'yes', 'yes'],
  ['Avatar III videos', 'yes', 'yes', 'yes'],
  ['Avatar IV', 'trial', 'yes', 'yes'],
  ['Avatar V', 'no', 'yes', 'yes'],
  ['Unlimited Photo Avatars', '3', 'yes', 'yes'],
  ['Custom Digital Twin', '1', '5', '5'],
  ['Stock Digital Twins', 'yes', 'yes', 'yes'],
  ['Lip-sync translation', 'trial', 'Speed', 'Speed and Precision'],
  ['Audio dubbing', 'trial', 'yes', 'yes'],
  ['Video Agent', '3', 'yes', 'yes'],
  ['Avatar Shots', 'no', 'no', 'yes'],
  ['Voice Cloning', '1', 'yes', 'yes'],
  ['Credit rollovers', 'no', 'yes', 'yes'],
  ['Script Writer', 'yes', 'yes', 'yes'],
  ['Captions', 'yes', 'yes', 'yes'],
];

/** What customers say, and what they are called. */
export const QUOTES: ReadonlyArray<readonly [string, string]> = [
  ['Avatar V', 'Mira, Kling Inc., Head of Learning'],
  ['We moved the whole course to Avatar IV in a week.', 'Tom, Runway'],
  ['Video Agent', 'Sora'],
];
