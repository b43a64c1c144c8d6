import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  hasPlace,
  type NoticeName,
  wantPlace,
  watchPlace,
} from '../../../entrypoints/heygen.content/notices/notice-place.ts';

describe('the one notice of a page', () => {
  let running = new AbortController();
  const watch = () => {
    running = new AbortController();
    const changed = vi.fn();
    watchPlace(changed, running.signal);
    return changed;
  };
  afterEach(() => running.abort());

  it('is whose is most urgent: pointing, the guard, the meter, an old name', () => {
    watch();
    const all: NoticeName[] = ['rename', 'meter', 'show', 'guard', 'teach'];
    for (const name of all) expect(wantPlace(name)).toBe(true);
    expect(all.filter(hasPlace)).toEqual(['teach']);
    for (const name of all.toReversed()) {
      expect(all.filter(hasPlace)).toEqual([name]);
      wantPlace(name, false);
    }
    expect(all.filter(hasPlace)).toEqual([]);
  });

  it('has a new owner told once, and not in the middle of a drawing', async () => {
    const changed = watch();
    wantPlace('rename');
    wantPlace('rename');
    expect(changed).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(1);
    // Whoever is not first changes nothing.
    wantPlace('meter');
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(2);
    wantPlace('rename', false);
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is free again when the overlay is stopped', () => {
    watch();
    wantPlace('meter');
    running.abort();
    expect(hasPlace('meter')).toBe(false);
  });
});
