import * as live from './live.ts';
import { register } from './register.ts';

/* The whole element as one classic script, for pages without modules or a build. */

register(async () => live);
