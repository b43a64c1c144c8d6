import { website } from '../../studio/truth/website.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: website };
