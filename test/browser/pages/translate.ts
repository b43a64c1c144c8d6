import { translate } from '../../studio/truth/translate.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: translate };
