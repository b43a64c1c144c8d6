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
import { HOST_STYLES } from '../views/host-styles.ts';
import { type MountedView, mountView, VIEW_KINDS } from '../views/mount.tsx';
import { wear } from '../views/sheets.ts';
import { THEME_STYLES } from '../views/theme-styles.ts';
import { VIEW_STYLES } from '../views/view-styles.ts';
import { askerOf, type Use } from './askers.ts';
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
  /** The same balance was set once more: it is as old as that. */
  renew(balance: unknown): void;
  users: number;
}

/** An instance as one element has it. */
type Taken = Omit<Shared, 'users'> & { release(): void };

const INSTANCES = new WeakMap<Document, Map<string, Shared>>();

/** Names of objects, so that they can be a part of a text. */
const NAMES = new WeakMap<object, number>();
let named = 0;

export const goLive: Live['goLive'] = (element, root, { room, spoken }) => {
  wear(root, [HOST_STYLES, THEME_STYLES, VIEW_STYLES]);
  let now: (Omit<Taken, 'core'> & { key: string; balances: number; view: MountedView }) | undefined;
  let told = { balance: '', estimate: '' };
  let hadSource = false;
  /** Extensions may wait for a view of this kind. */
  let opened: { view: CreditViewKind; end: Disposable } | undefined;

  const start = (key: string, wanted: Wanted): void => {
    const { upfront } = wanted;
    const core = upfront ? coreOf(upfront) : undefined;
    if (upfront && !core)
      throw new TypeError('upfront must be an instance that createUpfront of the same version has made.');
    const shared: Taken = core ? { core, renew() {}, release() {} } : take(element.ownerDocument, key, wanted);
    const listening = shared.core.env.onDidError((event) => {
      // biome-ignore lint/suspicious/noConsole: this is where developers look.
      if (tell(element, 'upfront-error', event)) console.error(event.message, event.error);
    });
    const run = (command: string): void =>
      void upfront?.commands.executeCommand(command).catch((error) => element.fail(error));
    let view: MountedView | undefined;
    const release = (): void => {
      view?.dispose();
      listening.dispose();
      opened?.end.dispose();
      opened = undefined;
      shared.release();
    };
    try {
      view = mountView(room, spoken, shared.core, {
        get view() {
          return viewOf(element);
        },
        get action() {
          return element.currentAction;
        },
        get theme() {
          return String(element.read('theme') ?? shared.core.options.theme);
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
    } catch (error) {
      release();
      throw error;
    }
    now = { key, balances: wanted.balances, view, renew: shared.renew, release };
  };

  const stop = (): void => {
    now?.release();
    now = undefined;
  };

  const show = (): void => {
    const wanted = wantedBy(element);
    const key = keyOf(wanted);
    if (now?.key === key) {
      if (now.balances !== wanted.balances) {
        now.renew(wanted.balance);
        tellPeers(element);
      }
      now.balances = wanted.balances;
      now.view.update();
      return;
    }
    stop();
    start(key, wanted);
    // Those that know no balance themselves may take it from here, or have done so.
    if (hasSource(element) || hadSource) tellPeers(element);
    hadSource = hasSource(element);
  };

  return {
    update() {
      try {
        show();
      } catch (error) {
        // What was shown is not what is asked for now: better the text within the element.
        stop();
        throw error;
      }
    },
    tellAgain() {
      told = { balance: '', estimate: '' };
      now?.view.update();
    },
    ...disposable(stop),
  };
};

interface Wanted {
  readonly options: UpfrontOptions;
  readonly upfront: Upfront | undefined;
  readonly balanceProvider: BalanceProvider | undefined;
  readonly balanceUrl: unknown;
  readonly balance: unknown;
  /** How often it was set. */
  readonly balances: number;
  readonly ratesUrl: unknown;
}

/** What an element's attributes and properties ask for; what it does not say itself, its source says. */
function wantedBy(element: UpfrontCreditsElement): Wanted {
  // What a page keeps in `data-sort-key` is its own.
  const names = element.getAttributeNames().filter((name) => !/^data-(?!upfront-)/.test(name));
  refuseKeys(Object.fromEntries(names.map((name) => [name, ''])), 'The attribute');
  const source = sourceOf(element);
  const said = (name: (typeof INSTANCE_ATTRIBUTES)[number]): unknown => element.read(name) ?? source.read(name);
  const lowAt = said('low-at');
  const { documentElement } = element.ownerDocument;
  return {
    options: {
      locale: String(said('locale') ?? element.closest<HTMLElement>('[lang]')?.lang ?? documentElement.lang) || 'en',
      ...given('rateCard', said('rate-card')),
      ...given('plan', said('plan')),
      ...given('lowAt', isSaid(lowAt) ? Number(lowAt) : undefined),
    },
    upfront: source.read('upfront') as Upfront | undefined,
    balanceProvider: source.read('balanceProvider') as BalanceProvider | undefined,
    balanceUrl: source.read('balance-url'),
    balance: source.read('balance'),
    balances: source.balances,
    ratesUrl: said('rates-url'),
  };
}

/** The instance itself checks what it is. */
const given = <K extends keyof UpfrontOptions>(name: K, value: unknown): Pick<UpfrontOptions, K> | object =>
  isSaid(value) ? { [name]: value } : {};

/** Says the same for those who want the same. */
function keyOf({ upfront, balanceProvider, balances: _, ...rest }: Wanted): string {
  return upfront ? `instance ${nameOf(upfront)}` : JSON.stringify([rest, balanceProvider && nameOf(balanceProvider)]);
}

function nameOf(object: object): number {
  const name = NAMES.get(object) ?? ++named;
  NAMES.set(object, name);
  return name;
}

function take(document: Document, key: string, wanted: Wanted): Taken {
  const instances = INSTANCES.get(document) ?? new Map<string, Shared>();
  INSTANCES.set(document, instances);
  const shared = instances.get(key) ?? { ...makeInstance(document, wanted), users: 0 };
  instances.set(key, shared);
  shared.users += 1;
  return {
    ...shared,
    release() {
      shared.users -= 1;
      if (shared.users > 0) return;
      instances.delete(key);
      shared.core.own.dispose();
    },
  };
}

function makeInstance(document: Document, wanted: Wanted): Omit<Shared, 'users'> {
  const { provider, renew, release } = providerOf(document, wanted);
  let core: ReturnType<typeof createCore>;
  try {
    core = createCore(wanted.options);
  } catch (error) {
    // A mistake in an attribute: nobody else would let go of what was asked for.
    release?.();
    throw error;
  }
  const { ratesUrl } = wanted;
  if (ratesUrl)
    core.rates.registerRateProvider({
      // Few have prices of their own.
      provideRates: async (card, token) =>
        (await import('../sdk/providers/rate-url.ts')).urlRateProvider(ratesUrl as string).provideRates(card, token),
    });
  if (provider) core.own.add(core.credits.registerBalanceProvider(provider));
  if (release) core.own.add({ dispose: release });
  return {
    core,
    renew(balance) {
      renew?.(balance);
      void core.credits.refresh();
    },
  };
}

function providerOf(document: Document, { balanceProvider, balanceUrl, balance }: Wanted): Use {
  if (balanceProvider) return { provider: balanceProvider };
  if (isSaid(balanceUrl)) return askerOf(document, balanceUrl as string);
  // A template that has no figure to fill in leaves nothing: that is no 0.
  if (!isSaid(balance) || balance === 'unknown') return {};
  let fixed = fixedOf(balance);
  return {
    provider: { provideBalance: (token) => fixed.provideBalance(token) },
    renew(balance) {
      fixed = fixedOf(balance);
    },
  };
}

/** Whatever was left out: nothing, and nothing but spaces. */
const isSaid = (value: unknown): boolean => value !== undefined && (typeof value !== 'string' || value.trim() !== '');

const fixedOf = (balance: unknown): BalanceProvider =>
  fixedBalanceProvider(typeof balance === 'object' ? (balance as ProvidedBalance) : Number(balance));

const viewOf = (element: UpfrontCreditsElement): CreditViewKind =>
  oneOf(element.read('view') ?? 'meter', VIEW_KINDS, 'view');
