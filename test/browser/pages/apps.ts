import { apps } from '../../studio/truth/apps.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: apps };
