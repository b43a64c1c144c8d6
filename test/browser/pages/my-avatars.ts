import { myAvatars } from '../../studio/truth/my-avatars.ts';
import type { PageTest } from '../lib/pages.ts';

export const page: PageTest = { truth: myAvatars };
