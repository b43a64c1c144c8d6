import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckOptions, check } from '../../check/runs/check.ts';
import type { Visit } from '../../check/runs/visit.ts';
import { PAGE } from './report-example.ts';
import { folderWith, upfront } from './run-command.ts';

const { launch, visited } = vi.hoisted(() => ({ launch: vi.fn(), visited: vi.fn() }));
vi.mock('../../check/kit/launch.ts', () => ({ launchWithUpfront: launch }));
vi.mock('../../check/runs/visit.ts', () => ({ visit: visited }));

const pages = (count: number): Visit[] =>
  Array.from({ length: count }, (_, i) => ({
    target: {
      given: `https://app.heygen.com/${i}`,
      address: `https://app.heygen.com/${i}`,
      host: 'app.heygen.com',
      path: `/${i}`,
    },
    steps: [],
    expected: [],
  }));

const options = (concurrency: number, more: Partial<CheckOptions> = {}): CheckOptions => ({
  launch: {},
  concurrency,
  retries: 0,
  version: '0.0.0',
  timeout: 1000,
  allowSpending: false,
  isHeaded: false,
  hasProfile: false,
  signal: new AbortController().signal,
  remark: () => undefined,
  ...more,
});

const browser = () => {
  const state = { connected: true, version: async () => 'firefox/140.0' };
  return {
    name: 'firefox',
    browser: state,
    setStorage: vi.fn(async () => undefined),
    close: vi.fn(async () => {
      state.connected = false;
    }),
  };
};

afterEach(() => vi.resetAllMocks());

describe('a check in several browsers', () => {
  it('looks at every page once', async () => {
    launch.mockImplementation(async () => browser());
    visited.mockResolvedValue(PAGE);
    const report = await check(pages(5), options(2));
    expect(report.pages).toHaveLength(5);
    expect(visited).toHaveBeenCalledTimes(5);
  });

  it('gives each page a storage of its own, in Firefox too, but for a profile', async () => {
    const started = browser();
    launch.mockImplementation(async () => started);
    visited.mockResolvedValue(PAGE);
    await check(pages(3), options(1, { launch: { balance: 200 } }));
    expect(started.setStorage).toHaveBeenCalledTimes(3);
    expect(started.setStorage).toHaveBeenCalledWith({ balance: expect.objectContaining({ credits: 200 }) });
    await check(pages(3), options(1, { launch: { userDataDir: 'profile' } }));
    expect(started.setStorage).toHaveBeenCalledTimes(3);
  });

  it('goes on with the others where one of them does not start', async () => {
    const remarks: string[] = [];
    launch.mockImplementationOnce(async () => browser());
    launch.mockImplementationOnce(async () => {
      // The other one is at its first page.
      await vi.waitFor(() => expect(visited).toHaveBeenCalled());
      throw new Error('no second browser');
    });
    visited.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return PAGE;
    });
    const report = await check(pages(20), options(2, { remark: (text) => remarks.push(text) }));
    expect(report.pages.filter(({ status }) => status === 'read')).toHaveLength(20);
    expect(remarks).toContain('One browser fewer has looked: no second browser');
  });

  it('fails where none of them starts', async () => {
    launch.mockRejectedValue(new Error('no browser'));
    await expect(check(pages(5), options(2))).rejects.toThrow('no browser');
    expect(visited).not.toHaveBeenCalled();
  });
});

describe('a browser that breaks down', () => {
  it('costs one page: the next one gets another browser, and the broken one is closed', async () => {
    const broken = browser();
    broken.setStorage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('Target closed'));
    launch.mockImplementationOnce(async () => broken).mockImplementation(async () => browser());
    visited.mockResolvedValue(PAGE);
    const { pages: read } = await check(pages(4), options(1));
    expect(read.map(({ status }) => status)).toEqual(['read', 'failed', 'read', 'read']);
    expect(read[1]?.trouble).toContain('https://app.heygen.com/1 was not read: the browser ended');
    expect(broken.close).toHaveBeenCalled();
    expect(launch).toHaveBeenCalledTimes(2);
  });

  it('costs none where a page is tried again, which a second browser can do', async () => {
    const broken = browser();
    launch.mockImplementationOnce(async () => broken).mockImplementation(async () => browser());
    visited.mockResolvedValue(PAGE).mockImplementationOnce(async () => {
      broken.browser.connected = false;
      return { ...PAGE, status: 'failed', trouble: 'The browser ended.', isWorthAgain: true };
    });
    const { pages: read } = await check(pages(2), options(1, { retries: 1 }));
    expect(read).toMatchObject([
      { status: 'read', attempts: 2 },
      { status: 'read', attempts: 1 },
    ]);
    // Its profile is removed with it.
    expect(broken.close).toHaveBeenCalled();
  });

  it('loses no page that was read before, where no other starts', async () => {
    launch.mockImplementationOnce(async () => {
      const started = browser();
      started.setStorage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('Target closed'));
      return started;
    });
    launch.mockRejectedValue(new Error('it did not start'));
    visited.mockResolvedValue(PAGE);
    const { pages: read } = await check(pages(3), options(1));
    expect(read.map(({ status }) => status)).toEqual(['read', 'failed', 'failed']);
    expect(read[2]?.trouble).toContain('it did not start');
  });
});

describe('the command', () => {
  it('says after a check that was told no card that the pages’ cards are old', async () => {
    vi.useFakeTimers({ now: Date.parse('2031-01-01'), toFake: ['Date'] });
    launch.mockImplementation(async () => browser());
    visited.mockResolvedValue(PAGE);
    const folder = folderWith({});
    const { err } = await upfront('check', 'https://app.heygen.com/home', '--out', folder.path('out'));
    expect(err).toMatch(/^premium-2026 was last compared with its sources \d+ days ago/m);
    folder.remove();
    vi.useRealTimers();
  });
});

describe('a check that is ended', () => {
  it('closes its browser in the middle of a page, and reports what was read and what was not', async () => {
    const end = new AbortController();
    let isClosed = false;
    const started = browser();
    launch.mockImplementation(async () => started);
    visited.mockResolvedValueOnce(PAGE).mockImplementation(async () => {
      end.abort();
      isClosed = !started.browser.connected;
      return { ...PAGE, status: 'failed', trouble: 'Target closed', isWorthAgain: true };
    });
    const { pages: read } = await check(pages(3), options(1, { retries: 1, signal: end.signal }));
    expect(read.map(({ status }) => status)).toEqual(['read', 'failed', 'failed']);
    for (const { trouble } of read.slice(1)) expect(trouble).toContain('was not read: the check was ended before.');
    expect(isClosed).toBe(true);
    expect(visited).toHaveBeenCalledTimes(2);
    expect(launch).toHaveBeenCalledTimes(1);
  });
});
