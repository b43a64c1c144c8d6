import { editor } from '../../studio/truth/editor.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: editor };
