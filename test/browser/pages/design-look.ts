import { designLook } from '../../studio/truth/design-look.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: designLook };
