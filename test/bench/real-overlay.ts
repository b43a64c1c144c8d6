/** A content script that was built for the extension, run in the page's own world with a storage that answers on command. */
export interface RealOverlay {
  /** Lets the storage answer; resolves when the first pass is done. */
  firstPass(): Promise<void>;
}

/** More promise reactions than lie between the storage's answer and the end of the first pass. */
const REACTIONS = 200;

/** Runs the script and resolves once it has settled and asked for its settings: nothing of the page is read yet. */
export function startOverlay(script: string): Promise<RealOverlay> {
  return new Promise((resolve) => {
    let answer: (stored: object) => void = () => undefined;
    const answered = new Promise<object>((done) => {
      answer = done;
    });
    const firstPass = async (): Promise<void> => {
      answer({});
      for (let i = 0; i < REACTIONS; i++) await undefined;
    };
    const get = (): Promise<object> => {
      // After this task, so that the overlay has asked for all that it wants.
      setTimeout(() => resolve({ firstPass }));
      return answered;
    };
    const onChanged = { addListener: () => undefined, removeListener: () => undefined };
    const browser = { runtime: { id: 'bench' }, storage: { local: { get, set: async () => undefined }, onChanged } };
    // Firefox and Chrome look for either.
    Object.assign(globalThis, { browser, chrome: browser });
    const element = document.createElement('script');
    element.textContent = script;
    document.head.append(element);
    element.remove();
  });
}

/** Ends the overlay that runs on the page, as a newer copy of the script does. */
export function stopOverlay(): void {
  const world = globalThis as { [running]?: AbortController };
  world[running]?.abort();
}

const running: unique symbol = Symbol.for('upfront.running') as never;
