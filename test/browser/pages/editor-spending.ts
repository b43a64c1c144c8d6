import { editorSpending } from '../../studio/truth/editor-spending.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: editorSpending };
