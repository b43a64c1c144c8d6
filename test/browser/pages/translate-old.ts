import { translateOld } from '../../studio/truth/translate-old.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: translateOld };
