import { videoAgent } from '../../studio/truth/video-agent.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: videoAgent };
