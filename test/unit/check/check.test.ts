import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckOptions, check } from '../../check/runs/check.ts';
import type { Visit } from '../../check/runs/visit.ts';
import { PAGE } from './report-example.ts';

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

const options = (concurrency: number): CheckOptions => ({
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
});

const browser = () => ({
  name: 'firefox',
  browser: { connected: true, version: async () => 'firefox/140.0' },
  close: vi.fn(async () => undefined),
});

afterEach(() => vi.resetAllMocks());

describe('a check in several browsers', () => {
  it('looks at every page once', async () => {
    launch.mockImplementation(async () => browser());
    visited.mockResolvedValue(PAGE);
    const report = await check(pages(5), options(2));
    expect(report.pages).toHaveLength(5);
    expect(visited).toHaveBeenCalledTimes(5);
  });

  it('ends where one of them does not start, after the page that the others are at', async () => {
    const started = browser();
    let finish = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      finish = resolve;
    });
    launch.mockImplementationOnce(async () => started);
    launch.mockImplementationOnce(async () => {
      // The other one is at its first page.
      await vi.waitFor(() => expect(visited).toHaveBeenCalled());
      setTimeout(finish, 20);
      throw new Error('no browser');
    });
    visited.mockImplementation(async () => {
      await first;
      return PAGE;
    });
    await expect(check(pages(50), options(2))).rejects.toThrow('no browser');
    expect(visited).toHaveBeenCalledTimes(1);
    expect(started.close).toHaveBeenCalledTimes(1);
  });
});
