import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStudio } from '../studio/server.ts';
import { launch, OUTPUT, type TestBrowser } from './lib/browser.ts';
import { failingBuild } from './lib/failing-build.ts';
import { endBackground } from './lib/inside-firefox.ts';
import { labelling } from './lib/labelling.ts';
import { estimates, settled, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, startBench } from './lib/studio.ts';

const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

describe.each(BROWSERS)('with nothing but the bundled rates, $name', ({ name }) => {
  const folder = failingBuild(OUTPUT[name]);
  let studio: Awaited<ReturnType<typeof startStudio>>;
  let us: TestBrowser;

  beforeAll(async () => {
    studio = await startStudio();
    us = await launch(name, { port: studio.port, extension: false });
    await us.browser.installExtension(folder);
  });
  afterAll(async () => {
    await us?.close();
    await studio?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['rejects', 'throws', 'hangs'])('badges and estimates are right where storage %s', async (way) => {
    const { page, errors, close } = await openAnnotated(us, `${ONE_SCENE}&storage=${way}`);
    expect((await estimates(page))[0]).toMatchObject({ credits: '6', remaining: 'unknown', state: 'unknown' });
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes what storage says after all', async () => {
    const { page, errors, close } = await openAnnotated(us, `${ONE_SCENE}&storage=late`);
    expect((await estimates(page))[0]?.credits).toBe('6');
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '5-9',
    );
    await settled(page);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('without a background, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, {
      storage: { balance: { credits: 200, source: 'page', readAt: Date.now(), version: 1 } },
    });
  });
  afterAll(() => bench?.close());

  const workers = () => bench.us.browser.targets().filter((target) => target.url().startsWith('chrome-extension://'));
  const endWorkers = async (): Promise<void> => {
    for (const target of workers()) await (await target.worker())?.close();
    await until(
      async () => workers().length,
      (count) => count === 0,
    );
  };

  it('all is right on the page, which says where its balance is from; and the background comes back when it is needed', async () => {
    if (name === 'chrome') await endWorkers();
    else expect(await endBackground(bench.us.browser)).toBe('stopped');
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]).toMatchObject({ credits: '6', remaining: '200', state: 'enough' });
    expect((await labelling(page)).wrong).toEqual([]);
    await close();
    // What is stored wakes it: the history goes on, and the settings are what they were.
    await bench.us.setStorage({ balance: { credits: 180, source: 'page', readAt: Date.now(), version: 1 } });
    await until(
      async () => JSON.stringify((await bench.us.getStorage()).history ?? ''),
      (history) => history.includes('180'),
    );
  });
});
