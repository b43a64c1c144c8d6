import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './lib/overlay.ts';
import { append, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/** The features that badges name within an element, in reading order. */
const marked = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(`${selector} upfront-badge`, (hosts) => hosts.map((host) => host.getAttribute('data-feature') ?? ''));

/** Shows parts of a page, each in an element of its own id, and answers what is marked in each. */
async function marksIn(bench: Bench, parts: Record<string, string>, path?: string): Promise<Record<string, string[]>> {
  const { page, errors, close } = await openSnippet(bench, '<main></main>', path);
  const html = Object.entries(parts).map(([id, part]) => `<div id="${id}">${part}</div>`);
  await append(page, html.join(''));
  await settled(page);
  const marks: Record<string, string[]> = {};
  for (const id of Object.keys(parts)) marks[id] = await marked(page, `#${id}`);
  expect(errors).toEqual([]);
  await close();
  return marks;
}

const nothing = (parts: Record<string, unknown>): Record<string, string[]> =>
  Object.fromEntries(Object.keys(parts).map((id) => [id, []]));

describe.each(BROWSERS)('what users wrote, and what only stands beside it, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('marks nothing in sections of users’ things, whatever they are called', async () => {
    const list = '<ul><li>Avatar IV</li><li>Video Agent</li><li>Upscale Video</li></ul>';
    const parts = {
      transcript: `<h2>Transcript</h2>${list}`,
      recent: `<h3>Recent creations</h3><div>${list}</div>`,
      prompts: `<h3>Prompt history</h3>${list}`,
      shared: '<h2>Shared with you</h2><table><tr><td>Avatar V</td><td>Mira</td></tr></table>',
      comments: `<h4>评论</h4>${list}`,
      ideas: '<h2>Earlier prompts</h2><div><button>Runway</button><button>Sora 2</button></div>',
      voices: '<h3>Voices you used</h3><p><button>Avatar III</button> <button>Essential mode</button></p>',
      glossary: '<h3>Brand Glossary</h3><table><tr><td>Lip sync</td><td>Lippen</td></tr></table>',
    };
    expect(await marksIn(bench, parts)).toEqual(nothing(parts));
  });

  it('marks what only stands behind such a section', async () => {
    const parts = {
      behind: '<aside><h2>Comments</h2></aside><section><button>Video Agent</button></section>',
      upload: '<p>Upload at least 10 photos</p><button>Train your personal model</button>',
    };
    expect(await marksIn(bench, parts)).toEqual({ behind: ['video-agent'], upload: ['model-training'] });
  });

  it('marks no line of a list in which nothing is pressed, unless a plan offers it', async () => {
    const lines = '<li>Video Agent</li><li>Avatar IV</li>';
    const parts = {
      voices: `<b>Our voices</b><ul>${lines}</ul>`,
      about: `<aside><ul>${lines}</ul><p>Video Agent uses more credits than stock media.</p></aside>`,
      links: '<ul><li><a href="/home/video-agent">Video Agent</a></li></ul>',
      pressed: '<ul><li style="cursor:pointer">Video Agent</li></ul>',
      plan: `<div><b>Creator</b> 29 USD / month<ul>${lines}</ul></div>`,
    };
    expect(await marksIn(bench, parts)).toEqual({
      ...nothing(parts),
      links: ['video-agent'],
      pressed: ['video-agent'],
      plan: ['video-agent', 'avatar-iv'],
    });
  });

  it('takes no things beside the menu for its entries', async () => {
    const menu = '<div>Home</div><div>Video Agent</div><div>Projects</div>';
    const parts = { page: `<div>${menu}</div><div><b>Mine</b><div>Upscale Video</div><div>Sora 2</div></div>` };
    expect(await marksIn(bench, parts)).toEqual({ page: ['video-agent'] });
  });

  it('marks no link to something that a user made, and HeyGen’s own links with digits in them', async () => {
    const parts = {
      video: '<a href="/videos/my-first-one">Avatar IV</a>',
      id: '<a href="/x/0123456789abcdef0123456789abcdef">Video Agent</a>',
      look: '<a href="/avatar/my-avatars/9">Avatar V</a>',
      nav: '<nav><a href="/videos/2">Upscale Video</a></nav>',
      draft: '<a href="/create-v4/12ab">Avatar V</a>',
      own: '<a href="/apps/veo-3-1-video">Veo 3.1</a><a href="/home/video-agent">Video Agent</a>',
    };
    expect(await marksIn(bench, parts)).toEqual({ ...nothing(parts), own: ['b-roll-veo-3-1', 'video-agent'] });
  });

  it('takes what has a length, a day or a file’s ending for a user’s, but not what a form offers', async () => {
    const parts = {
      card: '<div><h3>Seedance</h3><div>0:12</div></div>',
      title: '<div><h3>Upscale Video</h3><div>15m 56s</div></div>',
      bill: '<table><tr><td>Avatar IV</td><td>$15.00</td><td>2026-09-01</td></tr></table>',
      files: '<ul role="listbox"><li role="option">Audio Dubbing</li><li role="option">voice.mp3</li></ul>',
      made: '<button>Audio Only<div>Video Translation</div></button>',
      form: '<form><button type="button">Avatar IV</button> <button type="button">Avatar III</button><span>00:00 / 01:00</span><textarea></textarea></form>',
      prices: '<table><tr><td>Avatar IV</td><td>20 credits</td></tr></table>',
    };
    expect(await marksIn(bench, parts)).toEqual({
      ...nothing(parts),
      form: ['avatar-iv', 'avatar-iii'],
      prices: ['avatar-iv'],
    });
  });

  it('marks no item of a plain list in the editor, and one that can be pressed', async () => {
    const parts = {
      plain: '<ul><li>Avatar Shots</li><li>Video Agent</li></ul>',
      pressable: '<ul><li style="cursor: pointer">Avatar Shots</li></ul>',
      dialog: '<div role="dialog"><ul><li>Stock Digital Twins</li></ul></div>',
    };
    expect(await marksIn(bench, parts)).toEqual({
      plain: [],
      pressable: ['avatar-shots'],
      dialog: ['stock-avatar-look'],
    });
  });

  it('takes makers’ names for names unless most of what stands there are models', async () => {
    const engines = '<button>Avatar IV</button><button>Avatar III</button>';
    const parts = {
      person: `<div>${engines}<p><button>Hailuo</button> <button>Original</button> <button>Circle</button></p></div>`,
      picked: '<p><button aria-haspopup="dialog">Sora 2</button></p>',
      engine: `<div>${engines}<button>Hailuo</button></div>`,
    };
    expect(await marksIn(bench, parts)).toEqual({
      person: ['avatar-iv', 'avatar-iii'],
      picked: [],
      engine: ['avatar-iv', 'avatar-iii', 'b-roll-other'],
    });
  });

  it('a button in a table’s column of names says a name, and what a list holds is not about its heading', async () => {
    const parts = {
      names:
        '<table><tr><th>Scene</th><th>Avatar</th></tr><tr><td>1</td><td><button>Avatar IV</button></td></tr></table>',
      files: '<section><h2>Train your personal model</h2><ul><li>Avatar IV.jpg</li><li>me.png</li></ul></section>',
    };
    expect(await marksIn(bench, parts)).toEqual({ names: [], files: ['model-training'] });
  });

  it('a dialog over a list of users’ things may be HeyGen’s', async () => {
    const parts = {
      plans: `<div role="dialog" aria-label="Plans that fit your scale"><ul><li>Stock Digital Twins</li></ul>
        <table><tr><th>Feature</th><th>Pro</th></tr><tr><th scope="row">Avatar IV</th><td>yes</td></tr></table></div>`,
      offer: '<div role="dialog"><div>Pro, 2,000 premium credits<ul><li>Avatar V</li></ul></div></div>',
      template: '<div role="dialog"><h2>Avatar IV</h2><ul><li>Sora 2</li></ul></div>',
      page: '<ul><li>Stock Digital Twins</li></ul>',
    };
    expect(await marksIn(bench, parts, '/projects')).toEqual({
      ...nothing(parts),
      plans: ['stock-avatar-look', 'avatar-iv'],
      offer: ['avatar-v'],
    });
  });

  it('a slider called Speed is no engine, and a name may be split within a word', async () => {
    const parts = {
      voice: '<div><label>Speed <input type="range"></label><label>Precision <input type="range"></label></div>',
      split: '<h2>Video <span>Trans</span><span>lation</span></h2>',
    };
    expect(await marksIn(bench, parts)).toEqual({ voice: [], split: ['video-translation-lip-sync'] });
  });
});
