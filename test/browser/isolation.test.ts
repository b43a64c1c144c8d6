import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, openControl, pause, QUICK, startBench } from './lib/studio.ts';

/** A page that styles everything, as careless style sheets do, with names of variables that we use too. */
const HOSTILE = `
  html { font-size: 10px !important; }
  * { letter-spacing: 3px !important; text-transform: uppercase !important; text-shadow: 0 0 4px red !important;
    font-style: italic !important; line-height: 3 !important; word-spacing: 9px !important; color: red !important;
    background-color: navy !important; border: 3px dashed red !important; padding: 7px !important; opacity: 0.6 !important;
    text-align: right !important; white-space: pre !important; visibility: visible !important; }
  :root { --u-text: red; --u-surface: black; --u-premium: red; --u-premium-bg: black; --chip-bg: black; --chip-text: red; }`;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

/** Runs in the page: one of its menus, in the page's own layer for menus, over a place and a little around it. */
function openOver({ x, y, width, height }: Box): void {
  const menu = document.createElement('div');
  menu.className = 'menu tw-z-menu';
  const place = { left: `${x - 12}px`, top: `${y - 12}px`, width: `${width + 24}px`, height: `${height + 24}px` };
  Object.assign(menu.style, { position: 'fixed', boxSizing: 'border-box', maxHeight: 'none', minWidth: '0' }, place);
  document.body.append(menu);
}

type Styles = Record<string, Record<string, string>>;

/** All computed styles of everything inside our first badge and estimate. */
const innerStyles = (page: Page): Promise<Styles> =>
  page.evaluate(() => {
    const found: Styles = {};
    for (const name of ['upfront-badge', 'upfront-estimate']) {
      const root = document.querySelector(name)?.shadowRoot;
      for (const [i, element] of [...(root?.querySelectorAll('*') ?? [])].entries()) {
        if (element.localName === 'style') continue;
        const computed = getComputedStyle(element);
        // Variables are the page's to inherit; what counts is that none of them reaches a property.
        const properties = [...computed].filter((property) => !property.startsWith('--'));
        const styles = Object.fromEntries(
          properties.map((property) => [property, computed.getPropertyValue(property)]),
        );
        found[`${name} ${i} ${element.localName}.${element.className}`] = styles;
      }
    }
    return found;
  });

/** How light text and ground of our badges and estimates are: relative luminances, as WCAG defines them. */
const inks = (page: Page): Promise<Array<{ text: number; ground: number }>> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color: string): number => {
      if (!canvas) throw new Error('no canvas to read colours with');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      if (alpha !== 255) throw new Error(`${color} lets the page shine through`);
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((byte = 0) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll('upfront-badge,upfront-estimate')].map((host) => {
      const { color, backgroundColor } = getComputedStyle(host.shadowRoot?.querySelector('.tinted') as Element);
      return { text: luminance(color), ground: luminance(backgroundColor) };
    });
  });

describe.each(BROWSERS)('kept apart from the page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it('looks the same whatever the page’s styles say', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    const before = await innerStyles(page);
    expect(Object.keys(before).length).toBeGreaterThan(3);
    await page.addStyleTag({ content: HOSTILE });
    await settled(page);
    expect(await page.$eval('.topbar', (bar) => getComputedStyle(bar).fontStyle)).toBe('italic');
    const after = await innerStyles(page);
    // A changed page may leave less room for the sentence: what stands in both is compared.
    const both = Object.keys(before).filter((key) => key in after);
    expect(both.length).toBeGreaterThan(2);
    for (const key of both) expect({ key, ...after[key] }).toEqual({ key, ...before[key] });
    await close();
  });

  it('is legible on light and on dark ground, and follows a page that changes its theme', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    const light = await inks(page);
    await page.addStyleTag({ content: '* { color: #f2f3f7 !important; background: #14161d !important; }' });
    const dark = await inks(page);
    expect(light.length).toBeGreaterThan(1);
    for (const { text, ground } of light) expect(text).toBeLessThan(ground);
    for (const { text, ground } of dark) expect(text).toBeGreaterThan(ground);
    for (const { text, ground } of [...light, ...dark]) {
      expect((Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)).toBeGreaterThan(4.5);
    }
    await close();
  });

  it('is covered by a dialog of the page, estimate and badges alike', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await openGenerateDialog(page);
    await settled(page);
    const tops = await page.$$eval('.topbar upfront-estimate', (hosts) =>
      hosts.map((host) => {
        const { left, top, width, height } = host.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.className ?? '';
      }),
    );
    expect(tops).toHaveLength(1);
    expect(tops[0]).toMatch(/\boverlay\b|\bmodal\b/);
    await close();
  });

  it('lies under a menu that the page opens over an estimate', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    const box = await boxOf(page, 'upfront-estimate');
    await page.evaluate(openOver, box);
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x + 20, y + 12)?.className, box);
    expect(top).toContain('menu');
    await close();
  });

  it('lies under a menu that the page opens over a badge', async () => {
    // Badges take no clicks, so elementFromPoint never answers them: what is painted is compared with the control run.
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, QUICK), openControl(bench.control, QUICK)]);
    const box = await boxOf(ours.page, '.left-menu upfront-badge');
    const shots: string[] = [];
    for (const { page } of [ours, theirs]) {
      await page.evaluate(openOver, box);
      await pause(100);
      shots.push(await page.screenshot({ clip: box, encoding: 'base64' }));
    }
    expect(shots[0] === shots[1]).toBe(true);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('adds nothing to a frame of the same origin', async () => {
    const { page, close } = await openAnnotated(bench.us, `${QUICK}?frames=1`);
    const frame = await (await page.waitForSelector('iframe.gist-frame'))?.contentFrame();
    await frame?.waitForSelector('body *');
    await pause(600);
    expect(await frame?.evaluate(() => /avatar/i.test(document.body.textContent ?? ''))).toBe(true);
    expect(await frame?.evaluate(() => document.querySelectorAll('upfront-badge,upfront-estimate').length)).toBe(0);
    await close();
  });
});
