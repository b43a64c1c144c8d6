import { plans } from '../../studio/truth/plans.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: plans };
