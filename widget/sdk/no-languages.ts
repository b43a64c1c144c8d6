import type { Languages } from './locales.ts';

/** In the single file, which can load nothing: English alone. */
export const LANGUAGES: Languages = {};
