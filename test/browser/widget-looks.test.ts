import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { axe, type Partner, startPartner } from './lib/widget.ts';
import { measureContrast } from './lib/widget-contrast.ts';
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
      const { poor, measured } = await page.evaluate(measureContrast, 'upfront-credits', '.root:not(.more) *');
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
