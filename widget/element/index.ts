import { register } from './register.ts';

export type { UpfrontCreditsElement, UpfrontCreditsProperties } from './element.ts';
export type { UpfrontEvents } from './events.ts';
export { register };

// Importing this module is enough; calling it once more is harmless.
register();
