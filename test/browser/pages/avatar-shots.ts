import { avatarShots } from '../../studio/truth/avatar-shots.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: avatarShots };
