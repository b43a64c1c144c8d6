/** A content script that was built for the extension, run in the page's own world with a storage that answers on command. */
export interface RealOverlay {
  /** Lets the storage answer; resolves when the first pass is done. */
  firstPass(): Promise<void>;
  /** Tells the overlay that the page has gone on to another address; resolves when it has read the page that it finds. */
  nextPage(): Promise<void>;
}

/** More promise reactions than lie between the storage's answer and the first slice of the first pass, or between two slices. */
const REACTIONS = 200;

/** The browser's own timer. */
const later = setTimeout.bind(globalThis);

/** When the overlay has given way to the page last, counted in reactions. */
let quiet = 0;

/** Nobody else is to work while the overlay is measured: where it gives way or waits for a frame, it goes on at once. */
function holdYields(): void {
  const go = async (): Promise<void> => {
    quiet = 0;
  };
  globalThis.requestAnimationFrame = (frame) => {
    go().then(() => frame(performance.now()));
    return 0;
  };
  const timeout = ((callback: () => void, delay?: number) => {
    if (delay) return later(callback, delay);
    go().then(callback);
    return 0;
  }) as typeof setTimeout;
  globalThis.setTimeout = timeout;
}

async function done(): Promise<void> {
  for (quiet = 0; quiet < REACTIONS; quiet++) await undefined;
}

/** Runs the script of a build that is served there, and resolves once it has settled and asked for its settings: nothing of the page is read yet. */
export function startOverlay(extension: string): Promise<RealOverlay> {
  return new Promise((resolve) => {
    let answer: (stored: object) => void = () => undefined;
    const answered = new Promise<object>((done) => {
      answer = done;
    });
    const firstPass = async (): Promise<void> => {
      answer({});
      await done();
    };
    const nextPage = (): Promise<void> => {
      dispatchEvent(new PopStateEvent('popstate'));
      return done();
    };
    const get = (): Promise<object> => {
      // After this task, so that the overlay has asked for all that it wants.
      later(() => resolve({ firstPass, nextPage }));
      return answered;
    };
    holdYields();
    const onChanged = { addListener: () => undefined, removeListener: () => undefined };
    const runtime = { id: 'bench', onMessage: onChanged, getURL: (path: string) => `${extension}/${path}` };
    const browser = { runtime, storage: { local: { get, set: async () => undefined }, onChanged } };
    // The address changes when the bench says so.
    Object.defineProperty(globalThis, 'navigation', { value: undefined, configurable: true });
    // Firefox and Chrome look for either.
    Object.assign(globalThis, { browser, chrome: browser });
    const element = document.createElement('script');
    element.src = `${extension}/content-scripts/heygen.js`;
    document.head.append(element);
  });
}

/** Keeps the overlay's idle work back from now on, for whoever wants to run it himself. */
export function holdIdleWork(): IdleWork {
  const held: IdleRequestCallback[] = [];
  globalThis.requestIdleCallback = (callback) => held.push(callback);
  return {
    drop: () => void held.splice(0),
    run() {
      for (let work = held.shift(); work; work = held.shift()) work({ didTimeout: true, timeRemaining: () => 0 });
    },
  };
}

/** Lets overlays that start later watch the page only when they are told to: whoever else works on it is not to pay for it. */
export function holdObservers(): { resume(): void; pause(): void } {
  const resumes: Array<() => void> = [];
  const pauses: Array<() => void> = [];
  globalThis.MutationObserver = class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      super.observe(target, options);
      resumes.push(() => super.observe(target, options));
      pauses.push(() => this.disconnect());
    }
  };
  return {
    resume: () => resumes.forEach((resume) => void resume()),
    pause: () => pauses.forEach((pause) => void pause()),
  };
}

export interface IdleWork {
  drop(): void;
  /** Does what is held back, and what that asks for in its turn. */
  run(): void;
}

/** Gives the page a new address, of which `nextPage` tells the overlay. */
export function changeAddress(): void {
  history.replaceState(null, '', `${location.pathname.replace(/,.*/, '')},${performance.now()}`);
}
