import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../../check/kit/find-program.ts';
import { folderWith } from './run-command.ts';

const { findInstalled } = vi.hoisted(() => ({ findInstalled: vi.fn() }));
const folder = folderWith({ chrome: '' });
vi.mock('../../setup/browsers.mjs', () => ({ findInstalled }));
// No set-up has been here.
vi.mock('../../check/kit/package-root.ts', () => ({ ROOT: '/nowhere' }));

describe('the program of a browser', () => {
  beforeEach(() => {
    for (const name of ['UPFRONT_CHROME', 'UPFRONT_FIREFOX']) vi.stubEnv(name, '');
    findInstalled.mockReturnValue(undefined);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('is what the environment names, else what is installed, else Puppeteer’s own', () => {
    expect(findProgram('chrome', () => '/puppeteer/chrome')).toBe('/puppeteer/chrome');
    findInstalled.mockReturnValue({ path: '/usr/bin/chrome' });
    expect(findProgram('chrome', () => '/puppeteer/chrome')).toBe('/usr/bin/chrome');
    vi.stubEnv('UPFRONT_CHROME', folder.path('chrome'));
    expect(findProgram('chrome', () => '/puppeteer/chrome')).toBe(folder.path('chrome'));
    folder.remove();
    expect(() => findProgram('chrome', () => '/puppeteer/chrome')).toThrow(/UPFRONT_CHROME names .* does not exist/);
  });

  it.each(['chrome', 'firefox'] as const)('that is nowhere is said with three ways out, %s', (name) => {
    const variable = `UPFRONT_${name.toUpperCase()}`;
    expect(() => findProgram(name, () => undefined)).toThrow(
      new RegExp(
        `^No .+ \\(version \\d+ or newer\\) was found: install one, run "npx puppeteer browsers install ${name}", or set ${variable}`,
      ),
    );
  });
});
