import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, openHostile, shown } from './lib/hostile.ts';
import { settled } from './lib/overlay.ts';
import { append } from './lib/snippet.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/** How many elements of ours stand in the page's own shadow roots, closed ones too: the page keeps those in `roots`. */
const inShadow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (window as unknown as { roots: ShadowRoot[] }).roots
      .map((root) => root.querySelectorAll('upfront-badge,upfront-estimate').length)
      .reduce((all, each) => all + each, 0),
  );

describe.each(BROWSERS)('trees beside the page’s own, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('comments say nothing, and what changes together with one is read as ever', async () => {
    const opened = await openHostile(bench);
    const { page } = opened;
    await page.evaluate(() => {
      const comment = document.createComment('first');
      document.body.append(comment);
      document.body.insertAdjacentHTML('beforeend', '<button id="late">Avatar V</button>');
      setInterval(() => (comment.data = `${Math.random()}`));
    });
    await page.waitForSelector('#late upfront-badge');
    await page.evaluate(() => document.querySelector('#late')?.firstChild?.replaceWith('Avatar IV'));
    await page.waitForSelector('#late upfront-badge[data-feature=avatar-iv]');
    await expectUnharmed(opened, ['late: avatar-iv']);
  });

  it('shadow roots are the page’s, open or closed; what is put into their slots is read as ever', async () => {
    const opened = await openHostile(bench);
    const { page, errors } = opened;
    await page.evaluate(() => {
      const roots: ShadowRoot[] = [];
      Object.assign(window, { roots });
      const inside = '<button>Avatar IV</button><slot name="label"></slot><slot></slot>';
      for (const mode of ['open', 'closed'] as const) {
        const host = document.createElement('page-card');
        const root = host.attachShadow({ mode });
        root.innerHTML = inside;
        roots.push(root);
        host.innerHTML = `<button slot="label" id="${mode}-named">Avatar V</button><button id="${mode}">Avatar V</button>`;
        document.body.append(host);
      }
      const declared = document.createElement('div');
      declared.setHTMLUnsafe(
        `<page-card><template shadowrootmode="open">${inside}</template><button id="declared">Avatar V</button></page-card>`,
      );
      document.body.append(declared);
      roots.push(declared.firstElementChild?.shadowRoot as ShadowRoot);
      // A heading may have a root of its own, and not show what stands in it.
      const heading = document.createElement('h3');
      heading.id = 'heading';
      heading.textContent = 'Avatar Shots';
      heading.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
      document.body.append(heading);
    });
    await settled(page);
    const also = ['open-named', 'open', 'closed-named', 'closed', 'declared'].map((id) => `${id}: avatar-v`);
    also.push('heading: avatar-shots');
    expect((await shown(page)).badges.slice(3)).toEqual(also);
    // Badges are seen where the slots show their labels.
    const widths = await page.$$eval('page-card upfront-badge,#heading upfront-badge', (hosts) =>
      hosts.map((host) => host.getBoundingClientRect().width > 10),
    );
    expect(widths).toEqual([true, true, true, true, true, true]);
    expect(await inShadow(page)).toBe(0);
    // A control that moves into a shadow root, its badge with it, is none of the page's any more.
    await page.evaluate(() => {
      const { roots } = window as unknown as { roots: ShadowRoot[] };
      for (const [i, id] of ['open', 'closed', 'declared'].entries())
        roots[i]?.append(document.querySelector(`#${id}`) as Element);
    });
    await settled(page);
    await page.$eval('#upscale', (button) => button.append('\u200b'));
    await settled(page);
    expect(await inShadow(page)).toBe(0);
    expect(errors).toEqual([]);
    const left = also.filter((badge) => !/^(?:open|closed|declared):/.test(badge));
    await expectUnharmed(opened, left);
  });

  it('drawings, formulas, and what is not rendered have no labels, and stand in nobody’s way', async () => {
    const frame = '<button>Avatar V</button>';
    const opened = await openHostile(
      bench,
      `<svg width="300" height="80" aria-label="Avatar V" role="button"><title>Avatar V</title><text y="20">Avatar V</text>
         <a href="#x"><text y="40" role="button">Avatar V</text></a>
         <foreignObject width="200" height="40"><button>Avatar V</button><h3>Avatar V</h3></foreignObject></svg>
       <math aria-label="Avatar V" role="button"><mi>Avatar V</mi><mtext role="button">Avatar V</mtext>
         <semantics><mi>x</mi><annotation-xml encoding="text/html"><button>Avatar V</button></annotation-xml></semantics></math>
       <noscript><button>Avatar V</button></noscript>
       <template><button>Avatar V</button></template>
       <iframe srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>
       <object data="data:text/html,${encodeURIComponent(frame)}" type="text/html"></object>
       <menu><button id="icon"><svg width="9" height="9"><title>New</title></svg>Avatar V</button>
       <button id="style"><style>i{}</style>Avatar V</button></menu>`,
    );
    const { page } = opened;
    const elsewhere = (): Promise<number> =>
      page.evaluate(() => {
        const roots: Array<ParentNode | null | undefined> = [
          document.querySelector('svg'),
          document.querySelector('math'),
          document.querySelector('template')?.content,
          document.querySelector('noscript'),
          document.querySelector('iframe')?.contentDocument,
          document.querySelector('object')?.contentDocument,
        ];
        return roots.flatMap((root) => [...(root?.querySelectorAll('upfront-badge') ?? [])]).length;
      });
    expect(await elsewhere()).toBe(0);
    // What was not rendered may be, later on.
    await page.evaluate(() => {
      const template = document.querySelector('template') as HTMLTemplateElement;
      const copy = template.content.cloneNode(true) as DocumentFragment;
      (copy.firstElementChild as Element).id = 'copy';
      document.body.append(copy);
      document.querySelector('svg')?.append('Avatar V', document.createElement('button'));
      document.querySelector('math')?.append('Avatar V');
    });
    await append(page, '<svg><text>Avatar V</text></svg>');
    await settled(page);
    expect(await elsewhere()).toBe(0);
    await expectUnharmed(opened, ['icon: avatar-v', 'style: avatar-v', 'copy: avatar-v']);
  });
});
