import type {
  BalanceProvider,
  CreditViewKind,
  Disposable,
  ProvidedBalance,
  Upfront,
  UpfrontOptions,
} from '../sdk/api.d.ts';
import { oneOf, refuseKeys } from '../sdk/check.ts';
import { type Core, coreOf, createCore } from '../sdk/core.ts';
import { disposable } from '../sdk/disposable.ts';
import { fixedBalanceProvider } from '../sdk/providers/fixed.ts';
import { urlBalanceProvider } from '../sdk/providers/url.ts';
import { HOST_STYLES } from '../views/host-styles.ts';
import { type MountedView, mountView, VIEW_KINDS } from '../views/mount.tsx';
import { wear } from '../views/sheets.ts';
import { THEME_STYLES } from '../views/theme-styles.ts';
import { VIEW_STYLES } from '../views/view-styles.ts';
import type { INSTANCE_ATTRIBUTES } from './attributes.ts';
import type { UpfrontCreditsElement } from './element.ts';
import { tell } from './events.ts';
import { hasSource, sourceOf, tellPeers } from './peers.ts';

/** What is loaded when an element is first on a page. */
export interface Live {
  goLive(
    element: UpfrontCreditsElement,
    root: ShadowRoot,
    inside: { room: Element; spoken: Element },
  ): Disposable & { update(): void; tellAgain(): void };
}

/** An instance, for as many elements of a document as want the same. */
interface Shared {
  readonly core: Core;
  users: number;
}

const INSTANCES = new WeakMap<Document, Map<string, Shared>>();

/** Names of objects, so that they can be a part of a text. */
const NAMES = new WeakMap<object, number>();
let named = 0;

export const goLive: Live['goLive'] = (element, root, { room, spoken }) => {
  wear(root, [HOST_STYLES, THEME_STYLES, VIEW_STYLES]);
  let now: { key: string; view: MountedView; release(): void } | undefined;
  let told = { balance: '', estimate: '' };
  let hadSource = false;
  /** Extensions may wait for a view of this kind. */
  let opened: { view: CreditViewKind; end: Disposable } | undefined;

  const start = (key: string, wanted: Wanted): void => {
    const { upfront } = wanted;
    const core = upfront ? coreOf(upfront) : undefined;
    if (upfront && !core)
      throw new TypeError('upfront must be an instance that createUpfront of the same version has made.');
    const shared = core ? { core, release() {} } : take(element.ownerDocument, key, wanted);
    const listening = shared.core.env.onDidError((event) => {
      // biome-ignore lint/suspicious/noConsole: this is where developers look.
      if (tell(element, 'upfront-error', event)) console.error(event.message, event.error);
    });
    const run = (command: string): void => void upfront?.commands.executeCommand(command).catch(element.fail);
    const view = mountView(room, spoken, shared.core, {
      get view() {
        return viewOf(element);
      },
      get action() {
        return element.currentAction;
      },
      select(alternative) {
        const command = tell(element, 'upfront-select', alternative) && shared.core.commandOf(alternative);
        if (command) run(command);
      },
      run,
      didDraw({ view, balance, estimate }) {
        if (opened?.view !== view) {
          opened?.end.dispose();
          opened = { view, end: shared.core.didOpenView(view) };
        }
        const next = { balance: JSON.stringify(balance), estimate: JSON.stringify(estimate) };
        const before = told;
        told = next;
        if (next.balance !== before.balance) tell(element, 'upfront-balance', balance);
        if (estimate && next.estimate !== before.estimate) tell(element, 'upfront-estimate', estimate);
      },
    });
    const release = (): void => {
      view.dispose();
      listening.dispose();
      opened?.end.dispose();
      opened = undefined;
      shared.release();
    };
    now = { key, view, release };
  };

  return {
    update() {
      const wanted = wantedBy(element);
      const key = keyOf(wanted);
      if (now?.key === key) {
        now.view.update();
        return;
      }
      now?.release();
      now = undefined;
      start(key, wanted);
      // Those that know no balance themselves may take it from here, or have done so.
      if (hasSource(element) || hadSource) tellPeers(element);
      hadSource = hasSource(element);
    },
    tellAgain() {
      told = { balance: '', estimate: '' };
      now?.view.update();
    },
    ...disposable(() => {
      now?.release();
      now = undefined;
    }),
  };
};

interface Wanted {
  readonly options: UpfrontOptions;
  readonly upfront: Upfront | undefined;
  readonly balanceProvider: BalanceProvider | undefined;
  readonly balanceUrl: unknown;
  readonly balance: unknown;
  readonly ratesUrl: unknown;
}

/** What an element's attributes and properties ask for; what it does not say itself, its source says. */
function wantedBy(element: UpfrontCreditsElement): Wanted {
  refuseKeys(Object.fromEntries(element.getAttributeNames().map((name) => [name, ''])), 'The attribute');
  const source = sourceOf(element);
  const said = (name: (typeof INSTANCE_ATTRIBUTES)[number]): unknown => element.read(name) ?? source.read(name);
  const lowAt = said('low-at');
  const { documentElement } = element.ownerDocument;
  return {
    options: {
      locale: String(said('locale') ?? element.closest<HTMLElement>('[lang]')?.lang ?? documentElement.lang) || 'en',
      ...given('rateCard', said('rate-card')),
      ...given('plan', said('plan')),
      ...given('lowAt', lowAt === undefined ? lowAt : Number(lowAt)),
    },
    upfront: source.read('upfront') as Upfront | undefined,
    balanceProvider: source.read('balanceProvider') as BalanceProvider | undefined,
    balanceUrl: source.read('balance-url'),
    balance: source.read('balance'),
    ratesUrl: said('rates-url'),
  };
}

/** The instance itself checks what it is. */
const given = <K extends keyof UpfrontOptions>(name: K, value: unknown): Pick<UpfrontOptions, K> | object =>
  value === undefined || value === '' ? {} : { [name]: value };

/** Says the same for those who want the same. */
function keyOf({ upfront, balanceProvider, ...rest }: Wanted): string {
  return upfront ? `instance ${nameOf(upfront)}` : JSON.stringify([rest, balanceProvider && nameOf(balanceProvider)]);
}

function nameOf(object: object): number {
  const name = NAMES.get(object) ?? ++named;
  NAMES.set(object, name);
  return name;
}

function take(document: Document, key: string, wanted: Wanted): { core: Core; release(): void } {
  const instances = INSTANCES.get(document) ?? new Map<string, Shared>();
  INSTANCES.set(document, instances);
  const shared = instances.get(key) ?? { core: makeCore(wanted), users: 0 };
  instances.set(key, shared);
  shared.users += 1;
  return {
    core: shared.core,
    release() {
      shared.users -= 1;
      if (shared.users > 0) return;
      instances.delete(key);
      shared.core.own.dispose();
    },
  };
}

function makeCore(wanted: Wanted): Core {
  const provider = providerOf(wanted);
  const core = createCore(wanted.options);
  const { ratesUrl } = wanted;
  if (ratesUrl)
    core.rates.registerRateProvider({
      // Few have prices of their own.
      provideRates: async (card, token) =>
        (await import('../sdk/providers/rate-url.ts')).urlRateProvider(ratesUrl as string).provideRates(card, token),
    });
  if (provider) {
    core.own.add(core.credits.registerBalanceProvider(provider));
    const { dispose } = provider;
    if (dispose) core.own.add({ dispose });
  }
  return core;
}

function providerOf({
  balanceProvider,
  balanceUrl,
  balance,
}: Wanted): (BalanceProvider & Partial<Disposable>) | undefined {
  if (balanceProvider) return balanceProvider;
  if (balanceUrl !== undefined && balanceUrl !== '') return urlBalanceProvider(balanceUrl as string);
  // A template that has no figure to fill in leaves nothing: that is no 0.
  if (balance === undefined || balance === '' || balance === 'unknown') return undefined;
  return fixedBalanceProvider(typeof balance === 'object' ? (balance as ProvidedBalance) : Number(balance));
}

const viewOf = (element: UpfrontCreditsElement): CreditViewKind =>
  oneOf(element.read('view') ?? 'meter', VIEW_KINDS, 'view');
