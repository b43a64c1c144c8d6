import { lookPicker } from '../../studio/truth/look-picker.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: lookPicker };
