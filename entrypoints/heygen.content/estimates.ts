import { AlternativesView } from '../../shared/ui/alternatives-view.tsx';
import { type DetailsModel, DetailsView } from '../../shared/ui/details-view.tsx';
import { show as draw } from '../../shared/ui/dom/jsx-runtime.ts';
import { type EstimateModel, EstimateView, type Fit } from '../../shared/ui/estimate-view.tsx';
import { keepKeys, PRESSES } from '../../shared/ui/keys.ts';
import { PANEL_STYLES } from '../../shared/ui/panel-styles.ts';
import { PLACED_STYLES } from '../../shared/ui/placed-styles.ts';
import { openRoot } from '../../shared/ui/shadow.ts';
import { type AdviceModel, alternativesModel, detailsModel } from './advice.ts';
import type { Hosts } from './annotate/hosts.ts';
import { follow, isCovered, offsetFrom, placeBeside, placeUnder, roomAround, shrinkFrom } from './annotate/place.ts';
import { type EstimateContext, estimateData, estimateModel } from './estimate-model.ts';
import type { ShowMe } from './guard/show-me.ts';

/** Estimates beside the controls that spend, and under those that are low or short what to do instead. */
export interface Estimates {
  draw(context: EstimateContext): void;
  /** Puts everything beside its control again, where the page has moved one of them. */
  realign(): void;
  isMissing(): boolean;
  clear(): void;
}

/** What an estimate's host shows and where it stands. */
interface Shown {
  model: EstimateModel;
  fit: Fit;
  open: boolean;
  details?: DetailsModel | undefined;
  opens: { up: boolean; start: boolean };
  /** Place against the control when it was last aligned; empty to align anew. */
  offset: string;
  /** All that the estimate and its alternatives say, to tell whether anything has changed. */
  content: string;
}

/** `redraw` draws all that the overlay shows, where a press has changed what that is. */
export function createEstimates(
  estimateHosts: Hosts,
  alternativeHosts: Hosts,
  redraw: () => void,
  showMe: ShowMe,
): Estimates {
  const shownBy = new WeakMap<HTMLElement, Shown>();
  /** Controls whose alternatives the user has closed, until the page shows another control. */
  const closed = new WeakSet<Element>();

  const show = (host: HTMLElement, shown: Shown): void => {
    const onToggle = (): void => {
      shown.open = !shown.open;
      redraw();
    };
    const { model, fit, open, opens, details } = shown;
    const breakdown = details && DetailsView({ model: details, head: model.sentence, opens });
    draw(rootOf(host), EstimateView({ model, fit, open, details: breakdown, onToggle }));
  };

  const align = (host: HTMLElement, control: Element): void => {
    const shown = shownBy.get(host);
    if (!shown || offsetFrom(host, control) === shown.offset) return;
    // Behind a dialog there is no free place to find, and nobody to see it: it only gets no larger.
    if (isCovered(control)) {
      const before = host.getBoundingClientRect();
      shown.fit = 'compact';
      show(host, shown);
      shrinkFrom(host, before, control);
      return;
    }
    if (follow(host, control, shown.offset)) {
      shown.offset = offsetFrom(host, control);
      return;
    }
    // The whole sentence where there is room for it, else the number alone.
    for (const fit of ['full', 'sentence', 'compact'] as const) {
      shown.fit = fit;
      show(host, shown);
      if (placeBeside(host, control)) break;
    }
    shown.opens = roomAround(host, control);
    shown.offset = offsetFrom(host, control);
    show(host, shown);
  };

  const drawAlternatives = (
    host: HTMLElement,
    control: Element,
    model: AdviceModel | undefined,
    same: boolean,
  ): void => {
    if (!model || model.items.length === 0 || closed.has(control) || isCovered(control)) return;
    const list = alternativeHosts.put(control, host);
    if (!list) return;
    const onClose = (): void => {
      closed.add(control);
      list.remove();
    };
    const onShow = (index: number, byKey: boolean): void => {
      const item = model.items[index];
      if (item) showMe.show(item.alternative, item.text, byKey);
    };
    if (!same || !list.shadowRoot) draw(rootOf(list), AlternativesView({ model, onClose, onShow }));
    placeUnder(list, host, control);
  };

  return {
    draw(context) {
      for (const { control, estimate } of context.reading.spending) {
        const host = estimateHosts.put(control, control);
        if (!host) continue;
        const { feature, credits, remaining, state } = estimateData(estimate, context);
        Object.assign(host.dataset, { feature, credits, remaining, state });
        const model = estimateModel(estimate, context);
        const before = shownBy.get(host);
        const isLow = state === 'low' || state === 'short';
        // The breakdown opens where they stand, and either would cover the other.
        const instead = isLow && !before?.open ? alternativesModel(estimate, context, showMe) : undefined;
        const details = before?.open ? detailsModel(estimate, context) : undefined;
        // What is drawn anew loses the press of a mouse that is just being made.
        const content = JSON.stringify([model, instead, details, before?.open]);
        const same = before?.content === content;
        const shown: Shown = before ?? {
          model,
          fit: 'full',
          open: false,
          opens: { up: false, start: false },
          offset: '',
          content,
        };
        if (!same) {
          Object.assign(shown, { model, details, content, offset: '' });
          shownBy.set(host, shown);
          show(host, shown);
        }
        align(host, control);
        drawAlternatives(host, control, instead, same);
      }
      estimateHosts.sweep();
      alternativeHosts.sweep();
    },
    realign() {
      for (const [control, host] of estimateHosts.entries()) {
        align(host, control);
        const list = alternativeHosts.entries().get(control);
        if (list) placeUnder(list, host, control);
      }
    },
    isMissing: () => estimateHosts.isMissing() || alternativeHosts.isMissing(),
    clear() {
      estimateHosts.clear();
      alternativeHosts.clear();
    },
  };
}

function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  host.setAttribute('translate', 'no');
  const root = openRoot(host, PLACED_STYLES + PANEL_STYLES);
  keepKeys(root, (key) => PRESSES.includes(key));
  return root;
}
