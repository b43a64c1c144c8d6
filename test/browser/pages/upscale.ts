import { upscale } from '../../studio/truth/upscale.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: upscale };
