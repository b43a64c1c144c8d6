import { browser } from 'wxt/browser';
import { DEFAULT_RATE_CARD, RATE_CARDS } from '../../shared/credits/catalog/rate-cards.ts';
import type { EstimateOptions } from '../../shared/credits/estimate.ts';
import type { Words } from '../../shared/credits/locales/messages.ts';
import type { RateCardId } from '../../shared/credits/types.ts';
import { document } from '../../shared/ui/dom/document.ts';
import { removeLeftovers } from './annotate/hosts.ts';
import { watchAddress } from './annotate/navigation.ts';
import { after, whenSettled } from './annotate/settled.ts';
import { type Changes, watchPage } from './annotate/watch.ts';
import { createBadges } from './badges.ts';
import type { Costs } from './costs.ts';
import type { EstimateContext } from './estimate-model.ts';
import { createNotices } from './notices/notices.ts';
import { onDemand } from './on-demand.ts';
import { pageAt } from './pages/index.ts';
import type { PageDescription } from './pages/page.ts';
import { createPlanHint } from './plan-hint.ts';
import { balanceShown } from './reading/balance-shown.ts';
import type { PageReading } from './reading/read-page.ts';
import { createReader } from './reading/reader.ts';
import { createRegistry, type Registry } from './reading/registry.ts';
import { createSpoken } from './spoken.ts';
import { followStored } from './stored.ts';

/** How often it is checked that the extension is still there. Milliseconds. */
const CHECK_CONTEXT = 2000;

/** A language that is not there by then is not waited for: English holds until it is. Milliseconds. */
const LANGUAGE_LATEST = 200;

/** What the overlay lets its parts see. */
export interface Inside {
  registry: Registry;
  page(): PageDescription | undefined;
  card(): RateCardId;
  words(): Words;
  /** What is counted with beside the card: the rates that the user has entered. */
  options(): EstimateOptions;
  /** `undefined` where the page has no estimates, or while the part that reads it is still to come. */
  read(): PageReading | undefined;
  /** What an estimate is told by: what is left, and what the user has chosen. */
  contextOf(reading: PageReading): EstimateContext;
  /** Reads the whole page anew, and tells storage what it shows even where that has not changed. */
  readAgain(): void;
  /** Fires when the overlay ends. */
  signal: AbortSignal;
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

  let isSetUp = false;
  /** Something that is said, or in which language, is another than before. */
  const drawAnew = (): void => {
    if (!isSetUp || signal.aborted) return;
    void spoken.speak(stored.settings.language);
    draw();
  };
  const spoken = createSpoken(drawAnew, signal);
  const stored = await followStored(drawAnew, signal);
  await Promise.race([spoken.speak(stored.settings.language), after(LANGUAGE_LATEST)]);
  if (signal.aborted) return;
  isSetUp = true;

  let page = pageAt(location);
  const registry = createRegistry(() => page);
  const badges = createBadges(() => ignoreOwn(), signal);
  const inside: Inside = {
    registry,
    page: () => page,
    words: spoken.words,
    card() {
      const { rateCard } = stored.settings;
      return rateCard === 'auto' ? (hint.sure()?.card ?? DEFAULT_RATE_CARD) : rateCard;
    },
    options: () => ({ ownRates: stored.settings.ownRates }),
    read: () => (page?.reads ? money()?.read(page, inside.card(), inside.options()) : undefined),
    contextOf(reading) {
      const { lowAt, ownRates, rateCard } = stored.settings;
      const told = rateCard === 'auto' ? hint.sure() : undefined;
      const plan = planNow();
      return {
        reading,
        left: stored.balance.left(),
        ...spoken.words(),
        lowAt,
        ownRates,
        accuracy: stored.accuracy,
        ...(plan && { plan }),
        assumed: rateCard === 'auto' && !told?.card,
        restsOn: told?.signs.find(({ card }) => card)?.words,
        pricesFrom: stored.rateFile && ownCard()?.describeCard(inside.card(), spoken.words()),
      };
    },
    readAgain() {
      stored.balance.tellAgain();
      readAll();
    },
    signal,
  };
  const loadExtras = () => import('./extras.ts');
  const extras = onDemand(loadExtras, () => draw());
  const ownCard = onDemand(
    () => import('./own-card.ts'),
    () => draw(),
  );
  const planNow = () => (stored.settings.plan === 'unknown' ? hint.sure()?.plan : stored.settings.plan);
  const notices = createNotices(registry, () => draw(), signal);
  let costs: Costs | undefined;
  /** The part about money, once it is there: only pages with estimates ask for it. */
  const money = (): Costs | undefined => (costs ??= extras()?.createCosts(registry, draw, spoken.words, signal));
  const hint = createPlanHint(registry, () => extras()?.createPlanReader(registry));
  /** The popup asks what was understood, and what the user wants to point at. */
  const onMessage = (message: unknown, _: unknown, reply: (answer: unknown) => void): true => {
    loadExtras()
      .then(({ answer }) => answer(message, inside, reply))
      // Whoever asks would wait for ever.
      .catch(() => reply(undefined));
    return true;
  };

  let later: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(later);
    later = undefined;
    // A part that comes, or a timer that ends, when all is over already.
    if (signal.aborted) return;
    if (!isAlive() || badges.gaveUp) {
      stop();
      return;
    }
    const { settings, balance, lessons } = stored;
    if (!settings.enabled) {
      badges.clear();
      costs?.clear();
      notices.clear();
      ignoreOwn();
      return;
    }
    if (!registry.isReading) hint.read(page);
    // The prices of a file, or the card of an older plan, are still to come.
    if (stored.rateFile && !ownCard()?.takeRateFile(stored.rateFile.content)) return;
    if (!RATE_CARDS.some(({ id }) => id === inside.card()) && !extras()) return;
    // A part of what a page says is enough for badges, and not for a sum.
    if (registry.isReading) {
      // One after the other: with each new one all that stand there would be looked at again.
      if (!badges.isDrawing) badges.draw(registry.find('label'), inside.card(), spoken.words().messages, settings);
      ignoreOwn();
      return;
    }
    const taught = lessons ? extras()?.applyLessons(lessons, inside) : undefined;
    const plan = planNow();
    const found = taught ? taught.reading : inside.read();
    const reading = plan === 'free' && found ? extras()?.asFreeReading(found) : found;
    balance.see(taught?.left ?? balanceShown(registry, reading?.native ?? []));
    const words = spoken.words();
    badges.draw(taught?.labels ?? registry.find('label'), inside.card(), words.messages, settings);
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
    else if (stored.lessons || page?.reads === 'tool') later ||= setTimeout(draw, SOON);
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
  const timer = setInterval(() => isAlive() || stop(), CHECK_CONTEXT);

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(later);
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and its listeners with it.
    }
    badges.clear();
    costs?.clear();
    notices.clear();
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
