import type { RateProvider, UrlRateOptions } from '../api.d.ts';
import { fail, known, number, refuseKeys } from '../check.ts';
import { readRateFile } from '../rate-file.ts';
import { checkAddress } from './address.ts';
import { readBody } from './body.ts';

/** Asks the page's own server for prices; see the API. */
export function urlRateProvider(url: string | URL, options: UrlRateOptions = {}): RateProvider {
  refuseKeys(options, 'options');
  const { timeout = 8000, crossOrigin = false } = known<UrlRateOptions>(options, 'options', {
    timeout: (value, path) => number(value, path, 100, 120_000),
    crossOrigin: (value, path) => (typeof value === 'boolean' ? value : fail(path, 'true or false')),
  });
  const address = checkAddress(url, crossOrigin);
  return {
    async provideRates(_, token) {
      const response = await fetch(address, {
        // To no other origin than the partner has named, wherever the server redirects to. Prices are nobody's secret.
        mode: crossOrigin ? 'cors' : 'same-origin',
        credentials: crossOrigin ? 'omit' : 'same-origin',
        headers: { accept: 'application/json' },
        signal: AbortSignal.any([token.signal, AbortSignal.timeout(timeout)]),
      });
      const body = await readBody(response);
      if (!response.ok) throw new Error(`The address of the prices answered with status ${response.status}.`);
      return readRateFile(JSON.parse(body));
    },
  };
}
