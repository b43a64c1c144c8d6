/** An extension's storage in memory, to put in the place of the browser's. */
export interface Memory {
  local: Record<string, unknown>;
  synced: Record<string, unknown>;
  session: Record<string, unknown>;
  /** Why nothing can be written; empty while all is well. */
  broken: string;
  opened: string[];
  /** What was emptied, in this order. */
  cleared: string[];
  /** Of the browser's own menus. */
  language: string;
}

export const createMemory = (): Memory => ({
  local: {},
  synced: {},
  session: {},
  broken: '',
  opened: [],
  cleared: [],
  language: 'en-US',
});

/** The little of the extension API that the modules under test use. */
export function browserOn(memory: Memory) {
  const areaOf = (place: 'local' | 'synced' | 'session') => ({
    get: async (keys: string | string[] | null) => {
      const all = memory[place];
      const wanted = keys === null ? Object.keys(all) : [keys].flat().filter((key) => key in all);
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(all[key])]));
    },
    set: async (values: Record<string, unknown>) => {
      if (memory.broken) throw new Error(memory.broken);
      Object.assign(memory[place], structuredClone(values));
    },
    clear: async () => {
      memory.cleared.push(place);
      if (memory.broken) throw new Error(memory.broken);
      memory[place] = {};
    },
  });
  return {
    storage: {
      local: areaOf('local'),
      sync: areaOf('synced'),
      session: areaOf('session'),
      onChanged: { addListener: () => {} },
    },
    i18n: { getUILanguage: () => memory.language },
    runtime: { getManifest: () => ({ version: '0.1.0' }), getURL: (path: string) => `extension:/${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => {
        memory.opened.push(url);
      },
    },
  };
}
