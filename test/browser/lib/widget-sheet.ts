import type { Page } from 'puppeteer';
import type { Partner, PartnerPage } from './widget.ts';
import { drawn } from './widget.ts';

export const VIEWS = ['meter', 'estimate', 'alternatives', 'panel', 'status'] as const;

/** How each state comes about: what the source answers, one question after the other, and what the element is about. */
const STATES = {
  loading: { steps: 'never', seconds: '55' },
  enough: { steps: [{ balance: { pools: [pool('plan', 1000), pool('add-on', 250)] } }], seconds: '55' },
  low: { steps: [{ balance: 32 }], seconds: '55' },
  short: { steps: [{ balance: 12 }], seconds: '55' },
  included: { steps: [{ balance: 200 }], seconds: '55', feature: 'avatar-iii' },
  unknown: { steps: [{ balance: 'unknown' }], seconds: '' },
  stale: { steps: [{ balance: { pools: [pool('plan', 200)], readAt: 'old' } }], seconds: '55' },
  offline: { steps: [{ balance: 200 }, { fault: 'offline' }], seconds: '55' },
  error: { steps: [{ balance: 200 }, { fault: 'server-error' }], seconds: '55' },
};

export const STATE_NAMES = Object.keys(STATES) as (keyof typeof STATES)[];

function pool(kind: string, amount: number) {
  return { kind, unit: 'credits', amount };
}

const SCRIPT = `
import { mockBalanceProvider } from '/widget/api.js';
const states = ${JSON.stringify(STATES)};
for (const element of document.querySelectorAll('upfront-credits')) {
  const { steps } = states[element.closest('[data-state]').dataset.state];
  if (steps === 'never') {
    element.balanceProvider = { provideBalance: () => new Promise(() => {}) };
    continue;
  }
  for (const { balance } of steps) if (balance?.readAt) balance.readAt = Date.now() - 10 * 60_000;
  const mock = mockBalanceProvider(steps);
  let again = () => {};
  element.balanceProvider = {
    provideBalance: mock.provideBalance,
    onDidChangeBalance(listener) { again = listener; return { dispose() {} }; },
  };
  if (steps.length > 1) element.addEventListener('upfront-balance', ({ detail }) => detail.pools.length && again(), { once: false });
}`;

export interface SheetOptions {
  views?: readonly (typeof VIEWS)[number][];
  theme?: string;
  /** Of the page around the widget. */
  colors?: string;
  width?: number;
  columns?: number;
  dir?: 'rtl';
}

/** Every state of some views on one page. */
export async function openSheet(partner: Partner, options: SheetOptions = {}): Promise<PartnerPage> {
  const { views = VIEWS, theme = 'auto', colors = '#1c1d22 on #f4f5f8', width = 320, columns = 5, dir } = options;
  const [color, background] = colors.split(' on ');
  const cells = Object.entries(STATES).map(([state, { seconds, ...more }]) => {
    const feature = 'feature' in more ? more.feature : 'avatar-iv';
    const elements = views.map(
      (view) =>
        `<upfront-credits view="${view}" theme="${theme}" feature="${feature}" seconds="${seconds}" low-at="40">HeyGen credits</upfront-credits>`,
    );
    return `<div class="cell" data-state="${state}"><small>${state}</small>${elements.join('')}</div>`;
  });
  const style = `<style>body { margin: 0; color: ${color}; background: ${background}; } h1 { position: absolute; clip-path: inset(50%); }
    main { padding: 20px; display: grid; gap: 18px; align-items: start; font: 14px/1.4 'Liberation Sans', Arial, sans-serif;
    grid-template-columns: repeat(${columns}, ${width}px); }
    .cell { display: grid; gap: 10px; } small { opacity: .7; }</style>`;
  const opened = await partner.open(cells.join(''), {
    csp: '',
    head: `${style}<script type="module" src="/widget/element.js"></script>`,
    script: SCRIPT,
    html: `lang="en"${dir ? ` dir="${dir}"` : ''}`,
  });
  await drawn(opened.page);
  await settled(opened.page);
  return opened;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-state=error] upfront-credits, [data-state=offline] upfront-credits')].every(
        (element) =>
          element.getAttribute('view') === 'alternatives' ||
          /Not updated|Offline/.test(element.shadowRoot?.textContent ?? ''),
      ),
    { timeout: 10_000 },
  );
}
