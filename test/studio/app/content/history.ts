/** Names in the "Feature" column of the usage table: real labels, unlike the titles beside them. */
const FEATURES = [
  'Avatar IV',
  'Avatar III',
  'Video Translation',
  'Avatar V',
  'Audio Dubbing',
  'Video Agent',
  'Video Agent Essential',
  'Sora 2',
  'Veo 3.1',
  'Upscale Video',
  'Face Swap',
  'Avatar Shots',
] as const;

export interface Usage {
  feature: string;
  /** Credits of the plan; none for what the API made. */
  credits: number;
  /** Credits of the API, which every ninth video was made with. */
  apiCredits: number;
  length: string;
  date: string;
}

/** Use number `index`; `premium` is a plan with unlimited core features. */
export function usageAt(index: number, premium: boolean): Usage {
  const feature = FEATURES[(index * 5) % FEATURES.length] ?? 'Avatar IV';
  const seconds = 12 + ((index * 53) % 240);
  const free = feature === 'Avatar III' || feature === 'Audio Dubbing' || feature === 'Video Agent Essential';
  const cost = Math.ceil(free ? (premium ? 0 : seconds / 15) : seconds / 3);
  const byApi = index % 9 === 4;
  return {
    feature,
    credits: byApi ? 0 : cost,
    apiCredits: byApi ? cost : 0,
    length: `${Math.floor(seconds / 60)}m ${seconds % 60}s`,
    date: `2026-0${1 + (index % 9)}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
  };
}
