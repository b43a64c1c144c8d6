/** In the single file, which can load nothing. */
export function urlRateProvider(): never {
  throw new TypeError('This build takes no rates-url: load element.js.');
}
