/** The languages of the website that the replica has, by the first part of the path. */
const PREFIXES = { 'pt-br': 'pt-BR', 'ja-jp': 'ja' } as const;

export type SiteLang = 'en' | (typeof PREFIXES)[keyof typeof PREFIXES];

export interface Locale {
  lang: SiteLang;
  /** What links begin with: empty, or such as `/pt-br`. */
  prefix: string;
  /** The rest of the path. */
  path: string;
}

export function localeOf(pathname: string): Locale {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? [];
  if (!Object.hasOwn(PREFIXES, first)) return { lang: 'en', prefix: '', path: trimmed(pathname) };
  return { lang: PREFIXES[first as keyof typeof PREFIXES], prefix: `/${first}`, path: trimmed(rest) };
}

const trimmed = (path: string): string => path.replace(/\/+$/, '') || '/';
