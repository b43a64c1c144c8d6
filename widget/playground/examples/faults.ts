import { createUpfront, mockBalanceProvider } from '../../api.ts';
import type { UpfrontCreditsElement } from '../../element/index.ts';

const upfront = createUpfront();
upfront.credits.registerBalanceProvider(
  mockBalanceProvider([
    { balance: 200 },
    { fault: 'offline' },
    { fault: 'rate-limited' },
    { fault: 'malformed' },
    { fault: 'signed-out' },
    { balance: 'unknown' },
    { balance: 181, after: 1500 },
  ]),
);

const faulty = document.querySelector<UpfrontCreditsElement>('#faulty');
if (faulty) faulty.upfront = upfront;
