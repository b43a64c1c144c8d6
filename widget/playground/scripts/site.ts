import { mockBalanceProvider } from '../../api.ts';
import type { UpfrontCreditsElement } from '../../element/index.ts';
import { startCopying } from './copying.ts';

/* What every page has: its own balance, the choice of a theme, code to copy. */

const own = document.querySelector<UpfrontCreditsElement>('#own-balance');
if (own) {
  const pools = [
    { kind: 'plan', unit: 'credits', amount: 150 },
    { kind: 'add-on', unit: 'credits', amount: 50 },
  ] as const;
  own.balanceProvider = mockBalanceProvider([{ balance: { pools }, after: 300 }]);
}

const theme = document.querySelector<HTMLSelectElement>('#site-theme');
if (theme) {
  theme.value = document.documentElement.dataset.theme ?? 'auto';
  theme.addEventListener('change', () => {
    if (theme.value === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem('upfront-site-theme', theme.value);
    } catch {
      // It is kept for this page alone.
    }
  });
}

startCopying();
