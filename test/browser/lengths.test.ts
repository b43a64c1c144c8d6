import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './lib/overlay.ts';
import { credits, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, QUICK, startBench } from './lib/studio.ts';

const script = (words: string): string =>
  `<div contenteditable="true" role="textbox" aria-label="Script">${words}</div>`;

/** An editor without HeyGen's own estimate: 60 s of Avatar IV would cost 20, these 24 words 3 or 4. */
const WORDS =
  'Welcome back, everyone. In this lesson we look at how our team plans a product video from the first idea to the final cut.';

const page = (inScript: string, elsewhere = '', words = script(WORDS)): string => `
  <header><button>Generate</button></header>
  <section aria-label="Script"><h2>Script</h2>${words}${inScript}<button>Script Writer</button></section>
  ${elsewhere}
  <aside><h3>Motion Engine</h3><button aria-haspopup="menu">Avatar IV</button></aside>`;

const CLOCK = '<span>00:00 / 01:00</span>';

describe.each(BROWSERS)('the length of a scene, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each<{ what: string; html: string; cost: string }>([
    {
      what: 'an attached file beside the script',
      html: page(`<div>take 2.mp3 ${CLOCK}<button aria-label="Remove audio">×</button></div>`),
      cost: '20',
    },
    {
      what: 'an attached file that can be listened to',
      html: page(
        `<div><button aria-label="Play">▸</button><input type="range"><span>take.wav</span>${CLOCK}<button aria-label="Remove">×</button></div>`,
      ),
      cost: '20',
    },
    {
      what: 'an attached file in the place of the script',
      html: page(`<div>take 2.mp3 ${CLOCK}<button aria-label="Remove audio">×</button></div>`, '', ''),
      cost: '20',
    },
    {
      what: 'a clock beside the script',
      html: page(`<p>My voice ${CLOCK}</p><button>Upload audio</button>`),
      cost: '20',
    },
    ...[
      // The last one as a server writes two texts of React's.
      '<b>00:00</b> / <b>01:00</b>',
      '<b>00:00</b><i>/</i><b>01:00</b>',
      '<b>00:00 /</b><b>01:00</b>',
      '<b>00:00</b><b>/ 01:00</b>',
      '00:00<!-- --> / 01:00',
    ].map((clock) => ({
      what: `an attached file whose clock is ${clock}`,
      html: page(`<div>take 2.mp3 <span>${clock}</span><button aria-label="Remove audio">×</button></div>`),
      cost: '20',
    })),
    {
      what: 'no player’s clock',
      html: page('', `<div><video></video><input type="range" aria-label="Seek">${CLOCK}</div>`),
      cost: '3-4',
    },
    {
      what: 'no clock of the timeline',
      html: page('', `<footer><button aria-label="Play">▸</button>${CLOCK}<button>Render Scene</button></footer>`),
      cost: '3-4',
    },
    {
      what: 'no clock of the timeline whose parts are elements',
      html: page(
        '',
        '<footer><button aria-label="Play">▸</button><p><b>00:00</b> / <b>01:00</b></p><button>Render Scene</button></footer>',
      ),
      cost: '3-4',
    },
    {
      what: 'no clock of a ruler without any control',
      html: page('', `<div><div>${CLOCK}</div><div role="slider" aria-label="Playhead"></div></div>`),
      cost: '3-4',
    },
    {
      what: 'no preview’s clock',
      html: page('', `<div role="dialog" aria-label="Preview"><h2>Preview</h2>${CLOCK}</div>`),
      cost: '3-4',
    },
    {
      what: 'no track of the music panel',
      html: page(
        '',
        `<div><h3>Music</h3><input placeholder="Search"><ul><li><button aria-label="Play">▸</button>lofi.mp3 ${CLOCK}</li></ul><button>Upload audio</button></div>`,
      ),
      cost: '3-4',
    },
    {
      what: 'no clip of the media panel',
      html: page('', `<section aria-label="Media"><figure>city.mp4 ${CLOCK}</figure></section>`),
      cost: '3-4',
    },
    {
      what: 'either HeyGen’s estimate of the words or the attached file, where they differ',
      html: page(`<span>30s est.</span><div>take 2.mp3 ${CLOCK}<button aria-label="Remove audio">×</button></div>`),
      cost: '10-20',
    },
  ])('is $what', async ({ html, cost }) => {
    const { page: opened, close } = await openSnippet(bench, html);
    expect(await credits(opened)).toEqual([cost]);
    await close();
  });

  it('is no preview’s clock in Quick create either', async () => {
    const html = (
      clock: string,
    ): string => `<main><div class="composer"><textarea aria-label="Script">${WORDS}</textarea>
      ${clock}<button aria-haspopup="menu">Avatar IV</button><button>Generate</button></div></main>`;
    const { page: opened, close } = await openSnippet(bench, html(`<div><video></video>${CLOCK}</div>`), QUICK);
    expect(await credits(opened)).toEqual(['3-4']);
    await opened.evaluate(
      (content) => {
        document.body.innerHTML = content;
      },
      html(`<p><span>pitch.m4a</span></p><p>${CLOCK}</p>`),
    );
    await settled(opened);
    expect(await credits(opened)).toEqual(['20']);
    await close();
  });
});
