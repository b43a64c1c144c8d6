import { voices } from '../../studio/truth/voices.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: voices };
