/* All of it: the API, and the element by `register()`, which nothing here calls by itself. */

export * from './api.ts';
export { register } from './element/register.ts';
