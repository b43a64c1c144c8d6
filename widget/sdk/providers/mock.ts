import type { BalanceProvider, CancellationToken, MockStep, ProvidedBalance } from '../api.d.ts';
import { type Checker, each, fail, fields, number, oneOf } from '../check.ts';
import { balance as checkBalance } from '../provided.ts';
import { troubled } from '../trouble.ts';

const FAULTS = [
  'offline',
  'timeout',
  'malformed',
  'too-large',
  'server-error',
  'rate-limited',
  'signed-out',
] as const satisfies readonly Extract<MockStep, { fault: unknown }>['fault'][];

interface Step {
  readonly after: number;
  answer(): ProvidedBalance;
}

/** An amount that is not known is a balance too: it says so. */
const UNKNOWN: ProvidedBalance = { pools: [{ kind: 'plan', unit: 'credits', amount: 'unknown' }] };

const step: Checker<Step> = (value, path) => {
  const { fault, balance, after = 0 } = fields(value, path);
  if (fault !== undefined) {
    const name = oneOf(fault, FAULTS, `${path}.fault`);
    return {
      after: 0,
      answer() {
        throw troubled(name, `A mocked fault: ${name}.`);
      },
    };
  }
  if (balance === 'unknown') return { after: 0, answer: () => UNKNOWN };
  const { pools, plan } = checkBalance(balance, Date.now(), `${path}.balance`);
  const { readAt } = typeof balance === 'object' ? fields(balance, path) : {};
  const provided = { pools, ...(plan && { plan }), ...(typeof readAt === 'number' && { readAt }) };
  return { after: number(after, `${path}.after`, 0, 600_000), answer: () => provided };
};

/** For a partner's own tests: each question takes one step, and the last stays. */
export function mockBalanceProvider(steps: readonly MockStep[]): BalanceProvider & { readonly asked: number } {
  const checked = each(steps, 'steps', 1000, step);
  if (checked.length === 0) fail('steps', 'at least one');
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    async provideBalance(token) {
      const { after, answer } = checked[Math.min(asked++, checked.length - 1)] ?? fail('steps', 'at least one');
      if (after > 0) await pause(after, token);
      return answer();
    },
  };
}

/** Ends early when nobody waits any more. */
function pause(time: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, time);
    token.onCancellationRequested(end);
  });
}
