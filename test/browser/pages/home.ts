import { home } from '../../studio/truth/home.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: home };
