import { place } from './place.ts';
import { useStore } from './store.ts';

export type Plan = 'premium-2026' | 'credits-2026b' | 'free';
export type Lang = 'en' | 'ja' | 'pt-BR' | 'ru' | 'fr' | 'zh';
export type NativeLine = 'off' | 'announce' | 'live';

/** What the address asks for. The README lists the keys. */
export interface Settings {
  plan: Plan;
  /** null: the account's number is missing from the page. */
  balance: number | null;
  lang: Lang;
  native: NativeLine;
  /** Overrides HeyGen's own cost number. */
  cost: number | null;
  scenes: number;
  engines: string[];
  looks: string[];
  submit: 'text' | 'icon';
  submitDelay: number;
  recents: number;
  frames: boolean;
  rtl: boolean;
  /** The plans overlay lies over the page. */
  plans: boolean;
  /** Billing still calls credits by their name of 2025. */
  oldWords: boolean;
}

/** Keys that survive a soft navigation. */
export const KEPT_KEYS = [
  ...['plan', 'balance', 'lang', 'native', 'cost', 'scenes', 'engines', 'looks', 'submit', 'submit-delay'],
  ...['recents', 'frames', 'landmarks', 'dark', 'dir', 'csp', 'render', 'hydrate-delay', 'words'],
];

export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const native = query.get('native') ?? 'off';
  return {
    plan: oneOf(query.get('plan'), ['premium-2026', 'credits-2026b', 'free']),
    balance: query.get('balance') === 'none' ? null : count(query.get('balance'), 200),
    lang: oneOf(query.get('lang'), ['en', 'ja', 'pt-BR', 'ru', 'fr', 'zh']),
    native: native === 'live' ? 'live' : native === 'on' || native === 'announce' ? 'announce' : 'off',
    cost: query.has('cost') ? count(query.get('cost'), 0) : null,
    scenes: count(query.get('scenes'), 4),
    engines: list(query.get('engines'), ['iv', 'iii', 'v']),
    looks: list(query.get('looks'), ['video', 'photo']),
    submit: query.get('submit') === 'icon' ? 'icon' : 'text',
    submitDelay: count(query.get('submit-delay'), 0),
    recents: count(query.get('recents'), 12),
    frames: query.get('frames') === '1',
    rtl: query.get('dir') === 'rtl',
    plans: query.get('plans') === '1',
    oldWords: query.get('words') === 'old',
  };
}

let last: { search: string; settings: Settings } | undefined;

/** Every label asks for its language, so the last answer is kept. */
export function useSettings(): Settings {
  const { search } = useStore(place);
  if (last?.search !== search) last = { search, settings: readSettings(search) };
  return last.settings;
}

function oneOf<T extends string>(value: string | null, known: readonly [T, ...T[]]): T {
  return known.find((item) => item === value) ?? known[0];
}

function count(value: string | null, otherwise: number): number {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : otherwise;
}

function list(value: string | null, otherwise: string[]): string[] {
  const items = (value ?? '').split(',').filter((item) => item !== '');
  return items.length > 0 ? items : otherwise;
}
