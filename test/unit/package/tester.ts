/* A tester's project that uses the kit's types; compiled against the installed package by package.test.ts. */

import type { Browser } from 'puppeteer';
import { type Annotations, launchWithUpfront, readAnnotations, type UpfrontBrowser } from 'upfront-credits/testing';

const upfront: UpfrontBrowser = await launchWithUpfront({ browser: 'firefox', balance: 200 });
const browser: Browser = upfront.browser;
const found: Annotations = await readAnnotations(await browser.newPage());
export const credits: readonly string[] = found.estimates.map((estimate) => estimate.credits);
// @ts-expect-error No such browser.
await launchWithUpfront({ browser: 'safari' });
await upfront.close();
