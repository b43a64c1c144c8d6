import { beforeEach, describe, expect, test } from 'vitest';
import { createPasses } from '../../../entrypoints/heygen.content/guard/passes.ts';
import { createVideos } from '../../../entrypoints/heygen.content/guard/videos.ts';

const [control, other] = [{}, {}] as [Element, Element];

describe('what was agreed to once', () => {
  test('holds for one press of that control, at that cost', () => {
    const passes = createPasses(() => 0);
    expect(passes.mayPress(control, '6')).toBe(false);
    passes.grant(control, '6');
    expect(passes.mayPress(other, '6')).toBe(false);
    expect(passes.mayPress(control, '7')).toBe(false);
    // Pointer and key begin a press before it is one.
    expect(passes.mayBegin(control, '6')).toBe(true);
    expect(passes.mayPress(control, '6')).toBe(true);
    expect(passes.mayBegin(control, '6')).toBe(false);
    expect(passes.mayPress(control, '6')).toBe(false);
  });

  test('holds for a minute', () => {
    let time = 0;
    const passes = createPasses(() => time);
    passes.grant(control, '6');
    time = 60_000;
    expect(passes.mayPress(control, '6')).toBe(false);
  });
});

describe('what was agreed to for a video', () => {
  let paths: string[] = [];
  const kept = { has: (path: string) => paths.includes(path), add: (path: string) => void paths.push(path) };
  beforeEach(() => {
    paths = [];
  });

  test('holds for its address, there and back, and for no other', () => {
    let path = '/create-v4/0123456789abcdef0123456789abcdef';
    const videos = createVideos(kept, () => path);
    expect(videos.isAllowed()).toBe(false);
    videos.allow();
    expect(videos.isAllowed()).toBe(true);
    const first = path;
    path = '/create-v4/fedcba9876543210fedcba9876543210';
    videos.forget();
    expect(videos.isAllowed()).toBe(false);
    path = first;
    expect(videos.isAllowed()).toBe(true);
  });

  test('goes along with a draft that gets its id, and not to the next draft', () => {
    let path = '/create-v4/draft';
    const videos = createVideos(kept, () => path);
    videos.allow();
    expect(videos.isAllowed()).toBe(true);
    path = '/create-v4/0123456789abcdef0123456789abcdef';
    expect(videos.isAllowed()).toBe(true);
    expect(paths).toEqual([]);
    path = '/create-v4/draft';
    videos.forget();
    expect(videos.isAllowed()).toBe(false);
  });

  test('holds on a page that is loaded anew', () => {
    const path = '/create-v4/0123456789abcdef0123456789abcdef';
    createVideos(kept, () => path).allow();
    expect(createVideos(kept, () => path).isAllowed()).toBe(true);
    expect(createVideos(kept, () => '/create-v4/draft').isAllowed()).toBe(false);
  });

  test('is not kept where one video follows the other on a page', () => {
    const videos = createVideos(kept, () => '/avatar');
    videos.allow();
    expect(videos.isAllowed()).toBe(true);
    expect(paths).toEqual([]);
  });

  test.each([
    ['/create-v4/draft', true],
    ['/create-v4/0123456789abcdef0123456789abcdef', true],
    ['/video-agent/7b1c9e4d20f84a6f9a3d5e6c7b8a9f01', true],
    ['/avatar', false],
    ['/apps/translate', false],
  ])('is about a video at %s: %s', (path, is) => {
    expect(createVideos(kept, () => path).isNamed()).toBe(is);
  });
});
