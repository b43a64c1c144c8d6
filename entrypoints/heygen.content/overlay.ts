import { browser } from 'wxt/browser';
import { DEFAULT_RATE_CARD, RATE_CARDS } from '../../shared/credits/catalog/rate-cards.ts';
import type { Words } from '../../shared/credits/locales/messages.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { document } from '../../shared/ui/dom/document.ts';
import { LESSONS, RATE_FILE, readStored, type Stored, watchStored } from '../storage/area.ts';
import { BALANCE } from '../storage/balance.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS, type Settings } from '../storage/settings.ts';
import { ACCURACY } from '../storage/uncertain.ts';
import { createHosts, removeLeftovers } from './annotate/hosts.ts';
import { watchAddress } from './annotate/navigation.ts';
import { whenSettled } from './annotate/settled.ts';
import { type Changes, watchPage } from './annotate/watch.ts';
import { drawBadges } from './badges.ts';
import type { Costs } from './costs.ts';
import type { EstimateContext } from './estimate-model.ts';
import { createKeptBalance } from './kept-balance.ts';
import { createNotices } from './notices.ts';
import { onDemand } from './on-demand.ts';
import { pageAt } from './pages/index.ts';
import type { PageDescription } from './pages/page.ts';
import { createPlanHint } from './plan-hint.ts';
import { balanceShown } from './reading/balance-shown.ts';
import type { PageReading } from './reading/read-page.ts';
import { createReader } from './reading/reader.ts';
import { createRegistry, type Registry } from './reading/registry.ts';
import { createSpoken } from './spoken.ts';

/** How often it is checked that the extension is still there. Milliseconds. */
const CHECK_CONTEXT = 2000;

/** Storage that has not answered by then is not waited for: the defaults hold until it does. Milliseconds. */
const STORAGE_LATEST = 2000;

/** A language that is not there by then is not waited for either: English holds until it is. Milliseconds. */
const LANGUAGE_LATEST = 200;

/** What the overlay lets its parts see. */
export interface Inside {
  registry: Registry;
  page(): PageDescription | undefined;
  card(): RateCardId;
  words(): Words;
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
  const balance = createKeptBalance();
  /** What the user has taught, unread: the part that knows lessons validates them. */
  let lessons: unknown;
  /** How estimates have done, unread too. */
  let accuracy: unknown;
  /** A file with prices, unread as well; `undefined` where there was never one. */
  let rateFile: { stored: unknown } | undefined;
  const take = (values: Stored): void => {
    if (SETTINGS in values) settings = parseSettings(values[SETTINGS]);
    if (LESSONS in values) lessons = values[LESSONS];
    if (ACCURACY in values) accuracy = values[ACCURACY];
    if (RATE_FILE in values) rateFile = { stored: values[RATE_FILE] };
    balance.take(values[BALANCE]);
  };
  let isLate = false;
  const drawLate = (): void => {
    if (!isLate || signal.aborted) return;
    void spoken.speak(settings.language);
    draw();
  };
  const spoken = createSpoken(drawLate, signal);
  try {
    const taken = readStored(SETTINGS, BALANCE, LESSONS, ACCURACY, RATE_FILE).then((values) => {
      take(values);
      drawLate();
    });
    await Promise.race([taken, after(STORAGE_LATEST)]);
  } catch {
    // Storage that cannot be read leaves the defaults: estimates work, and the popup says what is wrong.
  }
  await Promise.race([spoken.speak(settings.language), after(LANGUAGE_LATEST)]);
  isLate = true;
  if (signal.aborted) return;

  let page = pageAt(location);
  const registry = createRegistry(() => page);
  const badges = createHosts('upfront-badge');
  const inside: Inside = {
    registry,
    page: () => page,
    words: spoken.words,
    card: () => (settings.rateCard === 'auto' ? (hint.sure()?.card ?? DEFAULT_RATE_CARD) : settings.rateCard),
    settings: () => settings,
    read: () => (page?.reads ? money()?.read(page, inside.card(), settings) : undefined),
    contextOf(reading) {
      const told = settings.rateCard === 'auto' ? hint.sure() : undefined;
      const plan = planNow();
      return {
        reading,
        left: balance.left(),
        ...spoken.words(),
        lowAt: settings.lowAt,
        ownRates: settings.ownRates,
        accuracy,
        ...(plan && { plan }),
        assumed: settings.rateCard === 'auto' && !told?.card,
        restsOn: told?.signs.find(({ card }) => card)?.words,
        pricesFrom: rateFile && ownCard()?.describeCard(inside.card(), spoken.words()),
      };
    },
    readAgain() {
      balance.tellAgain();
      readAll();
    },
  };
  const loadExtras = () => import('./extras.ts');
  const extras = onDemand(loadExtras, () => draw());
  const ownCard = onDemand(
    () => import('./own-card.ts'),
    () => draw(),
  );
  const planNow = () => (settings.plan === 'unknown' ? hint.sure()?.plan : settings.plan);
  const notices = createNotices(registry, () => draw(), signal);
  let costs: Costs | undefined;
  /** The part about money, once it is there: only pages with estimates ask for it. */
  const money = (): Costs | undefined => (costs ??= extras()?.createCosts(registry, draw, spoken.words, signal));
  const hint = createPlanHint(registry, () => extras()?.createPlanReader(registry));
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
      notices.clear();
      ignoreOwn();
      return;
    }
    if (!registry.isReading) hint.read(page);
    // The prices of a file, or the card of an older plan, are still to come.
    if (rateFile && !ownCard()?.takeRateFile(rateFile.stored)) return;
    if (!RATE_CARDS.some(({ id }) => id === inside.card()) && !extras()) return;
    // A part of what a page says is enough for badges, and not for a sum.
    if (registry.isReading) {
      drawBadges(registry.find('label'), badges, inside.card(), spoken.words().messages, settings);
      ignoreOwn();
      return;
    }
    const taught = lessons ? extras()?.applyLessons(lessons, inside) : undefined;
    const plan = planNow();
    const found = taught ? taught.reading : inside.read();
    const reading = plan === 'free' && found ? extras()?.asFreeReading(found) : found;
    balance.see(taught?.left ?? balanceShown(registry, reading?.native ?? []));
    const words = spoken.words();
    drawBadges(taught?.labels ?? registry.find('label'), badges, inside.card(), words.messages, settings);
    notices.draw({ settings, words, left: balance.left(), reading, card: inside.card(), plan });
    if (reading) money()?.draw(inside.contextOf(reading), settings);
    ignoreOwn();
  };

  const reader = createReader(registry, draw, signal);
  const readAll = (): void => {
    registry.clear();
    reader.read([document.body]);
    // Of a long page, what is on the screen is drawn first.
    if (!registry.isReading) draw();
    reader.readNamesLater([document.body]);
    notices.renew();
  };

  const onChange = ({ added, changed, moved, touched }: Changes): void => {
    if (!isAlive()) {
      stop();
      return;
    }
    checkAddress();
    const before = registry.version;
    reader.read(added);
    for (const node of changed) registry.rescan(node);
    if (moved) registry.prune();
    if (added.length > 0) reader.readNamesLater(added);
    // Texts that say nothing are no reason to look at the page again, however often they change.
    const lost = moved && (badges.isMissing() || costs?.isMissing() || notices.isMissing());
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
      drawLate();
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
    notices.clear();
  });
  readAll();
}

const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const isDraft = (): boolean => /\/draft\/?$/.test(location.pathname);

/** Whether the extension that this script belongs to still exists; after an update it does not. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
