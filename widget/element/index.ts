import { register } from './register.ts';

export type * from './api.d.ts';
export { register };

// Importing this module is enough; calling it once more is harmless.
register();
