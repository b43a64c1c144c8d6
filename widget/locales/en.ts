/* English, which is in the widget anyway, as a module like those of the other languages. */

export { ENGLISH as default } from '../sdk/locales.ts';
