import type { Event, WillSpendEvent } from '../sdk/api.d.ts';
import { disposable } from '../sdk/disposable.ts';
import type { Kernel } from '../sdk/kernel.ts';
import type { RateSources } from '../sdk/rate-sources.ts';
import type { Scene } from '../views/scene.ts';
import type { StatusBar } from '../views/status-items.ts';

/*
 * In the single file, in the place of what only code can add: it has no `createUpfront`, and takes no instance of another
 * file's. What draws finds nothing to draw.
 */

/** Nobody asks for it: `register` says so before. */
export const urlRateProvider = (): void => {};

export const createRateSources = ({ report }: Kernel): RateSources => ({
  register() {
    report('rates-url', new TypeError('This build takes none: load element.js.'));
    return disposable(() => {});
  },
  rates: () => [],
  card: () => undefined,
  forget() {},
});

const never: Event<WillSpendEvent> = () => disposable(() => {});
export const createWillSpend = () => ({ event: never, ask: () => Promise.resolve(true) });

export const weigh = (): undefined => undefined;
export const menuOf = (): Scene['menu'] => [];
export const Menu = (): null => null;
export const StatusItems = (): null => null;
export const pressItem = (): void => {};
export const wearColors = (): void => {};
export const followTheme = (): void => {};

const BAR: StatusBar = { items: new Set(), views: new Set(), didChangeViews() {} };
export const statusBarOf = (): StatusBar => BAR;
