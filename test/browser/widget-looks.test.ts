import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { axe, type Partner, startPartner } from './lib/widget.ts';
import { openSheet, type SheetOptions, STATE_NAMES } from './lib/widget-sheet.ts';

const PICTURES = fileURLToPath(new URL('../../.output/widget-looks/', import.meta.url));

const THEMES: Record<string, SheetOptions> = {
  light: {},
  dark: { colors: '#eceef4 on #14151b' },
  'light-by-name-on-dark': { theme: 'light', colors: '#eceef4 on #14151b' },
  'dark-by-name-on-light': { theme: 'dark' },
  'high-contrast': { theme: 'high-contrast', colors: '#fff on #000' },
};

describe.each(BROWSER_NAMES)('the looks of the widget, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    partner = await startPartner(name);
  });
  afterAll(() => partner?.close());

  it.each(Object.entries(THEMES))(
    'every text has a contrast of 4.5 at least, every shape of 3: %s',
    async (theme, options) => {
      const { page, close } = await openSheet(partner, options);
      await page.setViewport({ width: 1720, height: 900 });
      await page.screenshot({ path: `${PICTURES}${name}-${theme}.png`, fullPage: true });
      const { poor, measured } = await page.evaluate(measureContrast);
      expect(measured).toBeGreaterThan(200);
      expect(poor).toEqual([]);
      if (theme === 'light') expect(await axe(page)).toEqual([]);
      await close();
    },
  );

  it('states differ by word and shape, not by colour alone', async () => {
    const { page, close } = await openSheet(partner, { views: ['meter', 'estimate', 'status'] });
    const looks = await page.evaluate(
      (names) =>
        names.map((state) => {
          const cell = document.querySelector(`[data-state=${state}]`);
          const meter = cell?.querySelector('[view=meter]')?.shadowRoot?.querySelector('header .state');
          const line = cell?.querySelector('[view=estimate]')?.shadowRoot?.querySelector('.state');
          const shape = (state: Element | null | undefined) => {
            const mark = state?.querySelector('.mark');
            if (!mark) return '';
            const { clipPath, borderStyle, animationName } = getComputedStyle(mark);
            return `${clipPath} ${borderStyle} ${animationName} ${getComputedStyle(mark, '::after').content}${getComputedStyle(mark, '::after').rotate}`;
          };
          return {
            words: `${meter?.textContent} / ${line?.textContent}`,
            shapes: `${shape(meter)} / ${shape(line)}`,
          };
        }),
      STATE_NAMES,
    );
    expect(new Set(looks.map(({ words }) => words)).size).toBe(STATE_NAMES.length);
    expect(new Set(looks.map(({ shapes }) => shapes)).size).toBe(STATE_NAMES.length);
    await close();
  });
});

/** In the page: the contrast of every text and shape of every element against what is painted under it. */
function measureContrast(): { poor: string[]; measured: number } {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  const paint = (colors: readonly string[]): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = (element: Element): string[] => {
    const colors: string[] = [];
    for (
      let at: Element | null = element;
      at;
      at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)
    ) {
      colors.unshift(getComputedStyle(at).backgroundColor);
    }
    return ['#fff', ...colors];
  };
  const poor: string[] = [];
  let measured = 0;
  for (const host of document.querySelectorAll('upfront-credits')) {
    for (const element of host.shadowRoot?.querySelectorAll('.root *') ?? []) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isShape = element.classList.contains('mark');
      if ((!hasText && !isShape) || element.closest('.more')) continue;
      const ground = paint(under(isShape ? (element.parentElement as Element) : element));
      const ink = paint([...under(element), getComputedStyle(element).color]);
      const [a, b] = [luminance(ground), luminance(ink)].toSorted((x, y) => y - x);
      const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      measured++;
      if (contrast < (isShape ? 3 : 4.5))
        poor.push(
          `${host.getAttribute('view')} ${element.className || element.localName} "${element.textContent}" ${contrast.toFixed(2)}`,
        );
    }
  }
  return { poor: [...new Set(poor)], measured };
}
