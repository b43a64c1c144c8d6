import type { BalanceProvider, ProvidedBalance } from '../sdk/api.d.ts';
import { checkAddress } from '../sdk/providers/address.ts';
import { urlBalanceProvider } from '../sdk/providers/url.ts';

/** Somebody's use of a source of the balance, which others may use too. */
export interface Use {
  readonly provider?: BalanceProvider;
  release?(): void;
  /** The balance itself was set once more. */
  renew?(balance: unknown): void;
}

/** Who asks an address, for all instances of a document that want to know. */
interface Asker {
  readonly provider: ReturnType<typeof urlBalanceProvider>;
  /** What it was answered last. */
  last?: ProvidedBalance & { readonly readAt: number };
  users: number;
}

/** An answer that an instance comes too late for by so much is an answer to it too. Milliseconds. */
const JUST_NOW = 10_000;

const ASKERS = new WeakMap<Document, Map<string, Asker>>();

/** Elements in two languages, or with two limits, are of two instances, and want one answer: an address is asked once. */
export function askerOf(document: Document, url: string): Use {
  const askers = ASKERS.get(document) ?? new Map<string, Asker>();
  ASKERS.set(document, askers);
  const address = checkAddress(url, false);
  const asker: Asker = askers.get(address) ?? { provider: urlBalanceProvider(url), users: 0 };
  askers.set(address, asker);
  asker.users++;
  let isFirst = true;
  return {
    provider: {
      ...asker.provider,
      async provideBalance(token) {
        const { last } = asker;
        const isKnown = isFirst && last && Date.now() - last.readAt < JUST_NOW;
        isFirst = false;
        if (isKnown) return last;
        const answer = await asker.provider.provideBalance(token);
        if (answer) asker.last = { readAt: Date.now(), ...answer };
        return answer;
      },
    },
    release() {
      if (--asker.users > 0) return;
      askers.delete(address);
      asker.provider.dispose();
    },
  };
}
