import { quickCreate } from '../../studio/truth/quick-create.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: quickCreate };
