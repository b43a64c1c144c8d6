import { share } from '../../studio/truth/share.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: share };
