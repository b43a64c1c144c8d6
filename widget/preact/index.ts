/* The element with the types of Preact's JSX. */

export * from '../element/index.ts';
export type * from './api.d.ts';
