import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../check/kit/package-root.ts';
import { failureOf } from '../check/runs/failures.ts';
import type * as Testing from '../check/testing-api.d.ts';
import { browserPath } from '../setup/found.ts';
import { startStudio } from '../studio/server.ts';
import { BROWSERS } from './lib/studio.ts';

/* What testers import as `upfront-credits/testing`, as it is built. */
const { launchWithUpfront, readAnnotations }: typeof Testing = await import(
  pathToFileURL(join(ROOT, '.output/kit/testing.js')).href
);

describe.each(BROWSERS)('upfront-credits/testing, $name', ({ name }) => {
  let studio: Awaited<ReturnType<typeof startStudio>>;
  let upfront: Testing.UpfrontBrowser;

  beforeAll(async () => {
    studio = await startStudio();
    upfront = await launchWithUpfront({
      browser: name,
      executablePath: browserPath(name),
      port: studio.port,
      balance: 5,
      rateCard: 'premium-2026',
    });
  });
  afterAll(async () => {
    await upfront?.close();
    await studio?.close();
  });

  it('reads what Upfront shows, with its words and its places', async () => {
    const page = await upfront.browser.newPage();
    await page.goto(upfront.url('/create-v4/draft?scenes=1&engines=iv&looks=video'));
    await page.waitForSelector('upfront-alternatives');
    const { badges, estimates, alternatives, notices } = await readAnnotations(page);
    const [estimate, ...others] = estimates;
    expect(others).toEqual([]);
    expect(estimate).toMatchObject({
      feature: 'avatar-iv',
      credits: '6',
      remaining: '5',
      state: 'short',
      visible: true,
    });
    expect(estimate?.sentence).toMatch(
      /^This will use 6 premium credits \(5 remaining\)\. Not enough: 1 premium credit missing\./,
    );
    expect(estimate?.control).toMatchObject({ role: 'button', name: 'Generate' });
    expect(alternatives[0]?.items[0]).toMatchObject({ use: 'avatar-iii', saves: '6' });
    expect(badges.find(({ feature }) => feature === 'avatar-iv')).toMatchObject({
      kind: 'premium',
      rate: '20/min',
      text: 'Premium · 20/min',
      label: 'Avatar IV',
    });
    expect(notices).toEqual([]);
    // Where it is said to be, it is; badges let the pointer through.
    for (const { box } of [...estimates, ...alternatives]) {
      const hit = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.localName,
        box.x + box.width / 2,
        box.y + box.height / 2,
      );
      expect(hit, JSON.stringify(box)).toMatch(/^upfront-/);
    }
    await page.close();
  });

  it('asks the extension what it has understood, where the browser lets it', async () => {
    const page = await upfront.browser.newPage();
    await page.goto(upfront.url('/avatar'));
    await page.waitForSelector('upfront-badge');
    const report = await upfront.askReport();
    if (name === 'firefox') expect(report).toBeUndefined();
    else expect(report).toMatchObject({ on: 'page:quick-create', card: 'premium-2026', missing: [] });
    await page.close();
  });

  it('takes no certificate that nobody has signed, unless it is told to', async () => {
    const strict = await launchWithUpfront({
      browser: name,
      executablePath: browserPath(name),
      port: studio.port,
      acceptInsecureCerts: false,
    });
    try {
      const page = await strict.browser.newPage();
      const error: unknown = await page.goto(strict.url('/home')).then(
        () => new Error('it was opened'),
        (why: unknown) => why,
      );
      expect(failureOf('https://app.heygen.com/home', error)).toMatchObject({ status: 'certificate' });
    } finally {
      await strict.close();
    }
  });
});
