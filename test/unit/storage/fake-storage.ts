/** The extension's storage in memory, as slow as a disk, with the events that other contexts see. */
export interface FakeStorage {
  disk: Record<string, unknown>;
  session: Record<string, unknown>;
  /** Set while nothing can be written. */
  isFull: boolean;
  /** How often something was written. */
  writes: number;
  /** Lets everything that was begun come to its end. */
  settle(): Promise<void>;
  browser: unknown;
  startUp(): void;
  /** Ends the background as browsers do, which keeps nothing in mind then: import it anew. */
  endBackground(): void;
}

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export function fakeStorage(): FakeStorage {
  const listeners = new Set<Listener>();
  const started = new Set<() => void>();
  const receivers = new Set<(message: unknown) => void>();
  let moves = 0;
  let running = 0;
  const later = async (): Promise<void> => {
    moves++;
    running++;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    running--;
  };
  const area = (values: () => Record<string, unknown>, isLocal: boolean) => ({
    async get(keys: string | string[]) {
      await later();
      const wanted = [keys].flat().filter((key) => key in values());
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(values()[key])]));
    },
    async set(changed: Record<string, unknown>) {
      await later();
      if (fake.isFull && isLocal) throw new Error('QUOTA_BYTES quota exceeded');
      if (isLocal) fake.writes++;
      Object.assign(values(), structuredClone(changed));
      const changes = Object.fromEntries(
        Object.entries(changed).map(([key, newValue]) => [key, { newValue: structuredClone(newValue) }]),
      );
      for (const listener of listeners) listener(changes, isLocal ? 'local' : 'session');
    },
    async remove(keys: string | string[]) {
      await later();
      for (const key of [keys].flat()) delete values()[key];
      const changes = Object.fromEntries([keys].flat().map((key) => [key, {}]));
      for (const listener of listeners) listener(changes, isLocal ? 'local' : 'session');
    },
  });
  const on = (all: Set<() => void>) => ({ addListener: (listener: () => void) => all.add(listener) });
  const fake: FakeStorage = {
    disk: {},
    session: {},
    isFull: false,
    writes: 0,
    async settle() {
      // On a busy machine, what was read is looked at for longer than the pause: the write after it is under way by then.
      for (let before = -1; before !== moves || running > 0; ) {
        before = moves;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    startUp: () => {
      for (const listener of started) listener();
    },
    endBackground: () => {
      for (const all of [listeners, started, receivers]) all.clear();
    },
    browser: {
      storage: {
        local: area(() => fake.disk, true),
        session: area(() => fake.session, false),
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
      runtime: {
        onStartup: on(started),
        onInstalled: on(new Set()),
        onMessage: { addListener: (listener: (message: unknown) => void) => receivers.add(listener) },
        async sendMessage(message: unknown) {
          await later();
          for (const receive of receivers) receive(structuredClone(message));
        },
      },
    },
  };
  return fake;
}
