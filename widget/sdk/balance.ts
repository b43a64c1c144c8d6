import { OLD_AFTER, type Spendable, STALE_AFTER, spendable } from '../../shared/credits/balance.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { fill, formatTime } from '../../shared/credits/format.ts';
import { describeLeft } from '../../shared/credits/left-wording.ts';
import type { BalanceTrouble } from '../../shared/credits/locales/widget-messages.ts';
import type { Balance as SharedBalance } from '../../shared/credits/types.ts';
import type { Balance, BalanceProvider, BalanceState, Disposable, Event, RateCardId } from './api.d.ts';
import { type Cancellation, createCancellation } from './cancellation.ts';
import { callable } from './check.ts';
import { disposable, type Ending } from './disposable.ts';
import type { Kernel } from './kernel.ts';
import type { Texts } from './locales.ts';
import { balance as checkBalance } from './provided.ts';
import { inBackground, LONGEST_QUESTION } from './timer.ts';
import { isNetworkTrouble, troubleOf } from './trouble.ts';

/** A provider that says after every answer that it has changed would be asked without end. Milliseconds. */
const BETWEEN_QUESTIONS = 1000;

export interface Balances {
  now(): Balance;
  left(): Spendable;
  readonly onDidChange: Event<Balance>;
  register(provider: BalanceProvider): Disposable;
  refresh(): Promise<Balance>;
}

/** One provider, and what is known from it. It stays known while another is asked. */
interface Source {
  readonly provider: BalanceProvider;
  good?: SharedBalance | undefined;
  trouble?: BalanceTrouble | undefined;
  /** The question that is being asked. */
  flight?: Promise<void> | undefined;
  question?: Cancellation;
  askedAt: number;
}

export function createBalances(kernel: Kernel, texts: () => Texts, card: () => RateCardId): Balances {
  const { emitter, report, changed, own } = kernel;
  const didChange = emitter<Balance>('credits.onDidChangeBalance');
  const sources: Source[] = [];
  let current: Source | undefined;
  let subscription: Ending | undefined;
  /** The one built last, and until when it is right. It stays the same object while it says the same. */
  let built: { balance: Balance; text: string; until: number } | undefined;
  let told: Balance | undefined;
  let aging: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function now(): Balance {
    const time = Date.now();
    if (built && time < built.until) return built.balance;
    const until = dueTimes(current?.good).find((due) => due > time) ?? Number.POSITIVE_INFINITY;
    const balance = build(time);
    const text = JSON.stringify(balance);
    built = built?.text === text ? { ...built, until } : { balance, text, until };
    return built.balance;
  }

  function build(time: number): Balance {
    const { good, trouble, flight } = current ?? {};
    const { messages, pages, widget } = texts();
    const isStale = good && time >= (dueTimes(good)[0] ?? 0);
    const left = spendable(good, time);
    let state: BalanceState = flight ? 'loading' : 'none';
    if (good) state = isStale ? 'stale' : 'fresh';
    if (trouble) state = trouble === 'offline' ? trouble : 'error';
    const isOld = good && time - good.readAt > OLD_AFTER;
    const asOf = good && fill(pages.asOf, { time: formatTime(good.readAt, messages, isOld) });
    return Object.freeze({
      state,
      pools: Object.freeze((good?.pools ?? []).map((pool) => Object.freeze({ ...pool }))),
      credits: left.kind === 'known' ? left.credits : left.kind,
      readAt: good?.readAt,
      plan: good?.plan,
      text:
        left.kind === 'known'
          ? describeLeft(left.credits, rateCard(card()).noun, messages, pages)
          : state === 'loading'
            ? widget.balanceLoading
            : widget.unknownBalance,
      sourceText: asOf ? fill(widget.balanceFrom, { source: pages.sources.partner, asOf }) : '',
      message: trouble ? widget.trouble[trouble] : '',
    });
  }

  /** Tells of a balance that is another than the one told last, and waits until it grows old. */
  function update(): void {
    if (own.isDisposed) return;
    if (built) built.until = 0;
    const balance = now();
    clearTimeout(aging);
    const wait = (built?.until ?? 0) - Date.now();
    if (Number.isFinite(wait)) aging = inBackground(update, wait);
    if (balance === told) return;
    told = balance;
    didChange.fire(balance);
    changed.fire();
  }

  function ask(source: Source): Promise<void> {
    if (source.flight && !source.question?.token.isCancellationRequested) return source.flight;
    clearTimeout(again);
    const question = createCancellation(report);
    source.question = question;
    source.askedAt = Date.now();
    source.flight = answer(source, question).finally(() => {
      if (source.question !== question) return;
      source.flight = undefined;
      update();
    });
    update();
    return source.flight;
  }

  async function answer(source: Source, { token, cancel }: Cancellation): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Settles the question when nobody waits for it any more, whatever the provider does.
    const end = new Promise<'late' | 'cancelled'>((resolve) => {
      token.onCancellationRequested(() => resolve('cancelled'));
      timer = inBackground(() => resolve('late'), LONGEST_QUESTION);
    });
    try {
      // Whoever registers has the registration before the first question.
      await undefined;
      if (token.isCancellationRequested) return;
      const first = await Promise.race([provided(source.provider, token), end]);
      if (first === 'cancelled' || token.isCancellationRequested) return;
      source.trouble = first === 'late' ? 'timeout' : undefined;
      if (first === 'late') cancel();
      else source.good = first.value == null ? undefined : checkBalance(first.value, Date.now());
    } catch (error) {
      if (token.isCancellationRequested) return;
      source.trouble = troubleOf(error, kernel.env.isOnline);
      if (!isNetworkTrouble(source.trouble)) report('A balance provider', error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A change is a reason to ask again, but not more than once a second. */
  function askAgain(): void {
    const source = current;
    if (!source) return;
    clearTimeout(again);
    const wait = source.askedAt + BETWEEN_QUESTIONS - Date.now();
    if (wait > 0) again = inBackground(askAgain, wait);
    else void Promise.resolve(source.flight).then(() => (current === source ? ask(source) : undefined));
  }

  /** The last one registered is listened to and asked; the others rest. */
  function choose(): void {
    const top = sources.at(-1);
    if (top === current) return;
    leave();
    current = top;
    if (!top) {
      update();
      return;
    }
    try {
      subscription = top.provider.onDidChangeBalance?.(askAgain);
    } catch (error) {
      report('A balance provider', error);
    }
    void ask(top);
  }

  function leave(): void {
    clearTimeout(again);
    current?.question?.cancel();
    const last = subscription;
    subscription = undefined;
    current = undefined;
    try {
      last?.dispose();
    } catch (error) {
      report('A balance provider', error);
    }
  }

  // Its words depend on the language and on the card.
  own.add(changed.event(update));
  own.add({
    dispose() {
      leave();
      clearTimeout(aging);
    },
  });

  return {
    now,
    left: () => spendable(current?.good, Date.now()),
    onDidChange: didChange.event,
    register(provider) {
      callable(provider?.provideBalance, 'provider.provideBalance');
      if (own.isDisposed) return disposable(() => {});
      const source: Source = { provider, askedAt: 0 };
      sources.push(source);
      choose();
      return disposable(() => {
        sources.splice(sources.indexOf(source), 1);
        if (!own.isDisposed) choose();
      });
    },
    async refresh() {
      if (current) await ask(current);
      return now();
    },
  };
}

/** Wrapped, so that no answer can be taken for a word of ours. */
async function provided(
  provider: BalanceProvider,
  token: Cancellation['token'],
): Promise<{ value: Awaited<ReturnType<BalanceProvider['provideBalance']>> }> {
  return { value: await provider.provideBalance(token) };
}

/** When what is said of a balance changes by itself, soonest first: the first is when it grows stale. */
function dueTimes(good: SharedBalance | undefined): number[] {
  if (!good) return [];
  const { readAt, pools } = good;
  const refills = pools.flatMap(({ resetsAt = 0 }) => (resetsAt > readAt ? [resetsAt] : []));
  return [readAt + STALE_AFTER + 1, readAt + OLD_AFTER + 1, ...refills].sort((a, b) => a - b);
}
