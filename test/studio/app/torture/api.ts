import type { NavigateOptions } from '../lib/navigate.ts';

/** Everything a test can do to, or learn from, the page: `window.studio`. */
export interface StudioApi {
  /** Messages of uncaught errors and rejections. */
  errors: string[];
  /** Messages of hydration errors React recovered from. */
  recoverableErrors: string[];
  /** How often the error boundary caught something. */
  boundaryHits: number;
  /** Clicks on buttons that spend. */
  readonly submitted: number;
  /** Page shortcuts that were pressed ("s", "/", "?"). */
  shortcuts: string[];
  /** True once React has rendered or hydrated the page. */
  ready: boolean;
  navigate(path: string, options?: NavigateOptions): Promise<void>;
  /** Renders the whole tree anew, each time in a commit of its own. */
  rerender(times: number): void;
  /** Takes the text nodes of all labels away, or puts them back. */
  toggleLabels(): void;
  /** Turns the order of the scenes round. */
  sortScenes(): void;
  /** Unmounts the right panel and mounts it again. */
  remountPanel(): Promise<void>;
  /** Replaces what matches (or the nearest part around it that can be replaced) by an equal new element, in one commit. */
  swapEqual(selector: string): boolean;
  /** Seeded toggles, sorts, unmounts, swaps, selections, dialogs; ends with labels shown and the panel mounted. */
  randomOps(count: number, seed: number): Promise<void>;
  /** Removes or rewrites hyphenated elements that React did not make. */
  fight(on: boolean, options?: FightOptions): void;
  /** Elements that `fight` has removed or rewritten so far. */
  fought: number;
  /** Appends words to the activity log at this pace; 0 stops. */
  stream(perSecond: number): void;
  /** Renders this many extra nodes in one commit; 0 removes them. */
  flood(nodes: number): void;
  /** Makes a component throw while it renders. */
  crash(): void;
}

export interface FightOptions {
  how?: 'remove' | 'rewrite';
  /** "app": inside #root and portals. "document": anywhere. */
  where?: 'app' | 'document';
}

declare global {
  interface Window {
    studio: StudioApi;
  }
}
