import type { Core } from '../sdk/core.ts';
import type { StatusBarModel } from '../sdk/window.ts';

/** The status bar of an instance: its items, in the order in which they came, and the views that show them. */
export interface StatusBar {
  readonly items: Set<StatusBarModel>;
  readonly views: Set<() => void>;
  /** A view has come or gone. */
  didChangeViews(): void;
}

const BARS = new WeakMap<Core, StatusBar>();

export function statusBarOf(core: Core): StatusBar {
  const bar = BARS.get(core) ?? { items: new Set(), views: new Set(), didChangeViews() {} };
  BARS.set(core, bar);
  return bar;
}
