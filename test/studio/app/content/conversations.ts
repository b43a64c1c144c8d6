/** What the agent proposes. The values are the user's words, or were made from them. */
export interface AgentPlan {
  length: string;
  topic: string;
  audience: string;
  script: string;
  avatar: string;
  voice: string;
  footage: string;
}

export interface Message {
  from: 'user' | 'agent';
  text: string;
  plan?: AgentPlan;
}

export interface Conversation {
  id: string;
  title: string;
  messages: readonly Message[];
}

const plan = (length: string, more: Partial<AgentPlan> = {}): AgentPlan => ({
  length,
  topic: 'Avatar IV',
  audience: 'Video Agent',
  script: 'Avatar III',
  avatar: 'Kling',
  voice: 'Sora 2',
  footage: 'Stock media',
  ...more,
});

const user = (text: string): Message => ({ from: 'user', text });
const agent = (text: string, proposed?: AgentPlan): Message => ({
  from: 'agent',
  text,
  ...(proposed && { plan: proposed }),
});

/** A plan of a minute, then one of fifteen seconds: only the second one counts. */
const SHORTER: readonly Message[] = [
  user('Avatar IV'),
  user('Make a 60-second video about Seedance, the dance school. Proceed with Kling for the B-roll!'),
  user('Essential mode'),
  agent('Here is a plan.', plan('Approximately 60 seconds', { voice: 'Precision', topic: 'Seedance' })),
  user('make it 15 seconds'),
  user('Video Translation'),
  user('Runway'),
  user('Continue with Unlimited'),
  agent('Photo to Video'),
  user('Generate Looks'),
  user('Autopilot Mode'),
  agent('Got it, here is the shorter plan.', plan('Approximately 15 seconds')),
];

const LONGER: readonly Message[] = [
  user('A tour of the museum, with Veo 3.1 if you can'),
  user('Upscale Video'),
  agent(
    'Would you like to proceed with this plan? Type Yes to continue with this plan.',
    plan('Approximately 1 minute 30 seconds', { topic: 'Getty', avatar: 'Avatar V', footage: 'Stock media' }),
  ),
];

/** The user quotes a row of the plan behind it: that is no plan. */
const QUOTED: readonly Message[] = [
  user('Our team page, please. Avatar III'),
  agent('Here is a plan.', plan('Approximately 2 minutes', { topic: 'Runway' })),
  user('Why so long? It says:\nVideo Length\nApproximately 120 seconds\nand I would rather have 10.'),
];

export const CONVERSATIONS: readonly Conversation[] = [
  { id: '7b1c9e4d20f84a6f9a3d5e6c7b8a9f01', title: 'Avatar V', messages: SHORTER },
  { id: '2f6d0b8a91c34e5d8a7b6c5d4e3f2a10', title: 'Make the B-roll with Sora 2', messages: LONGER },
  { id: '9c3e5a7b1d2f4806b8a9c0d1e2f3a4b5', title: 'Video Agent Essential', messages: QUOTED },
];

export function conversationAt(id: string): Conversation {
  const known = CONVERSATIONS.find((conversation) => conversation.id === id) ?? CONVERSATIONS[0];
  return known ?? { id, title: 'Untitled', messages: [] };
}

/** The answer to "Make changes". */
export const CHANGED: readonly Message[] = [
  user('No, longer: Avatar Shots'),
  agent('Here is the new plan.', plan('Approximately 45 seconds', { topic: 'Veo 3.1', footage: 'AI visuals' })),
];

/** Whole sentences: a suggestion writes a prompt and opens nothing. */
export const SUGGESTIONS = [
  'A 30-second product teaser with Avatar IV',
  'Explain our Video Translation to new customers',
  'A welcome to the team, with B-roll by Kling',
  'Turn this week’s social media plan into a video',
] as const;

/** What others made, by their own titles. */
export const SHOWCASE = [
  'Avatar IV',
  'Video Agent',
  'Seedance recital, second year',
  'Kling',
  'Photo to Video',
  'Sora’s birthday',
  'Autopilot Mode',
  'Stock media',
] as const;
