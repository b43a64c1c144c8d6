import { studioLanding } from '../../studio/truth/studio-landing.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: studioLanding };
