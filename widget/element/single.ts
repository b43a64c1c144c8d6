import { define } from './define.ts';
import { goLive } from './live.ts';

/* The whole element as one classic script, for pages without modules or a build. */

define(async () => ({ goLive }));
