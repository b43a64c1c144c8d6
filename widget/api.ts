/* The API of `sdk/api.d.ts`, without the element. */

export type * from './sdk/api.d.ts';
export { createUpfront } from './sdk/create.ts';
export { fixedBalanceProvider } from './sdk/providers/fixed.ts';
export { mockBalanceProvider } from './sdk/providers/mock.ts';
export { urlRateProvider } from './sdk/providers/rate-url.ts';
export { urlBalanceProvider } from './sdk/providers/url.ts';
export { readRateFile } from './sdk/rate-file.ts';
