import { projects } from '../../studio/truth/projects.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: projects };
