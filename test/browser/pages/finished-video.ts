import { finishedVideo } from '../../studio/truth/finished-video.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: finishedVideo };
