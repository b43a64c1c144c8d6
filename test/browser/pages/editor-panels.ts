import { editorPanels } from '../../studio/truth/editor-panels.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: editorPanels };
