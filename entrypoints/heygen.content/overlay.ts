import { browser } from 'wxt/browser';
import { balanceOf, spendable } from '../../shared/credits/balance.ts';
import { DEFAULT_RATE_CARD, RATE_CARDS } from '../../shared/credits/catalog/rate-cards.ts';
import { en } from '../../shared/credits/locales/en.ts';
import type { Balance, RateCardId } from '../../shared/credits/types.ts';
import { document } from '../../shared/ui/dom/document.ts';
import { LESSONS, readStored, type Stored, watchStored } from '../storage/area.ts';
import { BALANCE, parseBalance, writeBalance } from '../storage/balance.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS, type Settings } from '../storage/settings.ts';
import { createHosts, removeLeftovers } from './annotate/hosts.ts';
import { isInPage } from './annotate/native.ts';
import { watchAddress } from './annotate/navigation.ts';
import { whenSettled } from './annotate/settled.ts';
import { afterFrame, giveWay, partsOnScreen } from './annotate/slices.ts';
import { type Changes, watchPage } from './annotate/watch.ts';
import { drawBadges } from './badges.ts';
import type { Costs } from './costs.ts';
import type { EstimateContext } from './estimate-model.ts';
import { onDemand } from './on-demand.ts';
import { pageAt } from './pages/index.ts';
import type { PageDescription } from './pages/page.ts';
import { balanceShown } from './reading/balance-shown.ts';
import type { PageReading } from './reading/read-page.ts';
import { createRegistry, type Registry } from './reading/registry.ts';

/** How often it is checked that the extension is still there. Milliseconds. */
const CHECK_CONTEXT = 2000;

/** At the latest after this, controls without text are read, even while the page is busy. Milliseconds. */
const NAMES_LATEST = 50;

/** Storage that has not answered by then is not waited for: the defaults hold until it does. Milliseconds. */
const STORAGE_LATEST = 2000;

/** While a long page is read, at most one part in so many of the time goes into drawing. */
const SHARE_OF_DRAWING = 8;

/** What the overlay lets its parts see. */
export interface Inside {
  registry: Registry;
  page(): PageDescription | undefined;
  card(): RateCardId;
  settings(): Settings;
  /** `undefined` where the page has no estimates, or while the part that reads it is still to come. */
  read(): PageReading | undefined;
  /** What an estimate is told by: what is left, and what the user has chosen. */
  contextOf(reading: PageReading): EstimateContext;
  /** Reads the whole page anew, and tells storage what it shows even where that has not changed. */
  readAgain(): void;
}

/** So long after a change of a page that is looked at now and then. Milliseconds. */
const SOON = 300;

/** The overlay that runs in this page: a script that is injected once more takes the place of the one before. */
let running: AbortController | undefined;

/**
 * The overlay: watches the page, keeps what its texts say in the registry, reads what the user is about to do, and draws
 * badges and estimates. Everything ends, and leaves the page as it was, when it is stopped.
 */
export async function startOverlay(): Promise<void> {
  const stop = (): void => own.abort();
  running?.abort();
  const own = new AbortController();
  const { signal } = own;
  running = own;
  removeLeftovers();
  await whenSettled();
  if (signal.aborted) return;

  let settings = DEFAULT_SETTINGS;
  let stored: Balance | undefined;
  /** What the user has taught, unread: the part that knows lessons validates them. */
  let lessons: unknown;
  const take = (values: Stored): void => {
    if (SETTINGS in values) settings = parseSettings(values[SETTINGS]);
    if (LESSONS in values) lessons = values[LESSONS];
    const seen = parseBalance(values[BALANCE]);
    // Our own reading on this page is newer than what another tab stored.
    if (seen && seen.readAt > (stored?.readAt ?? -1)) stored = seen;
  };
  let isLate = false;
  try {
    const taken = readStored(SETTINGS, BALANCE, LESSONS).then((values) => {
      take(values);
      if (isLate && !signal.aborted) draw();
    });
    const latest = new Promise((resolve) => setTimeout(resolve, STORAGE_LATEST));
    await Promise.race([taken, latest]);
    isLate = true;
  } catch {
    // Storage that cannot be read leaves the defaults: estimates work, and the popup says what is wrong.
  }
  if (signal.aborted) return;

  /** What this tab has stored last. */
  let written: { credits: number; readAt: number } | undefined;
  let page = pageAt(location);
  const registry = createRegistry(() => page);
  const badges = createHosts('upfront-badge');
  const inside: Inside = {
    registry,
    page: () => page,
    card: () => (settings.rateCard === 'auto' ? DEFAULT_RATE_CARD : settings.rateCard),
    settings: () => settings,
    read: () => (page?.reads ? money()?.read(page, inside.card(), settings) : undefined),
    contextOf: (reading) => ({
      reading,
      left: isUnclear ? { kind: 'unknown' } : spendable(stored, Date.now()),
      messages: en,
      lowAt: settings.lowAt,
      ownRates: settings.ownRates,
      ...(settings.plan !== 'unknown' && { plan: settings.plan }),
      // "Unlimited usage." under Avatar III is a sign of the default's plans; no page gives the others away.
      assumed: settings.rateCard === 'auto' && registry.find('unlimited').length === 0,
    }),
    readAgain() {
      written = undefined;
      readAll();
    },
  };
  /** The page says different things about what is left. */
  let isUnclear = false;
  const loadExtras = () => import('./extras.ts');
  const extras = onDemand(loadExtras, () => draw());
  let costs: Costs | undefined;
  /** The part about money, once it is there: only pages with estimates ask for it. */
  const money = (): Costs | undefined => (costs ??= extras()?.createCosts(registry, draw, signal));
  /** The popup asks what was understood, and what the user wants to point at. */
  const onMessage = (message: unknown, _: unknown, reply: (answer: unknown) => void): true => {
    loadExtras().then(({ answer }) => answer(message, inside, reply));
    return true;
  };

  let later: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(later);
    later = undefined;
    if (!isAlive() || badges.gaveUp) {
      stop();
      return;
    }
    if (!settings.enabled) {
      badges.clear();
      costs?.clear();
      ignoreOwn();
      return;
    }
    // The card of an older plan is still to come.
    if (!RATE_CARDS.some(({ id }) => id === inside.card()) && !extras()) return;
    // A part of what a page says is enough for badges, and not for a sum.
    if (registry.isReading) {
      drawBadges(registry.find('label'), badges, inside.card(), en, settings);
      ignoreOwn();
      return;
    }
    const taught = lessons ? extras()?.applyLessons(lessons, inside) : undefined;
    const reading = taught ? taught.reading : inside.read();
    const left = taught?.left ?? balanceShown(registry, reading?.native ?? []);
    isUnclear = left?.credits === 'unknown';
    if (left && left.credits !== 'unknown') keepBalance(left.credits, left.source);
    drawBadges(taught?.labels ?? registry.find('label'), badges, inside.card(), en, settings);
    if (reading) money()?.draw(inside.contextOf(reading));
    ignoreOwn();
  };

  const keepBalance = (credits: number, source: 'page' | 'cost-line'): void => {
    const readAt = Date.now();
    stored = balanceOf(credits, source, readAt);
    // The page says it in every pass; storage is told when it changes, and now and then that it still holds. Not compared
    // with what is stored: two tabs that show different figures would answer each other without end.
    if (written?.credits === credits && readAt - written.readAt < 30_000) return;
    written = { credits, readAt };
    writeBalance(credits, source, readAt).catch(() => undefined);
  };

  const readAll = (): void => {
    registry.clear();
    read([document.body]);
    // Of a long page, what is on the screen is drawn first.
    if (!registry.isReading) draw();
    readNamesLater([document.body]);
  };

  /** Reads texts; of a long page, what is on the screen first, and the rest in slices between which it does its own work. */
  const read = (roots: readonly Node[]): void => {
    registry.scan(roots);
    readLeft();
  };
  const readLeft = (): void => {
    if (registry.isReading && !isReadingOn) readRest();
  };
  const readRest = async (): Promise<void> => {
    isReadingOn = true;
    await afterFrame();
    if (!signal.aborted) registry.scan(partsOnScreen());
    // Of thousands of labels each drawing is long: they are drawn the less often.
    let nextDraw = 0;
    while (!signal.aborted) {
      const start = performance.now();
      if (start >= nextDraw || !registry.isReading) {
        draw();
        nextDraw = start + SHARE_OF_DRAWING * (performance.now() - start);
      }
      if (!registry.isReading) break;
      await giveWay();
      registry.readOn();
    }
    isReadingOn = false;
  };
  let isReadingOn = false;

  /** Controls without text are few, and looking for them costs half as much as reading all texts: they come second. */
  const readNamesLater = (roots: readonly Node[]): void => {
    if (unnamed.length === 0) requestIdleCallback(readNames, { timeout: NAMES_LATEST });
    unnamed = unnamed.concat(roots);
  };
  const readNames = (): void => {
    const roots = unnamed;
    unnamed = [];
    if (signal.aborted) return;
    const before = registry.version;
    for (const root of roots) if (isInPage(root)) registry.scanNames(root);
    readLeft();
    if (registry.version !== before) draw();
  };
  let unnamed: readonly Node[] = [];

  const onChange = ({ added, changed, moved, touched }: Changes): void => {
    if (!isAlive()) {
      stop();
      return;
    }
    checkAddress();
    const before = registry.version;
    read(added);
    for (const node of changed) registry.rescan(node);
    if (moved) registry.prune();
    if (added.length > 0) readNamesLater(added);
    // Texts that say nothing are no reason to look at the page again, however often they change.
    const lost = moved && (badges.isMissing() || costs?.isMissing());
    if (registry.version !== before || lost || (touched && page?.reads)) draw();
    // Lengths of a tool's files and what was taught are no findings: they are looked for now and then.
    else if (lessons || page?.reads === 'tool') later ||= setTimeout(draw, SOON);
  };

  const checkAddress = watchAddress(() => {
    const next = pageAt(location);
    // A draft that gets its id keeps its scenes; any other address is another video.
    if (next?.id !== page?.id || !wasDraft) costs?.forget();
    if (!next?.reads) costs?.clear();
    wasDraft = isDraft();
    page = next;
    readAll();
  }, signal);
  let wasDraft = isDraft();

  const ignoreOwn = watchPage(onChange, signal);
  browser.runtime.onMessage.addListener(onMessage);
  const unwatch = [
    () => browser.runtime.onMessage.removeListener(onMessage),
    watchStored((values) => {
      take(values);
      draw();
    }),
  ];
  const timer = setInterval(() => isAlive() || stop(), CHECK_CONTEXT);

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const end of unwatch) {
      try {
        end();
      } catch {
        // The extension is gone, and its listeners with it.
      }
    }
    badges.clear();
    costs?.clear();
  });
  readAll();
}

const isDraft = (): boolean => /\/draft\/?$/.test(location.pathname);

/** Whether the extension that this script belongs to still exists; after an update it does not. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
