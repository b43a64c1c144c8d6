import { renewalOf } from '../../../shared/credits/renewal.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { show } from '../../../shared/ui/dom/jsx-runtime.ts';
import { keepKeys, PRESSES } from '../../../shared/ui/keys.ts';
import { METER_STYLES } from '../../../shared/ui/meter-styles.ts';
import { type MeterGoneModel, MeterGoneView, MeterView } from '../../../shared/ui/meter-view.tsx';
import { openRoot } from '../../../shared/ui/shadow.ts';
import { type FoundPlan, readFoundPlan, toldRenewal, watchFoundPlan } from '../../storage/found-plan.ts';
import { type MeterPlace, readMeterPlace, writeMeterPlace } from '../../storage/meter.ts';
import { readRenewalDay, watchRenewalDay } from '../../storage/renewal.ts';
import { writeSettings } from '../../storage/settings.ts';
import { allWords } from '../all-words.ts';
import { followLayout } from '../annotate/follow-layout.ts';
import { listen } from '../annotate/listen.ts';
import { type Metered, meterModel } from './meter-model.ts';
import { makeMovable } from './meter-move.ts';
import { type At, type Size, toPixels } from './meter-pixels.ts';
import { freePlace, isUnderOpened, windowSize } from './meter-place.ts';

/** The meter on the page: always there while it is on, and in nobody's way. */
export interface Meter {
  draw(metered: Omit<Metered, 'renews'>): void;
  isMissing(): boolean;
  /** It has been closed, and says so. */
  isSaying(): boolean;
  clear(): void;
}

/** How often it is looked whether the page has opened something there, and whether the balance has grown old. Milliseconds. */
const LOOK = 1000;
const GROW_OLD = 60_000;
/** How long it is said that the meter is off. Milliseconds. */
const SAID = 6000;
/** A page that throws it out so often wins. */
const MOST_PUTS = 8;

export function createMeter(redraw: () => void, signal: AbortSignal): Meter {
  let host: HTMLElement | undefined;
  /** Unknown until the storage has answered: then it stands at once where the user has put it. */
  let place: MeterPlace | undefined;
  /** When the plan renews: the date that a page has said, and the user's own day of the month. */
  let told: number | undefined;
  let day: number | undefined;
  /** Where it stands now. */
  let at: At | undefined;
  let content = '';
  let puts = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let metered: Omit<Metered, 'renews'> | undefined;

  const sizeOf = (): Size => host?.getBoundingClientRect() ?? { width: 0, height: 0 };

  const stand = (): void => {
    if (!host) return;
    const size = sizeOf();
    at = place?.at ?? freePlace(size, at);
    const { left, top } = toPixels(at, size, windowSize());
    host.style.setProperty('--upfront-x', `${left}px`);
    host.style.setProperty('--upfront-y', `${top}px`);
    host.toggleAttribute('data-aside', isUnderOpened(at, size));
  };
  const move = (to: At): void => {
    place = { folded: place?.folded === true, at: to };
    stand();
  };
  const keep = (): void => void (place && writeMeterPlace(place).catch(() => undefined));
  const movable = makeMovable({ where: () => host?.getBoundingClientRect() ?? new DOMRect(), move, keep }, signal);

  const makeHost = (): HTMLElement => {
    const made = document.createElement('upfront-notice');
    made.dataset.notice = 'meter';
    made.setAttribute('translate', 'no');
    const root = openRoot(made, METER_STYLES);
    keepKeys(root, (key) => PRESSES.includes(key) || key.startsWith('Arrow'));
    // A press here is no press beside the page's dialog, which would close it.
    for (const type of ['pointerdown', 'mousedown', 'click'])
      root.addEventListener(type, (event) => event.stopPropagation());
    movable.listenTo(root);
    return made;
  };

  const onFold = (): void => {
    place = { ...place, folded: !place?.folded };
    keep();
    content = '';
    paint();
  };
  const onClose = async (): Promise<void> => {
    const root = host?.shadowRoot;
    if (!root || !metered) return;
    const { messages, notice } = allWords(metered.words);
    const { locale, dir } = messages;
    const { closed, notStored } = notice.meter;
    // First the words: what is stored is heard of at once, and takes the meter away.
    say(root, { locale, dir, text: closed });
    try {
      await writeSettings({ meter: false });
    } catch {
      say(root, { locale, dir, text: notStored });
    }
  };
  /** In the meter's place, for a moment. */
  const say = (root: ShadowRoot, model: MeterGoneModel): void => {
    show(root, MeterGoneView({ model }));
    content = '';
    stand();
    clearTimeout(saying);
    saying = setTimeout(() => {
      saying = undefined;
      clear();
      redraw();
    }, SAID);
  };

  const paint = (): void => {
    if (!host?.shadowRoot || !metered || !place || saying || movable.isMoving()) return;
    const now = Date.now();
    const renews = renewalOf(undefined, told, day, now);
    const model = { ...meterModel({ ...metered, renews }, now), folded: place.folded };
    const said = JSON.stringify(model);
    if (said !== content) show(host.shadowRoot, MeterView({ model, onFold, onClose: () => void onClose() }));
    content = said;
    stand();
  };

  const clear = (): void => {
    if (saying) return;
    host?.remove();
    host = undefined;
    metered = undefined;
    at = undefined;
    content = '';
  };

  readMeterPlace()
    .catch((): MeterPlace => ({ folded: false }))
    .then((stored) => {
      place = stored;
      if (!signal.aborted) redraw();
    });
  const takePlan = (found: FoundPlan | undefined): void => {
    told = toldRenewal(found);
    paint();
  };
  const takeDay = (changed: number | undefined): void => {
    day = changed;
    paint();
  };
  readFoundPlan().then(takePlan, () => undefined);
  readRenewalDay().then(takeDay, () => undefined);
  const unwatch = [watchFoundPlan(takePlan), watchRenewalDay(takeDay)];
  followLayout(() => host !== undefined, stand, signal);
  listen('click keyup toggle', () => host && requestAnimationFrame(stand), signal);
  const looking = setInterval(() => host && !document.hidden && stand(), LOOK);
  const growing = setInterval(() => host && redraw(), GROW_OLD);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    clearInterval(growing);
    clearTimeout(saying);
    saying = undefined;
    clear();
    for (const end of unwatch) end();
  });

  return {
    draw(seen) {
      metered = seen;
      if (!place || puts > MOST_PUTS) return;
      host ??= makeHost();
      if (!host.isConnected) {
        document.body.append(host);
        puts++;
      }
      paint();
    },
    isMissing: () => host?.isConnected === false,
    isSaying: () => saying !== undefined,
    clear,
  };
}
