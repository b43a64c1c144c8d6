import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserPath } from '../setup/found.ts';
import { installPacked, type Packed, run } from '../setup/packed.ts';

/* The package in an empty project, beside Puppeteer: both browsers start with the extension that it has brought. */

let packed: Packed;

beforeAll(() => {
  packed = installPacked();
  packed.addBeside(['puppeteer']);
  for (const name of ['plain.html', 'saved-page.html'])
    writeFileSync(
      join(packed.project, name),
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><button>Avatar IV</button>',
    );
});
afterAll(() => packed?.remove());

const browsers = (): NodeJS.ProcessEnv => ({
  UPFRONT_CHROME: browserPath('chrome'),
  UPFRONT_FIREFOX: browserPath('firefox'),
});

it.each(['chrome', 'firefox'])('its command line looks at a page, %s', (browser) => {
  const args = ['--offline', 'upfront', 'check', 'plain.html', '--browser', browser, '--out', browser];
  expect(run('npx', args, packed.project, browsers())).toContain('✓ plain.html: 1 badge');
});

it('does what the README tells testers to do first', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, told = ''] = /^npx upfront check (saved-page\.html .*)$/m.exec(readme) ?? [];
  expect(told).toMatch(/--at \S+ --balance \d+$/);
  const said = run('npx', ['--offline', 'upfront', 'check', ...told.split(' ')], packed.project, browsers());
  expect(said).toContain('✓ saved-page.html: 1 badge');
});

it('its library starts a browser with the extension', () => {
  const script = `
    import { launchWithUpfront } from 'upfront-credits/testing';
    const upfront = await launchWithUpfront({ balance: 200 });
    const { extensionId } = upfront;
    await upfront.close();
    console.log(extensionId);`;
  const said = run(process.execPath, ['--input-type=module', '--eval', script], packed.project, browsers());
  expect(said.trim()).toMatch(/^[a-p]{32}$/);
});
