import { settings } from '../../studio/truth/settings.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: settings };
