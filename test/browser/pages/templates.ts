import { templates } from '../../studio/truth/templates.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: templates };
